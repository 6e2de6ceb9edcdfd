import type { PayloadRequest } from 'payload'
import { hasRole, isRole, staffRoles, userOf } from '../../access'
import { calendarErrors } from './errors'

/** Who keeps ideas: those who write. */
export const isEditor = isRole('editor', 'manager')

/**
 * The member of staff who asks.
 *
 * @throws STAFF_ONLY
 */
export const requireStaff = (req: PayloadRequest): { id: number | string } => {
  const user = userOf(req)
  if (!user || !hasRole(req, ...staffRoles)) throw calendarErrors.STAFF_ONLY()
  return user
}
