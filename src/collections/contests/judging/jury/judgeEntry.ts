import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../../config/hubCustom'
import { type Id, idOf, isSame } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { judgingErrors } from '../errors'
import type { JudgingOptions } from '../options'
import type { Criterion } from '../tally/juryScores'
import { inBallot } from '../voting/ballot'
import { atTheTable, entryAtTheTable, saveSeat, seatOf } from './atTheTable'
import { juryTable } from './juryTable'
import { criteriaOf } from './readJury'

/** What {@link judgeEntry} takes. */
export type JudgeInput = {
  entry: Id
  points: readonly { criterion: string; points: number }[]
  note?: string | null
}

/**
 * A judge gives points to an entry, or changes them, until they say that they are done or the contest is decided.
 *
 * @returns the entry as the judge sees it.
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · NOT_A_JUDGE · JUDGING_NOT_OPEN · CONFLICT_DECLARED · POINTS_OUT_OF_RANGE
 */
export const judgeEntry =
  (options: JudgingOptions): Operation<JudgeInput, unknown> =>
  async (input, req) => {
    const asked = documentId(req.payload, input.entry)
    const before = await entryAtTheTable(asked, options, req)
    const points = checkedPoints(input.points, criteriaOf(before.contest))
    const id = before.contest.id
    await inBallot({ contest: id, req, options }, async ({ req }) => {
      const { judge, entry } = await entryAtTheTable(asked, options, req)
      const seat = await seatOf(id, judge, req)
      if (seat?.conflicts?.some((each) => isSame(idOf(each.entry), entry.id)))
        throw judgingErrors.CONFLICT_DECLARED({ field: 'entry' })
      const note = input.note?.trim().slice(0, 2000) ?? ''
      await saveJudgement({ contest: id, entry: entry.id, judge }, { points, note }, req)
      if (seat?.finishedAt) await saveSeat({ contest: id, judge }, { finishedAt: null }, req)
    })
    return (await juryTable(options)({ contest: id, entry: asked }, req)).entries[0]
  }

/**
 * A judge declares to be too close to an entry: what they gave it no longer counts, and they are not asked again.
 *
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · NOT_A_JUDGE · JUDGING_NOT_OPEN · REASON_REQUIRED
 */
export const declareConflict =
  (options: JudgingOptions): Operation<{ entry: Id; reason: string }, boolean> =>
  async (input, req) => {
    const asked = documentId(req.payload, input.entry)
    const reason = input.reason.trim().slice(0, 300)
    if (reason === '') throw judgingErrors.REASON_REQUIRED({ field: 'reason' })
    const { contest } = await entryAtTheTable(asked, options, req)
    return inBallot({ contest: contest.id, req, options }, async ({ req }) => {
      const { judge, entry } = await entryAtTheTable(asked, options, req)
      const conflicts = (await seatOf(contest.id, judge, req))?.conflicts ?? []
      if (conflicts.some((each) => isSame(idOf(each.entry), entry.id))) return true
      const at = options.now().toISOString()
      const kept = conflicts.map((each) => ({ ...each, entry: idOf(each.entry) }))
      await saveSeat(
        { contest: contest.id, judge },
        // By the adapter: it gives no ids to the rows of a list.
        { conflicts: [...kept, { id: options.randomHex(12), entry: entry.id, reason, at }] },
        req,
      )
      return true
    })
  }

/**
 * A judge says that they are done.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · NOT_A_JUDGE · JUDGING_NOT_OPEN · JUDGEMENT_INCOMPLETE
 */
export const finishJudging =
  (options: JudgingOptions): Operation<{ contest: Id }, boolean> =>
  async (input, req) => {
    const contest = documentId(req.payload, input.contest)
    await atTheTable(contest, req)
    return inBallot({ contest, req, options }, async ({ req }) => {
      const { judge } = await atTheTable(contest, req)
      const { progress } = await juryTable(options)({ contest }, req)
      if (progress.judged < progress.toJudge)
        throw judgingErrors.JUDGEMENT_INCOMPLETE({
          field: 'contest',
          facts: { missing: progress.toJudge - progress.judged },
        })
      await saveSeat({ contest, judge }, { finishedAt: options.now().toISOString() }, req)
      return true
    })
  }

/** Pure: points by criterion; whole or half ones, within the scale. */
export const checkedPoints = (
  given: JudgeInput['points'],
  criteria: readonly Criterion[],
): Record<string, number> => {
  const points: Record<string, number> = {}
  for (const { criterion, points: value } of given) {
    const known = criteria.find(({ id }) => id === criterion)
    const isFit = known !== undefined && value >= 0 && value <= known.most && Number.isInteger(value * 2)
    if (!isFit) throw judgingErrors.POINTS_OUT_OF_RANGE({ field: 'points' })
    points[criterion] = value
  }
  return points
}

const saveJudgement = async (
  key: { contest: Id; entry: Id; judge: Id },
  data: { points: Record<string, number>; note: string },
  req: PayloadRequest,
): Promise<void> => {
  const { db } = req.payload
  const collection = slugs.judgements
  const known = await db.findOne<{ id: Id; points?: Record<string, number> | null }>({
    collection,
    where: { and: [{ entry: { equals: key.entry } }, { judge: { equals: key.judge } }] },
    req,
  })
  // What is not mentioned stays: a judge may come back to a criterion.
  const points = { ...known?.points, ...data.points }
  if (known) await db.updateOne({ collection, id: known.id, data: { ...data, points }, req })
  else await db.create({ collection, data: { ...key, ...data, points }, req })
}
