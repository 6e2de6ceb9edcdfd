import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'

/** What hangs on a contest goes with it: entries with their files, rules, acceptances, moves, its book, votes, jury and result. */
export const forgetContest: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const where = { contest: { equals: id } }
  // Consequences of what was deleted, whoever did it; files and the moderation's cases go by the collections' own ways.
  for (const collection of [slugs.entryFiles, slugs.entries] as const)
    await payload.delete({ collection, where, overrideAccess: true, req })
  for (const collection of [
    slugs.contestRules,
    slugs.contestAcceptances,
    slugs.contestMoves,
    slugs.contestBooks,
    slugs.contestWinners,
    slugs.contestResults,
    slugs.contestBallots,
    slugs.jurySeats,
    slugs.judgements,
    slugs.votes,
    slugs.contestBadges,
    slugs.contestCertificates,
  ] as const)
    await payload.db.deleteMany({ collection, where, req })
}
