'use server'

import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import type { FormState } from '../components/forms/state'
import { StartQuizDocument, SubmitEntryDocument } from '../graphql/generated'
import { answersIn, tickedIn } from '../pages/contests/quiz/answers'
import { visit } from '../server/visit'
import { tell } from '../server/graphql'
import { accepting, acceptWith, answerTo } from './acceptWith'
import { comeBack, problemAnswer, textsOf } from './answer'
import { conditionsIn, unnested } from './entryInput'

const conditions = ['age', 'territory', 'version', 'rulesVersion'] as const

/** Starts the clock of a quiz, and shows its questions. */
export async function beginQuiz(previous: FormState, form: FormData): Promise<FormState> {
  const { href } = await visit()
  const values = textsOf(form, ['contest', 'path', ...conditions, ...accepting] as const)
  const { contest } = values
  await acceptWith(values)
  const { data, problems } = await tell(StartQuizDocument, { contest, data: conditionsIn(values) })
  if (!data?.startQuiz) return answerTo(previous, values, problems.map(unnested), conditions)
  redirect(`${localTarget(values.path, href('/contests'))}/enter`)
}

/** Hands in the answers to a quiz, or keeps them until later. */
export async function answerQuiz(previous: FormState, form: FormData): Promise<FormState> {
  const { t, href } = await visit()
  const texts = textsOf(form, ['contest', 'path', 'intent'] as const)
  const boxes = Object.fromEntries(tickedIn(form.keys()).map((name) => [name, 'yes']))
  const { contest } = texts
  const isKept = texts.intent === 'keep'
  const { data, problems } = await tell(SubmitEntryDocument, {
    contest,
    data: { answers: answersIn(form.keys()), draft: isKept },
  })
  if (!data?.submitEntry) return comeBack(previous, boxes, problemAnswer(t, problems, []))
  if (isKept) return { values: boxes, faults: {}, done: t('quiz.kept'), round: previous.round + 1 }
  redirect(`${localTarget(texts.path, href('/contests'))}#enter`)
}
