'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import { CreateReplyDocument, CreateTopicDocument } from '../graphql/generated'
import { localTarget } from '../../core/localTarget'
import { readablePath } from '../paths'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { replyAddress } from '../threads'
import { accepting, acceptWith, answerTo } from './acceptWith'
import { drafting, dropDraft, keepDraft } from './drafts'
import { comeBack, idOf, lengthFault, textsOf } from './answer'

/** Replies to a topic and goes to the reply. */
export async function reply(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, locale, href } = await visit()
  const values = textsOf(form, ['body', 'topic', 'path', ...accepting, ...drafting])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  await keepDraft(values)
  const fault = lengthFault(t, values.body, { most: 30_000 })
  if (fault) return comeBack(previous, values, { faults: { body: fault } })
  await acceptWith(values)
  const { data, problems } = await tell(CreateReplyDocument, {
    data: { topic: idOf(values.topic), body: values.body, language: locale },
  })
  const number = data?.createReply?.number
  if (typeof number !== 'number') return answerTo(previous, values, problems, ['body'])
  await dropDraft(values)
  redirect(replyAddress(localTarget(values.path, href('/forum')), number))
}

/** Opens a topic and goes to it. */
export async function openTopic(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, locale, href } = await visit()
  const values = textsOf(form, ['title', 'body', 'forum', ...accepting, ...drafting])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  await keepDraft(values)
  const faults = {
    title: lengthFault(t, values.title, { least: 5, most: 160 }),
    body: lengthFault(t, values.body, { most: 30_000 }),
  }
  if (faults.title ?? faults.body) return comeBack(previous, values, { faults })
  await acceptWith(values)
  const { data, problems } = await tell(CreateTopicDocument, {
    data: { forum: idOf(values.forum), title: values.title.trim(), body: values.body, language: locale },
  })
  const topic = data?.createTopic
  if (!topic) return answerTo(previous, values, problems, ['title', 'body'])
  await dropDraft(values)
  redirect(href(readablePath('forum', topic.forum?.slug, topic.slug)))
}
