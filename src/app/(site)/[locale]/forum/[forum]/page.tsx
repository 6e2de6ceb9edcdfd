import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { forumAt } from '../../../../../site/loaders/forum'
import { ForumRoom } from '../../../../../site/pages/forum/ForumRoom'
import { readablePath } from '../../../../../site/paths'
import { listAddress, readListQuery, type SearchParams } from '../../../../../site/topicLists'

type Props = {
  params: Promise<{ forum: string }>
  searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const forum = await forumAt(decodeURIComponent((await params).forum))
  const query = readListQuery(await searchParams)
  const path = readablePath('forum', forum.slug)
  return head({
    title: forum.title ?? '',
    description: forum.description,
    path: listAddress(path, query, query),
    feeds: path,
  })
}

export default async function ForumRoomPage({ params, searchParams }: Props) {
  const [{ forum }, query] = await Promise.all([params, searchParams])
  return <ForumRoom slug={decodeURIComponent(forum)} query={readListQuery(query)} />
}
