'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import {
  EditCommentDocument,
  FollowDocument,
  RemoveCommentDocument,
  UnfollowDocument,
  WriteCommentDocument,
} from '../graphql/generated'
import { longestComment } from '../discussions'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { accepting, acceptWith, answerTo } from './acceptWith'
import { composed, composing, keyOf } from './composed'
import { drafting, dropDraft, keepDraft } from './drafts'
import { comeBack, idOf, lengthFault, problemAnswer, textsOf } from './answer'

/** Comments, or answers a comment, and goes to what was said. */
export async function comment(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, locale, href } = await visit()
  const asked = textsOf(form, [
    ...(['body', 'collection', 'id', 'replyTo', 'key', 'path'] as const),
    ...accepting,
    ...drafting,
    ...composing,
  ])
  if (!me) return comeBack(previous, asked, { problem: t('problem.loggedOut') })
  await keepDraft(asked)
  const step = await composed({ t, previous, form, values: asked })
  if ('back' in step) return step.back
  const { values } = step
  const fault = lengthFault(t, values.body, { most: longestComment })
  if (fault) return comeBack(previous, values, { faults: { body: fault } })
  await acceptWith(values)
  const { data, problems } = await tell(WriteCommentDocument, {
    target: { collection: values.collection, id: values.id },
    body: values.body,
    replyTo: values.replyTo || null,
    language: locale,
    key: keyOf(values),
  })
  const id = data?.writeComment?.id
  if (id === undefined) return answerTo(previous, values, problems, ['body'])
  await dropDraft(values)
  redirect(addressOf(localTarget(values.path, href('/')), id))
}

const addressOf = (path: string, id: number | string): string => `${path}?comment=${id}#comment-${id}`

/** Changes the words of a comment and goes back to it. */
export async function editComment(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const asked = textsOf(form, ['body', 'comment', 'path', ...accepting, ...composing])
  if (!me) return comeBack(previous, asked, { problem: t('problem.loggedOut') })
  const step = await composed({ t, previous, form, values: asked })
  if ('back' in step) return step.back
  const { values } = step
  const fault = lengthFault(t, values.body, { most: longestComment })
  if (fault) return comeBack(previous, values, { faults: { body: fault } })
  await acceptWith(values)
  const { data, problems } = await tell(EditCommentDocument, {
    id: idOf(values.comment),
    body: values.body,
  })
  const id = data?.updateComment?.id
  if (id === undefined) return answerTo(previous, values, problems, ['body'])
  redirect(addressOf(localTarget(values.path, href('/')), id))
}

/** Deletes a comment and goes back to the discussion. */
export async function removeComment(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, ['comment', 'path'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { data, problems } = await tell(RemoveCommentDocument, { comment: values.comment })
  if (data?.removeComment !== true) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/'))}#discussion`)
}

/** Follows a discussion, or stops, and goes back to it. */
export async function followDiscussion(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, ['collection', 'id', 'stop', 'path'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const target = { collection: values.collection, id: values.id }
  const { problems } =
    values.stop === 'yes' ? await tell(UnfollowDocument, { target }) : await tell(FollowDocument, { target })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/'))}#discussion`)
}
