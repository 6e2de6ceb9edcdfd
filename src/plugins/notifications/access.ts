import type { Access, Where } from 'payload'
import { anyOf, isRole, userOf } from '../../access'

/** A member reads what is in their list; managers also what was mailed, to see what did not arrive. */
export const readNotifications: Access = anyOf(isRole('manager'), ({ req }) => {
  const user = userOf(req)
  if (user === null) return false
  const own: Where = { and: [{ member: { equals: user.id } }, { via: { in: ['inApp'] } }] }
  return own
})
