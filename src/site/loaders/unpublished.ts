import {
  UnpublishedCommentsDocument,
  UnpublishedRepliesDocument,
  UnpublishedTopicsDocument,
} from '../graphql/generated'
import { askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

/** What a text is that not everybody sees: its author and the moderators do. */
export type Unpublished = 'pending' | 'held' | 'rejected'

/** The states of the texts that only this visitor and the moderators see, by id. Everybody else's map is empty. */
export type States = ReadonlyMap<unknown, Unpublished>

const notApproved = { moderation: { not_equals: 'approved' } } as const

const byId = (docs: readonly { id: unknown; moderation: string | null }[] | undefined): States =>
  new Map(
    (docs ?? []).flatMap(({ id, moderation }) =>
      moderation === 'pending' || moderation === 'held' || moderation === 'rejected'
        ? [[id, moderation] as const]
        : [],
    ),
  )

/** Of the replies in a topic, those that are not public. */
export const unpublishedReplies = async (
  topic: number,
  numbers: { after: number; upTo: number },
): Promise<States> => {
  const { me } = await visit()
  if (!me) return new Map()
  const answer = await askIfThere(UnpublishedRepliesDocument, {
    where: {
      ...notApproved,
      topic: { equals: topic },
      number: { greater_than: numbers.after, less_than_equal: numbers.upTo },
    },
  })
  return byId(answer?.Replies?.docs)
}

/** Of some topics, those that are not public. */
export const unpublishedTopics = async (topics: readonly { id: number }[]): Promise<States> => {
  const { me } = await visit()
  if (!me || topics.length === 0) return new Map()
  const answer = await askIfThere(UnpublishedTopicsDocument, {
    where: { ...notApproved, OR: topics.map(({ id }) => ({ id: { equals: id } })) },
  })
  return byId(answer?.Topics?.docs)
}

/** Of some comments, those that are not public, and what each is held for. */
export const unpublishedComments = async (
  ids: readonly number[],
): Promise<{ states: States; heldFor: ReadonlyMap<unknown, readonly string[]> }> => {
  const { me } = await visit()
  if (!me || ids.length === 0) return { states: new Map(), heldFor: new Map() }
  const answer = await askIfThere(UnpublishedCommentsDocument, {
    where: { ...notApproved, OR: ids.map((id) => ({ id: { equals: id } })) },
  })
  const docs = answer?.Comments?.docs ?? []
  return { states: byId(docs), heldFor: new Map(docs.map(({ id, heldFor }) => [id, heldFor])) }
}
