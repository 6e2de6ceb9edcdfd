import type { PollInput } from '../graphql/generated'
import type { GraphQLProblem } from '../problems'

/** Names of the fields that a new topic's poll is made of. */
export const polling = [
  'poll',
  'pollQuestion',
  'pollMost',
  'pollDays',
  'pollResults',
  'pollFinal',
  'pollNamed',
] as const

const day = 24 * 3_600_000

/** The poll that a form asks for; null where no choice was written. Pure. */
export const pollFrom = (values: Record<(typeof polling)[number], string>, now: Date): PollInput | null => {
  const options = values.poll
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (options.length === 0 && values.pollQuestion.trim() === '') return null
  const days = Number(values.pollDays)
  const results = (['always', 'voted', 'closed'] as const).find((each) => each === values.pollResults)
  return {
    question: values.pollQuestion.trim() || null,
    options,
    // What is no number is refused by the hub, beside the field.
    most: /^\d{1,2}$/.test(values.pollMost.trim()) ? Number(values.pollMost) : 0,
    closesAt: days > 0 ? new Date(now.getTime() + days * day).toISOString() : null,
    results: results ?? 'always',
    changeable: values.pollFinal === '',
    anonymous: values.pollNamed === '',
  }
}

/** The hub names the parts of a poll; the form has its own names for them. Pure. */
export const pollProblems = (problems: readonly GraphQLProblem[]): GraphQLProblem[] =>
  problems.map((problem) => {
    const field = problem.extensions?.field && formField[problem.extensions.field]
    return field ? { ...problem, extensions: { ...problem.extensions, field } } : problem
  })

const formField: Readonly<Record<string, string>> = {
  'poll.question': 'pollQuestion',
  'poll.options': 'poll',
  'poll.most': 'pollMost',
  'poll.closesAt': 'pollDays',
}
