import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import type { StoredContest } from '../stored'
import type { Ranking } from '../tally/rankEntries'
import { sha256 } from '../tally/tieKey'
import { holdsBallot } from '../voting/sealVotes'
import { moveKey } from '../../lifecycle/moveContest'
import { claimsUntil, nameWinners } from '../winners/nameWinners'

/** What becomes public with a decision, by whichever method it was made. */
export type Publication = {
  contest: StoredContest
  how: string
  rankings: readonly Ranking[]
  /** The method in words. */
  words: { en: string; fr: string }
  /** Who gets the prizes, best first; more than there are prizes: they move up. */
  order: readonly { member: string; entry: string | null }[]
  sealedAt?: string | null
  digest?: string | null
  seed?: string | null
  despite?: string | null
}

/**
 * Writes a result down for good, moves the contest to `decided` and names the winners, within the transaction of `req`.
 * The caller holds the ballot box and has made sure that there is no result yet; the database refuses a second one.
 */
export const publishResult = async (
  publication: Publication,
  options: Pick<JudgingOptions, 'now' | 'emit'>,
  req: PayloadRequest,
): Promise<void> => {
  const { contest, words, order, rankings, how, seed } = publication
  const now = options.now()
  await req.payload.db.create({
    collection: slugs.contestResults,
    data: {
      contest: contest.id,
      how,
      decidedAt: now.toISOString(),
      sealedAt: publication.sealedAt ?? null,
      methodEn: words.en,
      methodFr: words.fr,
      rankings: [...rankings],
      digest: publication.digest ?? null,
      commitment: seed == null || seed === '' ? null : sha256(seed),
      seed: seed ?? null,
      despite: publication.despite ?? null,
      by: userOf(req)?.id ?? null,
    },
    req,
  })
  if (contest.state === 'voting' || contest.state === 'judging')
    await req.payload.update({
      collection: slugs.contests,
      id: contest.id,
      data: {
        state: 'decided',
        decidedAt: now.toISOString(),
        claimsUntil: claimsUntil(contest, now),
      },
      depth: 0,
      // Who decides has been asked; the move is its consequence.
      overrideAccess: true,
      context: {
        [holdsBallot]: true,
        [moveKey]: { contest: contest.id, to: 'decided', dueAt: null },
      },
      req,
    })
  await nameWinners({ contest, order, now, emit: options.emit, req })
  await options.emit({ topic: 'contest.decided', payload: { contest: contest.id }, req })
}
