import type { FormState } from '../components/forms/state'
import type { MessageKey, Translate } from '../messages'
import { type GraphQLProblem, problemsOf } from '../problems'
import { sanctionOf, sanctionSentence } from '../sanctionSentence'

/** The fields of a form as text. Passwords are read like all others and never sent back. */
export const textsOf = <Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value : '']
    }),
  ) as Record<Name, string>

type Faults = Record<string, string | undefined>

/** The form comes back as it was typed, with what is wrong. */
export const comeBack = (
  previous: FormState,
  values: Record<string, string>,
  answer: { faults?: Faults; problem?: string },
): FormState => {
  const faults = Object.fromEntries(
    Object.entries(answer.faults ?? {}).filter((row): row is [string, string] => row[1] !== undefined),
  )
  const { password: _secret, ...kept } = values
  return {
    values: kept,
    faults,
    ...(answer.problem === undefined ? {} : { problem: answer.problem }),
    round: previous.round + 1,
  }
}

/** What the hub answered, as sentences beside their fields. */
export const problemAnswer = (
  t: Translate,
  problems: readonly GraphQLProblem[],
  fields: readonly string[],
): { faults: Faults; problem?: string } => {
  const refusal = problems.map(sanctionOf).find((sanction) => sanction !== null)
  if (refusal) return { faults: {}, problem: sanctionSentence(t, refusal) }
  const { form, fields: found } = problemsOf(problems, fields)
  const say = (key: MessageKey): string => (t as (key: MessageKey, ...values: never[]) => string)(key)
  return {
    faults: Object.fromEntries(Object.entries(found).map(([field, key]) => [field, say(key)])),
    ...(form === undefined ? {} : { problem: say(form) }),
  }
}

/** Is a text missing, too short or too long? Lengths in UTF-16 units, as the hub counts. */
export const lengthFault = (
  t: Translate,
  value: string,
  { least = 1, most = Infinity }: { least?: number; most?: number } = {},
): string | undefined => {
  const length = value.trim().length
  if (length === 0 && least > 0) return t('problem.required')
  if (length < least) return t('problem.tooShort', { n: least })
  return value.length > most ? t('problem.tooLong', { n: most }) : undefined
}

/** A document id as a form carries it: a number on SQLite, a string on MongoDB. */
export const idOf = (text: string): number =>
  /^\d{1,15}$/.test(text) ? Number(text) : (text as unknown as number)
