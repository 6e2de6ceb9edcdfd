import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Account } from '../../../../site/pages/account/Account'
import { visit } from '../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('account.title'), hidden: true })
}

export default Account
