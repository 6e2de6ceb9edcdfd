import { notFound } from 'next/navigation'
import { cache } from 'react'
import {
  type ForumRoomsQuery,
  ForumRoomsDocument,
  TagBySlugDocument,
  type TopicListingQuery,
  TopicListingDocument,
  UnreadTopicsDocument,
  type UnreadTopicsQuery,
} from '../graphql/generated'
import { ask, askIfThere } from '../server/graphql'
import { visit } from '../server/visit'
import type { ListQuery } from '../topicLists'

/** A part of a list of topics. */
export type TopicListing = TopicListingQuery['topicList']

/** A forum among the others. */
export type Room = NonNullable<ForumRoomsQuery['Forums']>['docs'][number]

/** What waits for the member, in topics. */
export type Unread = NonNullable<UnreadTopicsQuery['unreadCounts']>

/** The tag that a list is narrowed to; an unknown one is a page that does not exist. */
export const listedTag = async (slug: string | null): Promise<{ id: number; title: string } | null> => {
  if (slug === null) return null
  const { Tags } = await ask(TagBySlugDocument, { where: { OR: [{ slug: { equals: slug } }] } })
  const tag = Tags?.docs[0] ?? notFound()
  return { id: tag.id, title: tag.title ?? slug }
}

/** A part of a list, as an address asks for it. */
export const topicListing = async (
  { view, kind, period, after, before }: ListQuery,
  { forum, tag }: { forum: number | null; tag: number | null },
): Promise<TopicListing> => {
  const within = {
    forum: forum === null ? null : String(forum),
    tag: tag === null ? null : String(tag),
  }
  return (await ask(TopicListingDocument, { view, kind, period, after, before, ...within })).topicList
}

/** Every forum that the visitor may read, in order. Asked once per request. */
export const rooms = cache(async (): Promise<readonly Room[]> => {
  const { locale } = await visit()
  return (await ask(ForumRoomsDocument, { locale })).Forums?.docs ?? []
})

/** What waits for the member; null for strangers, and in a hub without a forum. Asked once per request. */
export const unreadTopics = cache(async (): Promise<Unread | null> => {
  const { me } = await visit()
  return me ? ((await askIfThere(UnreadTopicsDocument, {}))?.unreadCounts ?? null) : null
})
