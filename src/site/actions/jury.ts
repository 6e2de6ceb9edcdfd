'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import { DeclareConflictDocument, FinishJudgingDocument, JudgeEntryDocument } from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'
import { pointsOf } from './points'

/** Keeps a judge's points for one entry: those that are there, whether or not all are. */
export async function givePoints(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const names = [...form.keys()].filter((name) => !name.startsWith('$'))
  const values = textsOf(form, names)
  const [entry = '', path = '', most = ''] = ['entry', 'path', 'most'].map((name) => values[name])
  const { points, faulty } = pointsOf(values, { entry, most: Number(most) })
  const note = values[`note-${entry}`] ?? ''
  if (faulty.length > 0)
    return comeBack(previous, values, {
      faults: Object.fromEntries(faulty.map((name) => [name, t('jury.pointsRange', { n: Number(most) })])),
    })
  const { problems } = await tell(JudgeEntryDocument, { entry, points, note })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(saved(localTarget(path, href('/contests')), 'points'))
}

/** A judge leaves an entry to the others. */
export async function leaveEntry(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const entry = textsOf(form, ['entry']).entry
  const field = `reason-${entry}`
  const values = textsOf(form, ['entry', 'path', field])
  const reason = values[field] ?? ''
  if (reason.trim() === '')
    return comeBack(previous, values, { faults: { [field]: t('problem.reasonNeeded') } })
  const { problems } = await tell(DeclareConflictDocument, { entry, reason })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(saved(localTarget(values.path ?? '', href('/contests')), 'left'))
}

/** A judge says that they are done. */
export async function finish(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['contest', 'path'])
  const { problems } = await tell(FinishJudgingDocument, { contest: values.contest })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(saved(localTarget(values.path, href('/contests')), 'finished'))
}

/** Back to where they were, which says what was done. */
const saved = (path: string, what: 'points' | 'left' | 'finished'): string =>
  `${path}${path.includes('?') ? '&' : '?'}saved=${what}#jury`
