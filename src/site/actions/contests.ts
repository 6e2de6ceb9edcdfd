'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '../components/forms/state'
import { localTarget } from '../../core/localTarget'
import {
  CastVoteDocument,
  ClaimPrizeDocument,
  DeclinePrizeDocument,
  SubmitEntryDocument,
  TakeBackVoteDocument,
  WithdrawEntryDocument,
} from '../graphql/generated'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { accepting, acceptWith, answerTo } from './acceptWith'
import { comeBack, problemAnswer, textsOf } from './answer'
import { keptFiles, onField, uploaded } from './entryFiles'
import { conditionsIn, unnested } from './entryInput'

const words = ['title', 'text', 'link', 'prediction'] as const
const faulty = [...words, 'files', 'age', 'territory', 'rulesVersion'] as const

/** Enters a contest, keeps a draft or changes what was entered; goes back to the contest. */
export async function enterContest(previous: FormState, form: FormData): Promise<FormState> {
  const { t, me, href } = await visit()
  const values = textsOf(form, [
    ...['contest', 'path', 'entry', 'uploaded', 'intent', 'age', 'territory'],
    ...['version', 'rulesVersion'],
    ...words,
    ...accepting,
  ] as const)
  if (!me) return comeBack(previous, values, { problem: t('problem.loggedOut') })
  const { contest } = values
  // Before anything is uploaded: who has not accepted the code of conduct may not.
  await acceptWith(values)
  const files = await uploaded(contest, form)
  const back: Record<string, string> = { ...values, intent: '', uploaded: files.ids.join(',') }
  if (files.problems.length > 0)
    return comeBack(previous, back, problemAnswer(t, onField(files.problems, 'files'), ['files']))
  const { data, problems } = await tell(SubmitEntryDocument, {
    contest,
    data: {
      // What the form does not ask for is left as it is.
      ...Object.fromEntries(words.flatMap((name) => (form.has(name) ? [[name, values[name]]] : []))),
      ...(values.entry === '' ? {} : { entry: values.entry }),
      ...(form.has('takesFiles') ? { files: files.ids.concat(keptFiles(form)) } : {}),
      ...conditionsIn(values),
      draft: values.intent === 'draft',
    },
  })
  if (!data?.submitEntry) return answerTo(previous, back, problems.map(unnested), faulty)
  redirect(`${localTarget(values.path, href('/contests'))}#enter`)
}

/** Takes an entry back. */
export async function withdraw(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['entry', 'path'])
  const { data, problems } = await tell(WithdrawEntryDocument, { entry: values.entry })
  if (!data?.withdrawEntry) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/contests'))}#enter`)
}

/** Votes for an entry, and accepts the code of conduct with it where that is still to do. */
export async function vote(previous: FormState, form: FormData): Promise<FormState> {
  const { href } = await visit()
  const values = textsOf(form, ['entry', 'path', ...accepting] as const)
  await acceptWith(values)
  const { data, problems } = await tell(CastVoteDocument, { entry: values.entry })
  if (!data?.castVote) return answerTo(previous, values, problems, [])
  redirect(`${localTarget(values.path, href('/contests'))}#vote`)
}

/** Takes a vote back. */
export async function takeVoteBack(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['entry', 'path'])
  const { problems } = await tell(TakeBackVoteDocument, { entry: values.entry })
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/contests'))}#vote`)
}

/** Takes one's prize, or leaves it to the next. */
export async function answerPrize(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const values = textsOf(form, ['contest', 'path', 'answer'])
  const { contest } = values
  const { problems } = await (values.answer === 'decline'
    ? tell(DeclinePrizeDocument, { contest })
    : tell(ClaimPrizeDocument, { contest }))
  if (problems.length > 0) return comeBack(previous, values, problemAnswer(t, problems, []))
  redirect(`${localTarget(values.path, href('/contests'))}#prize`)
}
