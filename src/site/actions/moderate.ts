'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import { DecideByLinkDocument, type LinkDecision } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'

const isDecision = (value: string): value is LinkDecision =>
  value === 'approve' || value === 'hide' || value === 'reject'

/** Decides a case by the link of a mail; the page then says that the link is used. */
export async function decideByLink(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['token', 'decision', 'rule', 'note'])
  const { token, decision, rule, note } = values
  if (!isDecision(decision)) return comeBack(previous, values, { problem: t('problem.GENERAL') })
  if (decision !== 'approve' && rule === '')
    return comeBack(previous, values, {
      faults: { rule: t('moderate.ruleMissing') },
      problem: t('problem.form'),
    })
  const { problems } = await tell(DecideByLinkDocument, { token, decision, rule: rule || null, note })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, ['rule']))
  redirect(`${href('/moderate')}?token=${encodeURIComponent(token)}`)
}
