import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { ForumIndex } from '../../../../site/pages/forum/ForumIndex'
import { visit } from '../../../../site/server/visit'
import { listAddress, readListQuery, type SearchParams } from '../../../../site/topicLists'

type Props = { searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const [{ t }, params] = await Promise.all([visit(), searchParams])
  const query = readListQuery(params)
  return head({
    title: t('forum.title'),
    description: t('forum.lead'),
    path: listAddress('/forum', query, query),
    feeds: query.tag === null ? '/forum' : `/forum/tag/${encodeURIComponent(query.tag)}`,
  })
}

export default async function ForumIndexPage({ searchParams }: Props) {
  return <ForumIndex query={readListQuery(await searchParams)} />
}
