import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { NotificationChoices } from '../../../../../site/pages/account/NotificationChoices'
import { visit } from '../../../../../site/server/visit'

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('account.notifications'), hidden: true })
}

export default NotificationChoices
