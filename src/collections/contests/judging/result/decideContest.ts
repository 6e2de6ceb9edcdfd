import { hasRole } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import type { Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { contestErrors } from '../../errors'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import { type StoredContest, storedContest, timeOf } from '../stored'
import { type HeldBallot, inBallot } from '../voting/ballot'
import { keepVerdicts } from '../voting/keepVerdicts'
import { sealBallot } from '../voting/sealVotes'
import { methodWords } from './methodWords'
import { type Publication, publishResult } from './publishResult'
import { readResult } from './readResult'
import { type Reckoning, reckon } from './reckon'

/** What {@link decideContest} takes. */
export type DecideInput = {
  contest: Id
  /** Why it is decided although the jury has not judged every entry; published. */
  despite?: string | null
}

/**
 * Decides a contest: seals the votes, reckons, writes the result down for good, moves the contest to `decided` and names
 * the winners, all in one transaction with the ballot box in hand. Who asks again gets the same result.
 *
 * @throws FORBIDDEN · CONTEST_NOT_FOUND · NOT_TO_BE_DECIDED · VOTING_NOT_OPEN · OUTCOME_NOT_SET · DRAW_DECIDES ·
 *   NO_ENTRIES · JURY_NOT_DONE · CONTEST_BUSY
 */
export const decideContest =
  (options: JudgingOptions): Operation<DecideInput, unknown> =>
  async ({ contest: asked, despite }, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
    const id = documentId(req.payload, asked)
    if (!(await storedContest(id, req))) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
    await inBallot({ contest: id, req, options }, async (held) => {
      if (await readResult(id, held.req)) return
      const contest = await storedContest(id, held.req)
      if (!contest) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
      refuseEarly(contest, options.now().getTime())
      const seed = held.ballot.seed ?? ''
      const found = await reckon(contest, seed, options, held.req)
      if (!found) throw judgingErrors.DRAW_DECIDES({ field: 'contest' })
      if (found.entries.length === 0) throw judgingErrors.NO_ENTRIES({ field: 'contest' })
      const why = despite?.trim().slice(0, 1000) ?? ''
      const needsJury = found.method === 'jury' || found.method === 'both'
      if (needsJury && !found.isJuryDone && why === '')
        throw judgingErrors.JURY_NOT_DONE({ field: 'despite' })
      const sealedAt = await seal(contest.id, found, held, options)
      await publishResult(
        {
          contest,
          how: found.method,
          rankings: found.rankings,
          words: {
            en: methodWords('en', factsOf(contest, found)),
            fr: methodWords('fr', factsOf(contest, found)),
          },
          order: orderOf(found),
          sealedAt,
          digest: found.digest,
          seed,
          despite: needsJury && !found.isJuryDone ? why : null,
        },
        options,
        held.req,
      )
      await keepVerdicts(contest.id, found.record, held.req)
      held.keep({ salt: null, saltDay: null })
    })
    return req.payload
      .find({
        collection: slugs.contestResults,
        where: { contest: { equals: id } },
        limit: 1,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      .then(({ docs }) => docs[0])
  }

const refuseEarly = (contest: StoredContest, now: number): void => {
  const { state } = contest
  if (state !== 'voting' && state !== 'judging') throw judgingErrors.NOT_TO_BE_DECIDED({ field: 'contest' })
  const how = contest.judging?.how
  if (contest.kind === 'prediction' && how === 'score' && contest.prediction?.answeredAt == null)
    throw judgingErrors.OUTCOME_NOT_SET({ field: 'contest' })
  const closes = timeOf(contest.votesCloseAt)
  // The rules promise a moment until which everybody may vote.
  if (state === 'voting' && (how === 'vote' || how === 'both') && closes !== null && now < closes)
    throw judgingErrors.NOT_TO_BE_DECIDED({
      field: 'contest',
      facts: { votesCloseAt: new Date(closes).toISOString() },
      message: 'Voting is still open.',
    })
}

const seal = async (
  contest: Id,
  { method }: Reckoning,
  held: HeldBallot,
  options: JudgingOptions,
): Promise<string | null> => {
  if (method !== 'vote' && method !== 'both') return null
  await sealBallot(contest, held, options)
  const { sealedAt } = held.ballot
  return sealedAt == null ? options.now().toISOString() : new Date(sealedAt).toISOString()
}

const factsOf = (contest: StoredContest, found: Reckoning) => {
  const counts = [...found.counts.values()]
  return {
    method: found.method,
    votesWeight: found.votesWeight,
    votes: {
      raw: counts.reduce((sum, { raw }) => sum + raw, 0),
      adjusted: counts.reduce((sum, { adjusted }) => sum + adjusted, 0),
    },
    budget: contest.judging?.voteBudget ?? null,
    judges: found.progress.filter(({ judged }) => judged > 0).length,
    tieRule: found.tieRule,
  }
}

const orderOf = ({ entries, rankings }: Reckoning): Publication['order'] => {
  const memberOf = new Map(entries.map(({ id, member }) => [id, member]))
  return rankings.map(({ entry }) => ({ member: memberOf.get(entry) ?? '', entry }))
}
