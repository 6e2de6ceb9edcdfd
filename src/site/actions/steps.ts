'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import { ProveStepDocument } from '../graphql/generated'
import type { GraphQLProblem } from '../problems'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer, textsOf } from './answer'
import { keptFiles, onField, uploaded } from './entryFiles'

/** Shows what was done for a step of a challenge, for the first time or anew. */
export async function showStep(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const { contest, path, entry, step } = textsOf(form, ['contest', 'path', 'entry', 'step'] as const)
  const named = (field: string): string => `${field}-${step}`
  const values = textsOf(form, [named('note'), named('link'), 'uploaded'])
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const known = ['note', 'link', 'files'].map(named)
  const files = await uploaded(contest, form, named('files'))
  const back = { ...values, uploaded: files.ids.join(',') }
  if (files.problems.length > 0)
    return comeBack(previous, back, problemAnswer(t, onField(files.problems, named('files')), known))
  const { data, problems } = await tell(ProveStepDocument, {
    ...{ entry, step },
    note: values[named('note')] ?? '',
    link: values[named('link')] ?? '',
    files: keptFiles(form).concat(files.ids),
  })
  if (!data?.proveStep) return comeBack(previous, back, problemAnswer(t, problems.map(ofStep(named)), known))
  redirect(`${localTarget(path, href('/contests'))}#steps`)
}

/** The hub names `note`; the form, one of several on its page, calls it by its step. */
const ofStep =
  (named: (field: string) => string) =>
  (problem: GraphQLProblem): GraphQLProblem =>
    problem.extensions?.field === undefined
      ? problem
      : { ...problem, extensions: { ...problem.extensions, field: named(problem.extensions.field) } }
