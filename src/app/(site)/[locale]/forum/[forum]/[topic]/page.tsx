import type { Metadata } from 'next'
import { plainText } from '../../../../../../core/markdown'
import { truncate } from '../../../../../../core/text'
import { cardPath, head } from '../../../../../../site/head'
import { topicAt } from '../../../../../../site/loaders/forum'
import { threadPart } from '../../../../../../site/loaders/thread'
import { Thread } from '../../../../../../site/pages/forum/Thread'
import { readablePath } from '../../../../../../site/paths'
import { threadFrom } from '../../../../../../core/threads'
import { threadPlace } from '../../../../../../site/threads'

type Props = {
  params: Promise<{ forum: string; topic: string }>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const [{ forum, topic: slug }, query] = await Promise.all([params, searchParams])
  const topic = await topicAt(decodeURIComponent(forum), decodeURIComponent(slug))
  const path = readablePath('forum', topic.forum?.slug, topic.slug)
  const place = threadPlace(query)
  // A page that was reached backwards is the one that begins where it begins.
  const from =
    place.kind === 'before'
      ? (await threadPart(topic.id, place)).from
      : place.kind === 'after'
        ? place.number
        : 0
  return head({
    title: topic.title,
    description: truncate(plainText(topic.body), 200),
    path: threadFrom(path, from),
    image: cardPath('topics', topic.slug),
    feeds: path,
  })
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ forum, topic }, query] = await Promise.all([params, searchParams])
  return (
    <Thread forum={decodeURIComponent(forum)} slug={decodeURIComponent(topic)} place={threadPlace(query)} />
  )
}
