import type { PayloadRequest } from 'payload'
import { hasRole, staffRoles, userOf } from '../../../access'
import { isOrganiser } from '../access'

/**
 * Who finds an event by searching, as one number for an index that keeps whole circles out of a question before it counts
 * anything: null for everybody, -1 for members, and for chosen roles one less than minus the sum of their places. Below
 * zero, where no row of a database is.
 */
export const circleOf = ({ visibility, visibleTo }: Readonly<Record<string, unknown>>): number | null =>
  visibility === 'members'
    ? ofMembers
    : visibility === 'roles'
      ? ofRoles(maskOf(Array.isArray(visibleTo) ? visibleTo : []))
      : null

/** The circles that the one who asks does not belong to. Organisers belong to all. */
export const closedCircles = async (req: PayloadRequest): Promise<number[]> => {
  if ((await isOrganiser({ req })) === true) return []
  const held = maskOf(staffRoles.filter((role) => hasRole(req, role)))
  const roles = Array.from({ length: 2 ** staffRoles.length }, (_each, mask) => mask)
  return [
    ...(userOf(req) ? [] : [ofMembers]),
    ...roles.filter((mask) => (mask & held) === 0).map((mask) => ofRoles(mask)),
  ]
}

const ofMembers = -1
const ofRoles = (mask: number): number => -2 - mask
const maskOf = (roles: readonly unknown[]): number =>
  staffRoles.reduce((mask, role, place) => (roles.includes(role) ? mask | (1 << place) : mask), 0)
