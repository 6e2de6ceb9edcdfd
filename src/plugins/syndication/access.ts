import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'
import { hasRole, isRole } from '../../access'

/** Reads channels, announcements and deliveries; announces, retries, cancels and resolves. */
export const isEditor = isRole('editor', 'manager')
/** Connects and changes channels. */
export const isManager = isRole('manager')

/** For operations: `isEditor`, or Payload's own Forbidden. */
export const requireEditor = (req: PayloadRequest): void => {
  if (!hasRole(req, 'editor', 'manager')) throw new Forbidden(req.t)
}

/** For operations: `isManager`, or Payload's own Forbidden. */
export const requireManager = (req: PayloadRequest): void => {
  if (!hasRole(req, 'manager')) throw new Forbidden(req.t)
}
