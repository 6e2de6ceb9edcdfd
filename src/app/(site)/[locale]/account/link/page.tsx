import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { LinkProvider } from '../../../../../site/pages/account/LinkProvider'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('providers.mine'), hidden: true })
}

export default LinkProvider
