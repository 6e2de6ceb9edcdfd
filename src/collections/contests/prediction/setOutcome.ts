import { hasRole } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { withBook } from '../entering/book'
import { isPrediction } from '../entering/content'
import { wholeContest } from '../entering/readContest'
import { contestErrors } from '../errors'
import { moveKey } from '../lifecycle/moveContest'
import type { ContestsOptions } from '../options'
import { pointsOfPrediction } from './points'

/** How many predictions got their points. */
export type SetOutcome = { scored: number }

/**
 * Says what came true, once entries are closed, and gives every prediction its points. Once: what was said is not
 * unsaid.
 *
 * @throws FORBIDDEN · CONTEST_NOT_FOUND · NOT_YET_CLOSED · PREDICTION_SETTLED · PREDICTION_INVALID
 */
export const setPredictionOutcome =
  (options: ContestsOptions): Operation<{ contest: string; answer: string }, SetOutcome> =>
  ({ contest: asked, answer }, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
    const id = documentId(req.payload, asked)
    return withExisting(id, req, options, async (contest, req) => {
      if (contest.state !== 'judging' && contest.state !== 'voting')
        throw contestErrors.NOT_YET_CLOSED({ field: 'contest' })
      if (contest.prediction?.answeredAt != null) throw contestErrors.PREDICTION_SETTLED({ field: 'contest' })
      const said = answer.trim()
      if (!isPrediction(contest, said)) throw contestErrors.PREDICTION_INVALID({ field: 'answer' })
      const { docs } = await req.payload.db.find<{ id: number; prediction?: string | null }>({
        collection: slugs.entries,
        where: { and: [{ contest: { equals: id } }, { status: { equals: 'submitted' } }] },
        limit: 0,
        pagination: false,
        req,
      })
      for (const entry of docs)
        await req.payload.db.updateOne({
          collection: slugs.entries,
          id: entry.id,
          data: { score: pointsOfPrediction(contest.prediction?.form ?? 'choice', entry.prediction, said) },
          req,
          returning: false,
        })
      req.context[moveKey] = { contest: id, to: contest.state, dueAt: null }
      await req.payload.update({
        collection: slugs.contests,
        id,
        data: { prediction: { answer: said, answeredAt: options.now().toISOString() } },
        depth: 0,
        // The field is closed to everybody: this operation has asked who may.
        overrideAccess: true,
        req,
      })
      delete req.context[moveKey]
      return { scored: docs.length }
    })
  }

type Contest = NonNullable<Awaited<ReturnType<typeof wholeContest>>>
type Req = Parameters<Operation<never, never>>[1]

const withExisting = async (
  id: number | string,
  req: Req,
  options: ContestsOptions,
  work: (contest: Contest, req: Req) => Promise<SetOutcome>,
): Promise<SetOutcome> => {
  const known = await wholeContest(id, req)
  if (known?.kind !== 'prediction') throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
  return withBook({ contest: id, now: options.now, req }, async (_book, req) => {
    const contest = await wholeContest(id, req)
    if (!contest) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
    return work(contest, req)
  })
}
