import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import {
  ForumBySlugDocument,
  type ForumLineFragment,
  TopicAddressDocument,
  TopicPageDocument,
  type TopicPageQuery,
} from '../graphql/generated'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'
import { replyAddress } from '../../core/threads'

/** A topic with its text and its accepted answer. */
export type TopicPage = NonNullable<TopicPageQuery['Topics']>['docs'][number]

const bySlug = (slug: string) => ({ OR: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] })

/** The one that has the slug now goes before one that had it once. */
const current = <Doc extends { slug: string | null }>(docs: readonly Doc[], slug: string): Doc =>
  docs.find((doc) => doc.slug === slug) ?? docs[0] ?? notFound()

/** The forum at an address; a former address moves to the present one. Asked once per request. */
export const forumAt = cache(async (slug: string): Promise<ForumLineFragment> => {
  const { locale, href } = await visit()
  const { Forums } = await ask(ForumBySlugDocument, { locale, where: bySlug(slug) })
  const forum = current(Forums?.docs ?? [], slug)
  if (forum.slug !== slug) permanentRedirect(href(readablePath('forum', forum.slug)))
  return forum
})

/**
 * Where an address of the forum leads now: a topic may have been merged into another one, a reply (by its number, 0
 * for what opens the topic) split off. Null when there is nothing that the visitor may read.
 */
export const addressNow = async (slug: string, reply: number): Promise<string | null> => {
  const [{ href }, { topicAddress }] = await Promise.all([
    visit(),
    ask(TopicAddressDocument, { slug, reply }),
  ])
  if (!topicAddress) return null
  const { topic, number } = topicAddress
  const path = href(readablePath('forum', topic.forum?.slug, topic.slug))
  return number > 0 ? replyAddress(path, number) : path
}

/**
 * The topic at an address. A former slug, or the name of another forum before it, moves to the present address.
 * Asked once per request.
 */
export const topicAt = cache(async (forumSlug: string, slug: string): Promise<TopicPage> => {
  const { locale, href, query } = await visit()
  // Two questions: a condition on either, one of them in a table beside, is answered by reading every topic.
  const { Topics, former } = await ask(TopicPageDocument, {
    locale,
    where: { slug: { equals: slug } },
    former: { formerSlugs: { equals: slug } },
  })
  const topic = Topics?.docs[0]
  const docs = [...(topic ? [topic] : []), ...(former?.docs ?? [])]
  if (docs.every(({ mergedInto }) => mergedInto !== null)) {
    const number = Number(new URLSearchParams(query).get('reply') ?? 0)
    const now = await addressNow(slug, Number.isSafeInteger(number) ? number : 0)
    if (now !== null) permanentRedirect(now)
  }
  const led = docs[0] ?? notFound()
  if (!topic || topic.forum?.slug !== forumSlug)
    permanentRedirect(href(readablePath('forum', led.forum?.slug, led.slug)) + query)
  return topic
})
