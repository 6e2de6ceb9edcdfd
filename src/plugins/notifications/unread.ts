import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'

/** What a member has in their list on the site. */
export const listOf = (member: number | string): Where => ({
  and: [{ member: { equals: member } }, { via: { in: ['inApp'] } }],
})

/** The same, not read yet. */
export const unreadListOf = (member: number | string): Where => ({
  and: [listOf(member), { readAt: { exists: false } }],
})

/** How many of them there are. */
export const unreadOf = async (args: {
  payload: Payload
  member: number | string
  req?: PayloadRequest
}): Promise<number> => {
  const { payload, member, req } = args
  const where = unreadListOf(member)
  return (await payload.db.count({ collection: slugs.notifications, where, ...(req ? { req } : {}) }))
    .totalDocs
}
