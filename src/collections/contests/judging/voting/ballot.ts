import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { type HeldRow, inHeldRow } from '../../../../database/heldRow'
import { slugs } from '../../../../slugs'
import { contestErrors } from '../../errors'
import type { JudgingOptions } from '../options'

/** The ballot box of a contest as it is stored. */
export type Ballot = {
  id: Id
  /** ISO 8601; null while votes are taken. */
  sealedAt?: string | Date | null
  /** Votes by entry when it was sealed. */
  counts?: Readonly<Record<string, number>> | null
  seed?: string | null
  salt?: string | null
  saltDay?: string | null
}

/** A ballot box in hand. */
export type HeldBallot = {
  ballot: Ballot
  req: PayloadRequest
  /** Written with the rest. */
  keep: (data: Partial<Omit<Ballot, 'id'>>) => void
}

/**
 * Holds the ballot box of a contest: while `work` runs, nobody else votes, takes back, rules on a vote, seals or decides.
 *
 * @throws CONTEST_BUSY after 25 seconds.
 */
export const inBallot = <Result>(
  { contest, req, options }: { contest: Id; req: PayloadRequest; options: BallotOptions },
  work: (held: HeldBallot) => Promise<Result>,
): Promise<Result> =>
  inHeldRow<Ballot, Result>(lockOf(contest, req, options), ({ row, req, keep }) =>
    work({ ballot: row, req, keep }),
  )

type BallotOptions = Pick<JudgingOptions, 'now' | 'randomHex'>

const lockOf = (contest: Id, req: PayloadRequest, { now, randomHex }: BallotOptions): HeldRow => ({
  payload: req.payload,
  req,
  collection: slugs.contestBallots,
  key: { field: 'contest', value: contest },
  blank: () => ({ seed: randomHex(32) }),
  now,
  busy: (cause) => contestErrors.CONTEST_BUSY({ cause }),
})

/** The ballot box as it stands, without holding it; null before anybody came. */
export const readBallot = (contest: Id, req: PayloadRequest): Promise<Ballot | null> =>
  req.payload.db.findOne<Ballot & { id: Id }>({
    collection: slugs.contestBallots,
    where: { contest: { equals: contest } },
    req,
  })
