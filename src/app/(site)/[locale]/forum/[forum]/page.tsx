import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { forumAt } from '../../../../../site/loaders/forum'
import { ForumRoom } from '../../../../../site/pages/forum/ForumRoom'
import { readablePath } from '../../../../../site/paths'
import { pageNumber } from '../../../../../site/threads'

type Props = {
  params: Promise<{ forum: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const forum = await forumAt(decodeURIComponent((await params).forum))
  return head({
    title: forum.title ?? '',
    description: forum.description,
    path: readablePath('forum', forum.slug),
    feeds: readablePath('forum', forum.slug),
  })
}

export default async function ForumRoomPage({ params, searchParams }: Props) {
  const [{ forum }, { page }] = await Promise.all([params, searchParams])
  return <ForumRoom slug={decodeURIComponent(forum)} page={pageNumber(page)} />
}
