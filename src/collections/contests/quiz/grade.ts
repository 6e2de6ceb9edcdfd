import type { EnteredContest } from '../entering/readContest'
import type { EntryRow } from '../entering/rows'
import { contestErrors } from '../errors'

/** What a member answers to one question: ids as `startQuiz` gave them. */
export type SentAnswer = { question: string; choices: readonly string[] }

/**
 * Milliseconds that an answer may be on its way after the time has run out: what a slow connection takes, and nobody
 * needs to read a question again.
 */
export const graceMs = 3_000

/** A question, as much as grading needs. */
export type Question = {
  id?: string | null
  points?: number | null
  choices?: readonly { id?: string | null; right?: boolean | null }[] | null
}

/**
 * Pure: the points of answers: those of a question for exactly its right answers, nothing for some of them or more.
 *
 * @throws ANSWER_UNKNOWN for a question or an answer that the quiz does not have, and for a question answered twice.
 */
export const pointsOf = (questions: readonly Question[], answers: readonly SentAnswer[]): number => {
  const given = new Map<string, ReadonlySet<string>>()
  for (const { question, choices } of answers) {
    const asked = questions.find(({ id }) => id === question)
    const known = new Set((asked?.choices ?? []).map(({ id }) => id))
    if (!asked || given.has(question) || choices.some((id) => !known.has(id)))
      throw contestErrors.ANSWER_UNKNOWN({ field: 'data.answers' })
    given.set(question, new Set(choices))
  }
  return questions.reduce((sum, { id, points, choices }) => {
    const right = (choices ?? []).filter(({ right }) => right === true).map(({ id }) => id)
    const chosen = given.get(id ?? '') ?? new Set()
    const isRight =
      right.length > 0 && right.length === chosen.size && right.every((id) => id != null && chosen.has(id))
    return sum + (isRight ? (points ?? 1) : 0)
  }, 0)
}

/**
 * Pure: what is kept of an attempt that is handed in. The time is the hub's: from when it showed the questions.
 *
 * @throws QUIZ_NOT_STARTED · QUIZ_DONE · QUIZ_OVER · ANSWER_UNKNOWN
 */
export const gradeQuiz = (args: Attempted): { answers: SentAnswer[]; score: number; seconds: number } => {
  const { contest, answers } = args
  const taken = takenMs(args)
  return {
    answers: plain(answers),
    score: pointsOf(contest.quiz?.questions ?? [], answers),
    seconds: Math.round(taken / 1_000),
  }
}

/**
 * Pure: what is kept of an attempt that goes on, for its member alone. Nothing is graded.
 *
 * @throws QUIZ_NOT_STARTED · QUIZ_DONE · QUIZ_OVER · ANSWER_UNKNOWN
 */
export const keptAnswers = (args: Attempted): { answers: SentAnswer[] } => {
  takenMs(args)
  pointsOf(args.contest.quiz?.questions ?? [], args.answers)
  return { answers: plain(args.answers) }
}

type Attempted = {
  contest: EnteredContest
  before: EntryRow | null
  answers: readonly SentAnswer[]
  now: Date
}

/** Milliseconds since the questions were shown, while answers are taken. */
const takenMs = ({ contest, before, now }: Attempted): number => {
  if (before?.status === 'submitted') throw contestErrors.QUIZ_DONE({ field: 'contest' })
  if (before?.startedAt == null) throw contestErrors.QUIZ_NOT_STARTED({ field: 'contest' })
  const taken = now.getTime() - new Date(before.startedAt).getTime()
  const limit = contest.quiz?.seconds ?? null
  if (limit !== null && taken > limit * 1_000 + graceMs)
    throw contestErrors.QUIZ_OVER({ field: 'data.answers' })
  return taken
}

const plain = (answers: readonly SentAnswer[]): SentAnswer[] =>
  answers.map(({ question, choices }) => ({ question, choices: [...choices] }))
