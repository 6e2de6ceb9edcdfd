'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import { HideResponseDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { textsOf } from './answer'

/** Keeps what was answered on a network off the site, and goes back to what it answered. The hub says who may. */
export async function hideResponse(form: FormData): Promise<void> {
  const { href } = await visit()
  const { message, path } = textsOf(form, ['message', 'path'])
  await tell(HideResponseDocument, { message })
  redirect(`${localTarget(path, href('/'))}#responses`)
}
