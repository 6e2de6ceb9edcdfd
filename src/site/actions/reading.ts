'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import { MarkTopicsReadDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { answerTo } from './acceptWith'
import { textsOf } from './answer'

/** Declares everything read, or everything in one forum, and shows the list again. */
export async function markRead(previous: FormState, form: FormData): Promise<FormState> {
  const { href } = await visit()
  const values = textsOf(form, ['forum', 'path'])
  const { problems } = await tell(MarkTopicsReadDocument, { forum: values.forum || null })
  if (problems.length > 0) return answerTo(previous, values, problems, [])
  redirect(localTarget(values.path, href('/forum')))
}
