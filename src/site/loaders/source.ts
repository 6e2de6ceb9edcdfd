import {
  ReplySourceDocument,
  type ReplySourceQuery,
  TopicSourceDocument,
  type TopicSourceQuery,
} from '../graphql/generated'
import { ask } from '../server/graphql'

/** A reply as it was written. */
export type ReplySource = NonNullable<ReplySourceQuery['Replies']>['docs'][number]
/** A topic as it was written. */
export type TopicSource = NonNullable<TopicSourceQuery['Topics']>['docs'][number]

/** A reply of a topic by its number; null when the visitor sees none. */
export const replySource = async (topic: number, number: number): Promise<ReplySource | null> => {
  const where = { topic: { equals: topic }, number: { equals: number } }
  return (await ask(ReplySourceDocument, { where })).Replies?.docs[0] ?? null
}

/** A topic as it was written; null when the visitor sees none. */
export const topicSource = async (topic: number): Promise<TopicSource | null> =>
  (await ask(TopicSourceDocument, { where: { id: { equals: topic } } })).Topics?.docs[0] ?? null
