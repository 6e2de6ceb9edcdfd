import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../../access'
import type { Member } from '../../../payload-types'
import { slugs } from '../../../slugs'

/** A portrait belongs to who is signed in, and is seen by whom they chose. */
export const ownAvatar: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const member = userOf(req)
  if (operation !== 'create' || !member) return data
  // System read: the member's own row.
  const row = await req.payload.db.findOne<Member>({
    collection: slugs.members,
    where: { id: { equals: member.id } },
    req,
  })
  return { ...data, owner: member.id, audience: row?.privacy?.avatar ?? 'everybody' }
}

/** The member wears the new portrait, and the one before goes, files and all. */
export const wearAvatar: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const { id, owner } = doc as { id: number; owner: number | { id: number } }
  const member = typeof owner === 'object' ? owner.id : owner
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: member,
    data: { avatar: id },
    req,
    returning: false,
  })
  await req.payload.delete({
    collection: slugs.avatars,
    where: { and: [{ owner: { equals: member } }, { id: { not_equals: id } }] },
    depth: 0,
    // System write: a consequence of what the member did.
    overrideAccess: true,
    req,
  })
  return doc
}

/** Who sees the portrait follows the member's choice, for the file too. */
export const followPrivacy: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { id, privacy } = doc as Member
  const audience = privacy?.avatar ?? 'everybody'
  if (audience === ((previousDoc as Partial<Member> | undefined)?.privacy?.avatar ?? 'everybody')) return doc
  await req.payload.db.updateMany({
    collection: slugs.avatars,
    where: { owner: { equals: id } },
    data: { audience },
    req,
    returning: false,
  })
  return doc
}
