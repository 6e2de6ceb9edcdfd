import type { Access, PayloadRequest } from 'payload'
import { anyOf, hasRole, isRole, isSelf } from '../../access'

/** Roles that see what standing rests on, and may hold a member at a level; an admin holds every role. */
export const granters = ['moderator', 'manager'] as const

/** May the request's member hold others at a level? */
export const mayGrant = (req: Pick<PayloadRequest, 'user'>): boolean => hasRole(req, ...granters)

/** Atom: one's own rows, and everybody's for those who grant. */
export const isOwnOrGranter: Access = anyOf(isRole(...granters), isSelf('member'))
