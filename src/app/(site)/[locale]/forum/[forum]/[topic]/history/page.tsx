import type { Metadata } from 'next'
import { History } from '../../../../../../../site/pages/forum/writing/History'
import { visit } from '../../../../../../../site/server/visit'
import { pageNumber } from '../../../../../../../site/threads'

type Props = {
  params: Promise<{ forum: string; topic: string }>
  searchParams: Promise<{ reply?: string | string[] }>
}

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return { title: t('text.history'), robots: { index: false } }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ forum, topic }, { reply }] = await Promise.all([params, searchParams])
  return (
    <History
      forum={decodeURIComponent(forum)}
      slug={decodeURIComponent(topic)}
      number={reply === undefined ? null : pageNumber(reply)}
    />
  )
}
