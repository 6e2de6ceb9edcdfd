import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Notifications } from '../../../../site/pages/notifications/Notifications'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ after?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('notifications.title'), hidden: true })
}

export default async function NotificationsPage({ searchParams }: Props) {
  const { after } = await searchParams
  return <Notifications after={typeof after === 'string' ? after : null} />
}
