import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { Security } from '../../../../../site/pages/account/Security'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('account.security'), hidden: true })
}

export default Security
