import type { Metadata } from 'next'
import { plainText } from '../../../../../../site/../core/markdown'
import { truncate } from '../../../../../../site/../core/text'
import { cardPath, head } from '../../../../../../site/head'
import { topicAt } from '../../../../../../site/loaders/forum'
import { Thread } from '../../../../../../site/pages/forum/Thread'
import { readablePath } from '../../../../../../site/paths'
import { pageNumber } from '../../../../../../site/threads'

type Props = {
  params: Promise<{ forum: string; topic: string }>
  searchParams: Promise<{ page?: string | string[]; reply?: string | string[] }>
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const [{ forum, topic: slug }, { page }] = await Promise.all([params, searchParams])
  const topic = await topicAt(decodeURIComponent(forum), decodeURIComponent(slug))
  const path = readablePath('forum', topic.forum?.slug, topic.slug)
  const number = pageNumber(page)
  return head({
    title: topic.title,
    description: truncate(plainText(topic.body), 200),
    path: number === 1 ? path : `${path}?page=${number}`,
    image: cardPath('topics', topic.slug),
    feeds: readablePath('forum', topic.forum?.slug),
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ forum, topic }, { page, reply }] = await Promise.all([params, searchParams])
  const wanted = reply === undefined ? null : pageNumber(reply)
  return (
    <Thread
      forum={decodeURIComponent(forum)}
      slug={decodeURIComponent(topic)}
      page={pageNumber(page)}
      wanted={wanted}
    />
  )
}
