import type { DiscussionView } from '../discussions'
import {
  CommentPageDocument,
  type CommentPageQuery,
  CommentSourceDocument,
  type CommentSourceQuery,
  DiscussionStateDocument,
  type DiscussionStateQuery,
  LastRepliesDocument,
  type ReplyLineFragment,
  TopicAboutDocument,
  type TopicAboutQuery,
} from '../graphql/generated'
import { askIfThere } from '../server/graphql'

/** What a discussion is about. */
export type DiscussionTarget = { collection: 'posts' | 'events' | 'contests'; id: number }

const targetOf = ({ collection, id }: DiscussionTarget) => ({ collection, id: String(id) })

/** How things stand with a discussion, and how closely the visitor follows it. */
export type DiscussionState = NonNullable<DiscussionStateQuery['discussion']> & {
  following: DiscussionStateQuery['following']
}

/** Null: this hub does not discuss it. */
export const discussionState = async (target: DiscussionTarget): Promise<DiscussionState | null> => {
  const answer = await askIfThere(DiscussionStateDocument, { target: targetOf(target) })
  return answer?.discussion ? { ...answer.discussion, following: answer.following } : null
}

/** A page of comments. */
export type CommentPage = NonNullable<CommentPageQuery['commentPage']>
/** One line of it. */
export type CommentEntry = CommentPage['entries'][number]

/** The comments that an address asks for; null: this hub has no comments. */
export const commentPage = async (
  target: DiscussionTarget,
  { around, after, before }: DiscussionView,
): Promise<CommentPage | null> => {
  // A page is asked for by its place, and a comment's own page by the comment.
  const place = after === null && before === null ? { around } : after === null ? { before } : { after }
  const answer = await askIfThere(CommentPageDocument, { target: targetOf(target), ...place })
  return answer?.commentPage ?? null
}

/** A comment as it was written. */
export type CommentSource = NonNullable<CommentSourceQuery['Comments']>['docs'][number]

/** What is answered or changed; null when the visitor sees no such comment. */
export const commentSource = async (id: string): Promise<CommentSource | null> => {
  const value = /^\d{1,15}$/.test(id) ? Number(id) : id
  const answer = await askIfThere(CommentSourceDocument, { where: { id: { equals: value as number } } })
  return answer?.Comments?.docs[0] ?? null
}

/** A topic of the forum about something, with the last words in it. */
export type TopicAbout = {
  topic: NonNullable<NonNullable<TopicAboutQuery['discussion']>['topic']>
  replies: ReplyLineFragment[]
}

/** The topic about something, with its last replies in their order; null until it is opened. */
export const topicAbout = async (target: DiscussionTarget): Promise<TopicAbout | null> => {
  const found = await askIfThere(TopicAboutDocument, { target: targetOf(target) })
  const topic = found?.discussion?.topic
  if (!topic) return null
  const last = await askIfThere(LastRepliesDocument, { where: { topic: { equals: topic.id } } })
  return { topic, replies: [...(last?.Replies?.docs ?? [])].reverse() }
}
