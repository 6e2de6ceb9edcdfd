import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import {
  ForumBySlugDocument,
  type ForumLineFragment,
  TopicPageDocument,
  type TopicPageQuery,
} from '../graphql/generated'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

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
 * The topic at an address. A former slug, or the name of another forum before it, moves to the present address.
 * Asked once per request.
 */
export const topicAt = cache(async (forumSlug: string, slug: string): Promise<TopicPage> => {
  const { locale, href, query } = await visit()
  const { Topics } = await ask(TopicPageDocument, { locale, where: bySlug(slug) })
  const topic = current(Topics?.docs ?? [], slug)
  if (topic.slug !== slug || topic.forum?.slug !== forumSlug)
    permanentRedirect(href(readablePath('forum', topic.forum?.slug, topic.slug)) + query)
  return topic
})
