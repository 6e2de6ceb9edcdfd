'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import { emptyForm, type FormState } from '../components/forms/state'
import {
  ClosePollDocument,
  FollowPlaceDocument,
  type FollowLevel,
  type IdeaState,
  MarkSolvedDocument,
  ReactDocument,
  type ReactionKind,
  SetFollowsWrittenDocument,
  SetIdeaStateDocument,
  TopicOfSlugDocument,
  UnmarkSolvedDocument,
  UnreactDocument,
  UnvoteIdeaDocument,
  VoteIdeaDocument,
  VotePollDocument,
} from '../graphql/generated'
import type { GraphQLProblem } from '../problems'
import { ask, tell } from '../server/graphql'
import { visit } from '../server/visit'
import { answerTo } from './acceptWith'
import { comeBack, textsOf } from './answer'

/** After a press the page is as it stands, asked for again; without scripts it is loaded anew, where it was. */
const settle = async (
  previous: FormState,
  values: Record<string, string> & { path: string },
  problems: readonly GraphQLProblem[],
  fields: readonly string[] = [],
): Promise<FormState> => {
  const { href } = await visit()
  if (problems.length > 0) return answerTo(previous, values, problems, fields)
  if (values.scripted !== 'yes') redirect(localTarget(values.path, href('/forum')))
  refresh()
  return { ...emptyForm, round: previous.round + 1 }
}

/** Says something of a text with one press, or takes it back. */
export async function pressReaction(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['collection', 'id', 'press', 'path', 'scripted'])
  const target = { collection: values.collection, id: values.id }
  const isBack = values.press.startsWith('-')
  const kind = values.press.replace(/^-/, '') as ReactionKind
  const { problems } = isBack
    ? await tell(UnreactDocument, { target, kind })
    : await tell(ReactDocument, { target, kind })
  return settle(previous, values, problems)
}

/** Marks a reply as the answer; no reply: takes the mark away. */
export async function pressSolved(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['topic', 'reply', 'path', 'scripted'])
  const { topic, reply } = values
  const { problems } =
    reply === ''
      ? await tell(UnmarkSolvedDocument, { topic })
      : await tell(MarkSolvedDocument, { topic, reply })
  return settle(previous, values, problems)
}

/** Votes for an idea, or takes the vote back. */
export async function pressIdeaVote(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['topic', 'mine', 'path', 'scripted'])
  const { topic } = values
  const { problems } =
    values.mine === 'yes'
      ? await tell(UnvoteIdeaDocument, { topic })
      : await tell(VoteIdeaDocument, { topic })
  return settle(previous, values, problems)
}

/** Gives an idea another state. For those who keep order. */
export async function changeIdeaState(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['topic', 'state', 'note', 'duplicateOf', 'path'])
  const isDuplicate = values.state === 'duplicate'
  const other = isDuplicate ? await topicOfAddress(values.duplicateOf) : null
  if (isDuplicate && other === null)
    return comeBack(previous, values, { faults: { duplicateOf: t('problem.duplicateMissing') } })
  const { problems } = await tell(SetIdeaStateDocument, {
    topic: values.topic,
    state: values.state as IdeaState,
    note: values.note.trim() || null,
    duplicateOf: other,
  })
  return settle(previous, values, problems, ['note', 'duplicateOf'])
}

/** The topic at an address that somebody copied from the browser; null when there is none. */
const topicOfAddress = async (address: string): Promise<string | null> => {
  const slug = address
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
  if (!slug) return null
  const { Topics } = await ask(TopicOfSlugDocument, { where: { slug: { equals: decoded(slug) } } })
  const id = Topics?.docs[0]?.id
  return id === undefined ? null : String(id)
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that stands for itself.
    return text
  }
}

/** Votes in a poll, changes the vote, or takes it back. */
export async function pressPoll(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['poll', 'press', 'path', 'scripted'])
  const chosen = form.getAll('option').filter((each) => typeof each === 'string')
  const { problems } = await tell(VotePollDocument, {
    poll: values.poll,
    options: values.press === 'back' ? [] : chosen,
  })
  return settle(previous, values, problems)
}

/** Ends a poll before its time. */
export async function endPoll(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['poll', 'path', 'scripted'])
  const { problems } = await tell(ClosePollDocument, { poll: values.poll })
  return settle(previous, values, problems)
}

/** Follows a forum, a topic or a tag as closely as chosen. */
export async function followPlace(previous: FormState, form: FormData): Promise<FormState> {
  const values = textsOf(form, ['collection', 'id', 'level', 'path'])
  const { problems } = await tell(FollowPlaceDocument, {
    target: { collection: values.collection, id: values.id },
    level: values.level as FollowLevel,
  })
  return settle(previous, values, problems, ['level'])
}

/** Chooses how closely one follows from now on what one writes in. */
export async function saveFollowsWritten(previous: FormState, form: FormData): Promise<FormState> {
  const { t } = await visit()
  const values = textsOf(form, ['followsWritten'])
  const { problems } = await tell(SetFollowsWrittenDocument, { level: values.followsWritten as FollowLevel })
  if (problems.length > 0) return answerTo(previous, values, problems, ['followsWritten'])
  return { values, faults: {}, done: t('account.saved'), round: previous.round + 1 }
}
