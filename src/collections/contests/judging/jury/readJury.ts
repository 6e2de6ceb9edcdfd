import type { PayloadRequest } from 'payload'
import { type Id, idsOf } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { type StoredContest, textId } from '../stored'
import type { Conflict, Criterion, Judgement } from '../tally/juryScores'

/** A judge of a contest and what they declared. */
export type Seat = { judge: string; conflicts: readonly string[]; finishedAt: string | null }

/** Everything that a jury said, as the hub keeps it. */
export type Jury = {
  criteria: readonly Criterion[]
  seats: readonly Seat[]
  judgements: readonly Judgement[]
  conflicts: readonly Conflict[]
}

type SeatRow = {
  id: Id
  member: unknown
  conflicts?: readonly { entry: unknown }[] | null
  finishedAt?: string | Date | null
}
type JudgementRow = {
  id: Id
  judge: unknown
  entry: unknown
  points?: Readonly<Record<string, number>> | null
}

/** Pure: the criteria of a contest; one called `overall` where none was named. */
export const criteriaOf = ({ judging }: StoredContest): Criterion[] => {
  const most = judging?.marks ?? 10
  const named = (judging?.criteria ?? []).map(({ id, weight }) => ({ id, weight: weight ?? 1, most }))
  return named.length > 0 ? named : [{ id: 'overall', weight: 1, most }]
}

/**
 * System read: what the jury of a contest said so far. Only of its present judges: who was taken off the list does not
 * judge.
 */
export const readJury = async (contest: StoredContest, req: PayloadRequest): Promise<Jury> => {
  const where = { contest: { equals: contest.id } }
  const all = { where, limit: 0, pagination: false, req } as const
  const members = idsOf(contest.judging?.jury).map(String)
  const seatRows = (await req.payload.db.find<SeatRow>({ collection: slugs.jurySeats, ...all })).docs
  const judgements = (await req.payload.db.find<JudgementRow>({ collection: slugs.judgements, ...all })).docs
  const seats = members.map((judge): Seat => {
    const row = seatRows.find(({ member }) => textId(member) === judge)
    return {
      judge,
      conflicts: (row?.conflicts ?? []).map(({ entry }) => textId(entry)),
      finishedAt: row?.finishedAt == null ? null : new Date(row.finishedAt).toISOString(),
    }
  })
  return {
    criteria: criteriaOf(contest),
    seats,
    judgements: judgements
      .map(({ judge, entry, points }) => ({
        judge: textId(judge),
        entry: textId(entry),
        points: points ?? {},
      }))
      .filter(({ judge }) => members.includes(judge)),
    conflicts: seats.flatMap(({ judge, conflicts }) => conflicts.map((entry) => ({ judge, entry }))),
  }
}
