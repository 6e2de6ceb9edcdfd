import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { ForumIndex } from '../../../../site/pages/forum/ForumIndex'
import { visit } from '../../../../site/server/visit'
import { pageNumber } from '../../../../site/threads'

type Props = { searchParams: Promise<{ page?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => {
  const { t } = await visit()
  return head({ title: t('forum.title'), description: t('forum.lead'), feeds: '/forum' })
}

export default async function ForumIndexPage({ searchParams }: Props) {
  return <ForumIndex page={pageNumber((await searchParams).page)} />
}
