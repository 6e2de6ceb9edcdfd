import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { plainRows } from '../../../../database/plainRows'
import { slugs } from '../../../../slugs'
import type { JudgingOptions } from '../options'
import { storedContest, textId } from '../stored'
import { type HeldBallot, inBallot } from './ballot'

/**
 * Seals the ballot box of a contest: votes that are in stay in, none comes after, and the counts are written down. Done
 * once; a second time changes nothing.
 */
export const sealBallot = async (
  contest: Id,
  { ballot, req, keep }: HeldBallot,
  { now }: Pick<JudgingOptions, 'now'>,
): Promise<Readonly<Record<string, number>>> => {
  if (ballot.sealedAt != null) return ballot.counts ?? {}
  const counts = await countRows(contest, req)
  keep({ sealedAt: now().toISOString(), counts })
  return counts
}

/** {@link sealBallot}, with the box in hand for just that. */
export const sealVotes = async (contest: Id, req: PayloadRequest, options: JudgingOptions): Promise<void> => {
  await inBallot({ contest, req, options }, (held) => sealBallot(contest, held, options))
}

const countRows = async (contest: Id, req: PayloadRequest): Promise<Record<string, number>> => {
  const rows = await plainRows<{ id: Id; entry: unknown }>({
    collection: slugs.votes,
    where: { contest: { equals: contest } },
    columns: ['entry'],
    limit: 0,
    req,
  })
  const counts: Record<string, number> = {}
  for (const { entry } of rows) counts[textId(entry)] = (counts[textId(entry)] ?? 0) + 1
  return counts
}

const takesVotes: readonly unknown[] = ['open', 'voting']

/** In the context of a request: who makes the move holds the ballot box already, and seals it. */
export const holdsBallot = 'holdsBallot'

/**
 * Seals the votes with the move that ends them, in its own transaction, whoever makes it: the worker, an organiser in
 * the admin, a program. After the move was written: on a database without transactions a vote may slip in between the
 * two, and is counted; none comes after the seal.
 */
export const sealOnMove =
  (options: JudgingOptions): CollectionAfterChangeHook<{ id: Id; state?: string }> =>
  async ({ doc, previousDoc, operation, context, req }) => {
    const leaves = takesVotes.includes(previousDoc.state) && !takesVotes.includes(doc.state)
    if (operation !== 'update' || !leaves || context[holdsBallot] === true) return doc
    const how = (await storedContest(doc.id, req))?.judging?.how
    if (how === 'vote' || how === 'both') await sealVotes(doc.id, req, options)
    return doc
  }
