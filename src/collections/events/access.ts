import type { FieldAccess } from 'payload'
import { fieldRole, isRole } from '../../access'

/** Who makes events and keeps their registrations. */
export const isOrganiser = isRole('editor', 'manager')

/** {@link isOrganiser} for a field. */
export const fieldOrganiser: FieldAccess = fieldRole('editor', 'manager')
