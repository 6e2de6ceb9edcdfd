import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { languageOf } from '../../../config/requestLanguage'
import { documentId } from '../../../database/documentId'
import { contestErrors } from '../errors'
import { withBook } from '../entering/book'
import { demandEligible, type Said } from '../entering/demandEligible'
import { demandOpen, type EnteredContest, readContest, wholeContest } from '../entering/readContest'
import { entriesOf, freeNumber, shownEntrant, writeEntry } from '../entering/rows'
import type { ContestsOptions } from '../options'
import { acceptRules } from '../rules/acceptRules'

/** An attempt that has begun: the questions, and until when answers are taken. */
export type QuizAttempt = {
  entry: string
  startedAt: string
  /** Null for a quiz without a limit. */
  endsAt: string | null
  questions: { id: string; question: string; points: number; choices: { id: string; text: string }[] }[]
}

/** What a member says before they see a question: nobody finds out at the end that they may not enter. */
export type QuizStart = Said & { rulesVersion?: number | null }

/**
 * Shows the questions of a quiz and starts its clock, once the rules are accepted; asked again, the same attempt goes
 * on. What is right is in no answer before the result.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · CONTEST_NOT_OPEN · CONTEST_CLOSED · CONTEST_CANCELLED · QUIZ_DONE · the codes of
 *   who may not enter · RULES_NOT_ACCEPTED · ENTRIES_SPENT
 */
export const startQuiz =
  (options: ContestsOptions): Operation<{ contest: string; data?: QuizStart | null }, QuizAttempt> =>
  async ({ contest: asked, data }, req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    await options.admit(req)
    const { id } = await readContest(documentId(req.payload, asked), req)
    return withBook({ contest: id, now: options.now, req }, async (_book, req) => {
      const contest = await wholeContest(id, req)
      if (contest?.kind !== 'quiz') throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
      demandOpen(contest, options)
      const rows = await entriesOf({ contest: id, member: user.id }, req)
      const begun = rows.find(({ status }) => status === 'draft')
      if (begun?.startedAt != null)
        return attemptOf(contest, begun.id, new Date(begun.startedAt).toISOString())
      const number = freeNumber(contest, rows)
      const startedAt = options.now().toISOString()
      const confirmed = await demandEligible({ member: user.id, contest, said: data ?? {} }, options, req)
      const accepted = data?.rulesVersion ?? null
      await acceptRules({ contest, member: user.id, accepted, confirmed, at: startedAt }, req)
      const { id: entry } = await writeEntry(
        null,
        {
          ...{ contest: id, member: user.id, number, status: 'draft', startedAt },
          ...{ entrant: shownEntrant(contest, user.id), language: languageOf(req) },
        },
        req,
      )
      return attemptOf(contest, entry, startedAt)
    })
  }

/** Pure: an attempt as its member sees it. */
export const attemptOf = (
  contest: EnteredContest,
  entry: number | string,
  startedAt: string,
): QuizAttempt => {
  const seconds = contest.quiz?.seconds ?? null
  return {
    entry: String(entry),
    startedAt,
    endsAt: seconds === null ? null : new Date(Date.parse(startedAt) + seconds * 1_000).toISOString(),
    questions: (contest.quiz?.questions ?? []).map(({ id, question, points, choices }) => ({
      id: id ?? '',
      question,
      points: points ?? 1,
      choices: (choices ?? []).map(({ id, text }) => ({ id: id ?? '', text })),
    })),
  }
}
