import { setImmediate as soon } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import { type ReactionKind, reactionKinds } from './kinds'

type Batch = { keys: Set<string>; rows: Promise<Map<string, ReactionKind[]>> }

const batches = new WeakMap<PayloadRequest, Batch>()

/**
 * What the one who asks has said about a target; null for strangers. All targets of one answer are asked for together:
 * one question for a page of a thread.
 */
export const mineOf = async (target: Target, req: PayloadRequest): Promise<ReactionKind[] | null> => {
  const user = userOf(req)
  if (!user) return null
  const batch = batches.get(req) ?? openBatch(user.id, req)
  batch.keys.add(targetKey(target))
  const kinds = (await batch.rows).get(targetKey(target)) ?? []
  return reactionKinds.filter((kind) => kinds.includes(kind))
}

const openBatch = (member: number | string, req: PayloadRequest): Batch => {
  const keys = new Set<string>()
  const rows = soon().then(() => {
    batches.delete(req)
    return readKinds(member, [...keys], req)
  })
  const batch = { keys, rows }
  batches.set(req, batch)
  return batch
}

const readKinds = async (
  member: number | string,
  targets: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, ReactionKind[]>> => {
  const { docs } = await req.payload.db.find<{ target: string; kind: ReactionKind }>({
    collection: slugs.reactions,
    where: { and: [{ member: { equals: member } }, { target: { in: [...targets] } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const kinds = new Map<string, ReactionKind[]>()
  for (const { target, kind } of docs) kinds.set(target, [...(kinds.get(target) ?? []), kind])
  return kinds
}
