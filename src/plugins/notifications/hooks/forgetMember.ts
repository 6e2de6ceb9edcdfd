import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '../../../slugs'

/** Who leaves takes their notifications and preferences with them. */
export const forgetMember: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  await db.deleteMany({ collection: slugs.notificationPreferences, where: { member: { equals: id } }, req })
  const { docs } = await db.find<{ id: number | string }>({
    collection: slugs.notifications,
    where: { member: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  })
  if (docs.length === 0) return
  const ids = docs.map((doc) => doc.id)
  await db.deleteMany({ collection: slugs.notificationAttempts, where: { notification: { in: ids } }, req })
  await db.deleteMany({ collection: slugs.notifications, where: { id: { in: ids } }, req })
}
