import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { type EnteredContest, readContest } from '../entering/readContest'
import { entriesOf, type EntryRow } from '../entering/rows'
import type { ContestsOptions } from '../options'
import { graceMs, type SentAnswer } from './grade'
import { attemptOf, type QuizAttempt } from './startQuiz'

/** What is to be known of a quiz before it is begun, and how far the one who asks has come. */
export type ContestQuiz = {
  /** How many questions, and the points for all of them. */
  questions: number
  points: number
  /** For all of it; null for no limit. */
  seconds: number | null
  /** Where one has begun, and answers are still taken. */
  attempt: (QuizAttempt & { answers: readonly SentAnswer[] }) | null
  /** One has begun, and has handed in nothing before the time was over. */
  isOver: boolean
}

/** A quiz as the one who asks may know it; null for what is none. No question before the clock runs. @throws CONTEST_NOT_FOUND */
export const contestQuiz =
  (options: Pick<ContestsOptions, 'now'>): Operation<{ contest: string }, ContestQuiz | null> =>
  async ({ contest: asked }, req) => {
    const contest = await readContest(documentId(req.payload, asked), req)
    if (contest.kind !== 'quiz') return null
    const user = userOf(req)
    const rows = user ? await entriesOf({ contest: contest.id, member: user.id }, req) : []
    const begun = rows.find(({ status, startedAt }) => status === 'draft' && startedAt != null)
    const attempt = begun ? attemptOf(contest, begun.id, new Date(begun.startedAt ?? 0).toISOString()) : null
    const isTaken = attempt !== null && takesAnswers(contest, attempt, options.now())
    const questions = contest.quiz?.questions ?? []
    return {
      questions: questions.length,
      points: questions.reduce((sum, { points }) => sum + (points ?? 1), 0),
      seconds: contest.quiz?.seconds ?? null,
      attempt: attempt && isTaken ? { ...attempt, answers: answersOf(begun) } : null,
      isOver: attempt !== null && !isTaken,
    }
  }

const takesAnswers = (
  { state, closesAt }: EnteredContest,
  { endsAt }: Pick<QuizAttempt, 'endsAt'>,
  now: Date,
): boolean =>
  state === 'open' &&
  now < new Date(closesAt) &&
  (endsAt === null || now.getTime() <= Date.parse(endsAt) + graceMs)

const answersOf = (row: EntryRow | undefined): readonly SentAnswer[] =>
  Array.isArray(row?.answers) ? (row.answers as SentAnswer[]) : []
