import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import type { StopRow } from '../rows'
import { currentStop } from '../stops'

/** A time of crisis, as clients are told of it. */
export type PublishingStop = {
  id: string
  reason: string
  /** ISO 8601. */
  startedAt: string
  endedAt: string | null
  /** Deliveries that were with their network when it began, and could not be held. */
  underWay: number
  /** Deliveries that wait for a decision now. */
  held: number
}

/** The stop that is on; null when nothing is stopped, and for those who are no editors. */
export const publishingStop = async (_input: object, req: PayloadRequest): Promise<PublishingStop | null> => {
  if (!hasRole(req, 'editor', 'manager')) return null
  const stop = await currentStop({ payload: req.payload, req })
  return stop && answerStop(stop, req)
}

/** A stop as it is answered, with how much it holds by now. */
export const answerStop = async (
  stop: StopRow & { underWay?: number | null },
  req: PayloadRequest,
): Promise<PublishingStop> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.deliveries,
    where: { status: { equals: 'held' } },
    req,
  })
  const { id, reason, startedAt, endedAt, underWay } = stop
  return {
    id: String(id),
    reason,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: endedAt == null ? null : new Date(endedAt).toISOString(),
    underWay: underWay ?? 0,
    held: totalDocs,
  }
}
