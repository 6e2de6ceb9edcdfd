import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { Unsubscribe } from '../../../../site/pages/notifications/Unsubscribe'
import { visit } from '../../../../site/server/visit'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('unsubscribe.title'), hidden: true })
}

export default async function UnsubscribePage({ searchParams }: Props) {
  const { token } = await searchParams
  return <Unsubscribe token={typeof token === 'string' ? token : ''} />
}
