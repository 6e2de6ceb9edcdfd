import type { PayloadRequest } from 'payload'
import { userOf } from '../../../../access'
import { type Id, idOf, isSame } from '../../../../core/related'
import { contestErrors } from '../../errors'
import { judgingStates } from '../../lifecycle/lifecycle'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import { judges, type StoredContest, storedContest, type StoredEntry, storedEntry } from '../stored'
import { slugs } from '../../../../slugs'

/** The judge who asks, and the contest: refused to anybody else, and at any other time. */
export const atTheTable = async (
  contest: Id,
  req: PayloadRequest,
): Promise<{ judge: Id; contest: StoredContest }> => {
  const user = userOf(req)
  if (!user) throw contestErrors.UNAUTHENTICATED()
  const stored = await storedContest(contest, req)
  if (!stored) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
  if (!judges(stored, user.id)) throw judgingErrors.NOT_A_JUDGE({ field: 'contest' })
  if (!(judgingStates as readonly unknown[]).includes(stored.state))
    throw judgingErrors.JUDGING_NOT_OPEN({ field: 'contest' })
  return { judge: user.id, contest: stored }
}

/** An entry that stands before the jury of its contest; one of the judge's own does not stand before them. */
export const entryAtTheTable = async (
  asked: Id,
  { isVisible }: Pick<JudgingOptions, 'isVisible'>,
  req: PayloadRequest,
): Promise<{ judge: Id; contest: StoredContest; entry: StoredEntry }> => {
  const entry = await storedEntry(asked, req)
  if (!entry) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  const table = await atTheTable(idOf(entry.contest) ?? 0, req)
  if (entry.status !== 'submitted' || !isVisible(entry))
    throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
  if (isSame(idOf(entry.member), table.judge)) throw judgingErrors.CONFLICT_DECLARED({ field: 'entry' })
  return { ...table, entry }
}

/** A judge's seat as it is stored. */
export type SeatRow = {
  id: Id
  conflicts?: readonly { id?: string; entry: unknown; reason?: string | null; at?: string | null }[] | null
  finishedAt?: string | null
}

/** The seat of a judge; null before they declared anything. */
export const seatOf = (contest: Id, judge: Id, req: PayloadRequest): Promise<SeatRow | null> =>
  req.payload.db.findOne<SeatRow>({
    collection: slugs.jurySeats,
    where: { and: [{ contest: { equals: contest } }, { member: { equals: judge } }] },
    req,
  })

/** Writes a judge's seat. The caller holds the ballot box, so that nobody else does. */
export const saveSeat = async (
  { contest, judge }: { contest: Id; judge: Id },
  change: Partial<Omit<SeatRow, 'id'>>,
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  const seat = await seatOf(contest, judge, req)
  if (seat) await db.updateOne({ collection: slugs.jurySeats, id: seat.id, data: { ...change }, req })
  else
    await db.create({
      collection: slugs.jurySeats,
      data: { contest, member: judge, conflicts: [], finishedAt: null, ...change },
      req,
    })
}
