'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import {
  ArchiveTopicDocument,
  LockTopicDocument,
  MergeTopicsDocument,
  MoveTopicDocument,
  PinTopicDocument,
  RemoveReplyDocument,
  RemoveTopicDocument,
  RenameTopicDocument,
  RestoreReplyDocument,
  RestoreTopicDocument,
  SlowTopicDocument,
  SplitTopicDocument,
  TopicAddressDocument,
  type TopicPlaceFragment,
} from '../graphql/generated'
import { readablePath } from '../paths'
import type { GraphQLProblem } from '../problems'
import { ask, tell } from '../server/graphql'
import { visit } from '../server/visit'
import { replyAddress } from '../../core/threads'
import { numbersIn, slugIn } from '../topicTools'
import { comeBack, lengthFault, problemAnswer, textsOf } from './answer'

type Answer = { place: TopicPlaceFragment | null | undefined; problems: readonly GraphQLProblem[] }

/** Locks a topic, or opens it again. */
export async function lockTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, ['on'], async ({ topic, on }) => {
    const { data, problems } = await tell(LockTopicDocument, { topic, locked: on === 'yes' })
    return { place: data?.lockTopic, problems }
  })
}

/** Sets how long a member waits between two replies. */
export async function slowTopic(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { seconds } = textsOf(form, ['seconds'])
  if (!/^\d{1,5}$/u.test(seconds.trim()))
    return comeBack(previous, { seconds }, { faults: { seconds: t('problem.seconds') } })
  return change(previous, form, ['seconds'], async ({ topic, seconds }) => {
    const { data, problems } = await tell(SlowTopicDocument, { topic, seconds: Number(seconds) })
    return { place: data?.slowTopic, problems }
  })
}

/** Puts a topic into the archive, or takes it out. */
export async function archiveTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, ['on'], async ({ topic, on }) => {
    const { data, problems } = await tell(ArchiveTopicDocument, { topic, archived: on === 'yes' })
    return { place: data?.archiveTopic, problems }
  })
}

/** Pins a topic, until a day or for good, or takes the pin away. */
export async function pinTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, ['on', 'until'], async ({ topic, on, until }) => {
    const { data, problems } = await tell(PinTopicDocument, {
      topic,
      pinned: on === 'yes',
      // That day is its last one. In UTC: a pin that goes some hours early or late is nobody's loss.
      until: /^\d{4}-\d\d-\d\d$/.test(until) ? `${until}T23:59:59.000Z` : null,
    })
    return { place: data?.pinTopic, problems }
  })
}

/** Moves a topic to another forum. */
export async function moveTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, ['forum'], async ({ topic, forum }) => {
    const { data, problems } = await tell(MoveTopicDocument, { topic, forum })
    return { place: data?.moveTopic, problems }
  })
}

/** Gives a topic another title. */
export async function renameTopic(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { title } = textsOf(form, ['title'])
  const fault = lengthFault(t, title, { least: 5, most: 160 })
  if (fault) return comeBack(previous, { title }, { faults: { title: fault } })
  return change(previous, form, ['title'], async ({ topic, title }) => {
    const { data, problems } = await tell(RenameTopicDocument, { topic, title: title.trim() })
    return { place: data?.renameTopic, problems }
  })
}

/** Puts a topic behind another one, which is named by its address. */
export async function mergeTopics(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const { into } = textsOf(form, ['into'])
  const slug = slugIn(into)
  const found = slug === null ? null : (await ask(TopicAddressDocument, { slug })).topicAddress
  if (!found) return comeBack(previous, { into }, { faults: { into: t('problem.noSuchTopic') } })
  return change(previous, form, ['into'], async ({ topic }) => {
    const { data, problems } = await tell(MergeTopicsDocument, { from: topic, into: String(found.topic.id) })
    return { place: data?.mergeTopics, problems }
  })
}

/** Makes a topic of some replies. */
export async function splitTopic(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['replies', 'splitTitle'])
  const numbers = numbersIn(values.replies)
  const faults = {
    replies: numbers === null ? t('problem.numbers') : undefined,
    splitTitle: lengthFault(t, values.splitTitle, { least: 5, most: 160 }),
  }
  if (numbers === null || faults.splitTitle) return comeBack(previous, values, { faults })
  return change(previous, form, ['replies', 'splitTitle'], async ({ topic, splitTitle }) => {
    const { data, problems } = await tell(SplitTopicDocument, {
      topic,
      replies: numbers,
      title: splitTitle.trim(),
    })
    return { place: data?.splitTopic, problems }
  })
}

/** Deletes a topic, and goes to its forum: only staff and author still see it. */
export async function removeTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, [], async ({ topic }) => {
    const { data, problems } = await tell(RemoveTopicDocument, { topic })
    return { place: data?.removeTopic, problems }
  })
}

/** Brings a deleted topic back. */
export async function restoreTopic(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form, [], async ({ topic }) => {
    const { data, problems } = await tell(RestoreTopicDocument, { topic })
    return { place: data?.restoreTopic, problems }
  })
}

/** Deletes a reply and goes to its place. */
export async function removeReply(previous: FormState, form: FormData): Promise<FormState> {
  return changeReply(previous, form, async (reply) => {
    const { data, problems } = await tell(RemoveReplyDocument, { reply })
    return { number: data?.removeReply?.number, problems }
  })
}

/** Brings a deleted reply back and goes to it. */
export async function restoreReply(previous: FormState, form: FormData): Promise<FormState> {
  return changeReply(previous, form, async (reply) => {
    const { data, problems } = await tell(RestoreReplyDocument, { reply })
    return { number: data?.restoreReply?.number, problems }
  })
}

/** Does it, and goes to where the topic is then; or brings the form back with what stood in the way. */
const change = async <Name extends string>(
  previous: FormState,
  form: FormData,
  names: readonly Name[],
  verb: (values: Record<Name | 'topic', string>) => Promise<Answer>,
): Promise<FormState> => {
  const { t, me, href } = await visit()
  const values = textsOf(form, ['topic', ...names])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { place, problems } = await verb(values)
  if (!place) return comeBack(previous, values, problemAnswer(t, problems, names))
  redirect(href(readablePath('forum', place.forum?.slug, place.slug)))
}

const changeReply = async (
  previous: FormState,
  form: FormData,
  verb: (
    reply: string,
  ) => Promise<{ number: number | null | undefined; problems: readonly GraphQLProblem[] }>,
): Promise<FormState> => {
  const { t, me, href } = await visit()
  const values = textsOf(form, ['reply', 'path'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { number, problems } = await verb(values.reply)
  if (typeof number !== 'number') return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(replyAddress(localTarget(values.path, href('/forum')), number))
}
