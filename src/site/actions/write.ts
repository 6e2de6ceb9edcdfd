'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import {
  EditReplyDocument,
  EditTopicDocument,
  HideTextVersionDocument,
  WriteReplyDocument,
  WriteTopicDocument,
} from '../graphql/generated'
import { localTarget } from '../../core/localTarget'
import { readablePath } from '../paths'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { replyAddress } from '../../core/threads'
import { accepting, acceptWith, answerTo } from './acceptWith'
import { composed, composing, keyOf } from './composed'
import { draftedChoices, drafting, dropDraft, keepDraft } from './drafts'
import { goOnThere } from './goOnThere'
import { comeBack, idOf, lengthFault, textsOf } from './answer'
import { pollFrom, polling, pollProblems } from './poll'

const longest = 30_000

/** Replies to a topic and goes to the reply. */
export async function reply(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, locale, href } = await visit()
  const asked = textsOf(form, [
    ...(['body', 'topic', 'replyTo', 'key', 'path'] as const),
    ...accepting,
    ...drafting,
    ...composing,
  ])
  if (!me) return comeBack(previous, asked, { problem: t('problem.loggedOut') })
  await keepDraft(asked)
  const step = await composed({ t, previous, form, values: asked })
  if ('back' in step) return step.back
  const { values } = step
  const fault = lengthFault(t, values.body, { most: longest })
  if (fault) return comeBack(previous, values, { faults: { body: fault } })
  await acceptWith(values)
  const { data, problems } = await tell(WriteReplyDocument, {
    topic: values.topic,
    body: values.body,
    replyTo: values.replyTo || null,
    language: locale,
    key: keyOf(values),
  })
  const number = data?.writeReply?.number
  if (typeof number !== 'number') return answerTo(previous, values, problems, ['body'])
  await dropDraft(values)
  redirect(replyAddress(localTarget(values.path, href('/forum')), number))
}

/** Opens a topic and goes to it. */
export async function openTopic(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, locale, href, now } = await visit()
  const asked = textsOf(form, [
    ...(['title', 'body', 'begun', 'key'] as const),
    ...draftedChoices,
    ...accepting,
    ...drafting,
    ...composing,
  ])
  if (!me) return comeBack(previous, asked, { problem: t('problem.loggedOut') })
  await keepDraft(asked)
  if (asked.intent === 'forum') return goOnThere(previous, asked)
  const step = await composed({ t, previous, form, values: asked })
  if ('back' in step) return step.back
  const { values } = step
  const faults = {
    title: lengthFault(t, values.title, { least: 5, most: 160 }),
    body: lengthFault(t, values.body, { most: longest }),
  }
  if (faults.title ?? faults.body) return comeBack(previous, values, { faults })
  await acceptWith(values)
  const { data, problems } = await tell(WriteTopicDocument, {
    forum: values.forum,
    title: values.title.trim(),
    body: values.body,
    kind: values.kind || null,
    tags: values.tag ? [values.tag] : null,
    poll: pollFrom(values, now),
    language: locale,
    key: keyOf({ key: values.key, body: `${values.title} ${values.body}` }),
  })
  const topic = data?.writeTopic
  if (!topic)
    return answerTo(previous, values, pollProblems(atTag(problems)), [
      ...(['forum', 'title', 'body', 'kind', 'tag'] as const),
      ...polling,
    ])
  await dropDraft(values)
  redirect(href(readablePath('forum', topic.forum?.slug, topic.slug)))
}

// The hub takes many tags; the form asks for one.
const atTag = (problems: Parameters<typeof answerTo>[2]): Parameters<typeof answerTo>[2] =>
  problems.map((problem) =>
    problem.extensions?.field === 'tags'
      ? { ...problem, extensions: { ...problem.extensions, field: 'tag' } }
      : problem,
  )

/** Changes the words of a reply, or of a topic and its title, and goes back to them. */
export async function editText(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const asked = textsOf(form, [
    ...(['title', 'body', 'id', 'kind', 'back'] as const),
    ...accepting,
    ...drafting,
    ...composing,
  ])
  if (!me) return comeBack(previous, asked, { problem: t('problem.loggedOut') })
  await keepDraft(asked)
  const step = await composed({ t, previous, form, values: asked })
  if ('back' in step) return step.back
  const { values } = step
  const isTopic = values.kind === 'topic'
  const faults = {
    title: isTopic ? lengthFault(t, values.title, { least: 5, most: 160 }) : undefined,
    body: lengthFault(t, values.body, { most: longest }),
  }
  if (faults.title ?? faults.body) return comeBack(previous, values, { faults })
  await acceptWith(values)
  const id = idOf(values.id)
  const { body } = values
  if (isTopic) {
    const { data, problems } = await tell(EditTopicDocument, { id, title: values.title.trim(), body })
    const topic = data?.updateTopic
    if (!topic) return answerTo(previous, values, problems, ['title', 'body'])
    await dropDraft(values)
    redirect(href(readablePath('forum', topic.forum?.slug, topic.slug)))
  }
  const { data, problems } = await tell(EditReplyDocument, { id, body })
  if (!data?.updateReply) return answerTo(previous, values, problems, ['body'])
  await dropDraft(values)
  redirect(localTarget(values.back, href('/forum')))
}

/** Hides a version of a text from its readers, or shows it again. For moderators. */
export async function hideVersion(form: FormData): Promise<void> {
  const { href } = await visit()
  const { collection, id, number, hidden, path } = textsOf(form, [
    'collection',
    'id',
    'number',
    'hidden',
    'path',
  ])
  await tell(HideTextVersionDocument, {
    target: { collection, id },
    number: Number(number),
    hidden: hidden === 'yes',
  })
  redirect(localTarget(path, href('/forum')))
}
