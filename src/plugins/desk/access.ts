import type { PayloadRequest } from 'payload'
import { hasRole, isRole } from '../../access'
import { deskErrors } from './errors'

/** Roles that work at the desk; an admin holds every role. */
export const deskRoles = ['editor', 'manager'] as const

/** Atom: works at the desk. */
export const isEditor = isRole(...deskRoles)

/** For operations: works at the desk, or `EDITORS_ONLY`. */
export const requireEditor = (req: PayloadRequest): void => {
  if (!hasRole(req, ...deskRoles)) throw deskErrors.EDITORS_ONLY()
}
