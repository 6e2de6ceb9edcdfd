import type { PayloadRequest, Where } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { writingErrors } from '../errors'
import type { WritingOptions } from '../options'

/** Members that are suggested at once. */
export const mostCandidates = 8
/** Letters that are needed before members beyond those of the topic are suggested: the list of all is not for reading. */
export const leastPrefix = 2

/** A member as the completion of a name shows them. */
export type Candidate = { id: Id; handle: string; displayName: string }

/**
 * Members whose handle or name begins with some letters: first those who write in the topic, then others whom the asker
 * can see. Nobody whom the asker could not name (they keep the asker at a distance), and in a topic that not everybody
 * may read nobody but those who write there.
 *
 * @throws UNAUTHENTICATED
 */
export const mentionCandidates =
  (options: WritingOptions): Operation<{ prefix: string; topic?: Id | null }, Candidate[]> =>
  async ({ prefix, topic }, req) => {
    const asker = userOf(req)
    if (!asker) throw writingErrors.UNAUTHENTICATED()
    const begun = prefix.trim().slice(0, 40).toLowerCase()
    const there = topic == null ? null : await options.voicesIn?.(documentId(req.payload, topic), req)
    const voices = (there?.voices ?? []).filter((id) => String(id) !== String(asker.id))
    const near = await membersAmong({ id: { in: [...voices] } }, voices.length, req)
    const order = new Map(voices.map((id, index) => [String(id), index]))
    const found = near
      .filter((each) => begins(each, begun))
      .sort((one, other) => (order.get(String(one.id)) ?? 0) - (order.get(String(other.id)) ?? 0))
    if (begun.length >= leastPrefix && there?.isOpen !== false) {
      const known = [asker.id, ...voices]
      const others = await membersAmong(
        { and: [{ handle: { like: begun } }, { id: { not_in: known } }] },
        4 * mostCandidates,
        req,
      )
      found.push(...others.filter((each) => begins(each, begun)))
    }
    const away = await options.away({ owners: found.map(({ id }) => id), other: asker.id, req })
    const kept = new Set(away.map(String))
    return found.filter(({ id }) => !kept.has(String(id))).slice(0, mostCandidates)
  }

const begins = ({ handle, displayName }: Candidate, begun: string): boolean =>
  handle.startsWith(begun) ||
  displayName
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.startsWith(begun))

const membersAmong = async (where: Where, limit: number, req: PayloadRequest): Promise<Candidate[]> => {
  if (limit === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: { and: [where, { former: { not_equals: true } }] },
    select: { handle: true, displayName: true },
    sort: 'handle',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, handle, displayName }) => ({ id, handle, displayName: displayName || handle }))
}
