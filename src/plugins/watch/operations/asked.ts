import type { PayloadRequest } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Id } from '../../../core/related'
import { watchErrors } from '../errors'

/** The one who asks, and that they decide cases. @throws MODERATORS_ONLY */
export const deciderOf = (req: PayloadRequest): Id => {
  const user = userOf(req)
  if (!user || !hasRole(req, 'moderator', 'manager')) throw watchErrors.MODERATORS_ONLY()
  return user.id
}
