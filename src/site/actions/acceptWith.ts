import { refresh } from 'next/cache'
import type { FormState } from '../components/forms/state'
import { AcceptCodeDocument } from '../graphql/generated'
import { type GraphQLProblem, slowedUntil } from '../problems'
import { tell } from '../server/graphql'
import { visit } from '../server/visit'
import { comeBack, problemAnswer } from './answer'

/** Names of the fields with which a text accepts the code of conduct too. */
export const accepting = ['acceptedCode', 'codeVersion'] as const

/** Accepts the version that the form showed, when its box is ticked. What comes of it shows in what follows. */
export const acceptWith = async (values: Record<(typeof accepting)[number], string>): Promise<void> => {
  if (values.acceptedCode === 'yes') await tell(AcceptCodeDocument, { version: Number(values.codeVersion) })
}

/**
 * The answer to a text that was not published. When the code of conduct stands in the way, the page is shown anew:
 * the version may have come while the member was writing, and then the form has no box for it yet.
 */
export const answerTo = async (
  previous: FormState,
  values: Record<string, string>,
  problems: readonly GraphQLProblem[],
  fields: readonly string[],
): Promise<FormState> => {
  const { t, format } = await visit()
  const until = slowedUntil(problems)
  if (until !== null)
    return comeBack(previous, values, {
      problem: t('problem.slowMode', { time: `${format.dateTime(until)} (UTC)` }),
    })
  if (problems.some(({ extensions }) => extensions?.code === 'CODE_NOT_ACCEPTED')) refresh()
  return comeBack(previous, values, problemAnswer(t, problems, fields))
}
