import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { together } from '../../config/together'
import { type Target, targetKey } from '../../core/target'
import { slugs } from '../../slugs'
import { type ReactionKind, reactionKinds } from './kinds'

/** What the one who asks has said about a target; null for strangers. */
export const mineOf = async (target: Target, req: PayloadRequest): Promise<ReactionKind[] | null> => {
  if (!userOf(req)) return null
  const kinds = (await kindsOf(targetKey(target), req)) ?? []
  return reactionKinds.filter((kind) => kinds.includes(kind))
}

const kindsOf = together(async (targets, req): Promise<Map<string, ReactionKind[]>> => {
  const { docs } = await req.payload.db.find<{ target: string; kind: ReactionKind }>({
    collection: slugs.reactions,
    where: { and: [{ member: { equals: userOf(req)?.id } }, { target: { in: [...targets] } }] },
    limit: 0,
    pagination: false,
    req,
  })
  const kinds = new Map<string, ReactionKind[]>()
  for (const { target, kind } of docs) kinds.set(target, [...(kinds.get(target) ?? []), kind])
  return kinds
})
