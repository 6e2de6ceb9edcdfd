import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../../core/related'
import { transact } from '../../../../database/transact'
import type { Topic } from '../../../../payload-types'
import { slugs } from '../../../../slugs'
import { logTopicEvent } from '../../logTopicEvent'
import { answeringErrors } from '../errors'
import type { IdeaState } from '../ideaStates'
import type { AnsweringOptions } from '../options'
import { isStaffHere, readLiveTopic, readTopic } from '../readTopic'

/** UTF-16 units of a note at most. */
const longestNote = 500

/** What {@link setIdeaState} takes. */
export type IdeaStateInput = {
  topic: Id
  state: IdeaState
  note?: string | null
  duplicateOf?: Id | null
}

/**
 * Gives an idea another state, for staff; a line in the thread says so, with a note, and voters and followers are told.
 * The same state again, without a note, changes nothing. Who voted for a duplicate is counted as voting for the idea that
 * it repeats, once, when they are told (`voters.ts`); that stays when the duplicate is opened again.
 *
 * @throws UNAUTHENTICATED · TOPIC_NOT_FOUND · TOPIC_ARCHIVED · NOT_AN_IDEA · FORBIDDEN · NOTE_TOO_LONG ·
 *   DUPLICATE_OF_MISSING, also for no idea, itself, or another duplicate
 */
export const setIdeaState =
  (options: AnsweringOptions): Operation<IdeaStateInput, Topic> =>
  async ({ state, note: said, ...input }, req) => {
    const topic = await readLiveTopic(input.topic, req)
    if (!isStaffHere(req)) throw answeringErrors.FORBIDDEN()
    if (topic.kind !== 'idea') throw answeringErrors.NOT_AN_IDEA({ field: 'topic' })
    const note = said?.trim() || null
    if (note !== null && note.length > longestNote) throw answeringErrors.NOTE_TOO_LONG({ field: 'note' })
    const other = state === 'duplicate' ? await original(topic, input.duplicateOf ?? null, req) : null
    const isSameAgain =
      (topic.ideaState ?? 'open') === state &&
      note === null &&
      (other === null || isSame(idOf(topic.duplicateOf), other.id))
    const by = userOf(req)?.id
    if (isSameAgain || by === undefined) return topic
    await transact(req.payload, (own) => change(options, { topic, state, note, other, by }, own))
    return readTopic(topic.id, req)
  }

const original = async (topic: Topic, asked: Id | null, req: PayloadRequest): Promise<Topic> => {
  const refusal = answeringErrors.DUPLICATE_OF_MISSING({ field: 'duplicateOf' })
  if (asked === null) throw refusal
  const other = await readTopic(asked, req).catch(() => null)
  if (!other || other.kind !== 'idea' || other.ideaState === 'duplicate' || isSame(other.id, topic.id))
    throw refusal
  return other
}

type Change = { topic: Topic; state: IdeaState; note: string | null; other: Topic | null; by: Id }

const change = async (
  { now, emit }: AnsweringOptions,
  { topic, state, note, other, by }: Change,
  req: PayloadRequest,
): Promise<void> => {
  const at = now()
  // By the adapter: the fields are closed to every API.
  await req.payload.db.updateOne({
    collection: slugs.topics,
    id: topic.id,
    data: { ideaState: state, duplicateOf: other?.id ?? null },
    req,
    returning: false,
  })
  const from = topic.ideaState ?? 'open'
  await logTopicEvent({
    topic: topic.id,
    kind: 'ideaState',
    at,
    by,
    data: { from, to: state, note },
    ...(other ? { other: other.id } : {}),
    req,
  })
  const told = {
    topic: topic.id,
    state,
    note,
    by,
    change: `${topic.id}:${at.toISOString()}`,
    other: other?.id ?? null,
  }
  await emit({ topic: 'idea.changed', payload: { ...told, after: null }, req })
}
