import type { Access, Where } from 'payload'
import { anyOf, hasRole, isRole, isSelf } from '../../access'
import type { ModeratedCollection } from './options'

/** Roles that see everything and decide; an admin holds every role. */
export const deciders = ['moderator', 'manager'] as const

/** Atom: may decide cases. */
export const isDecider: Access = isRole(...deciders)

/** The condition under which everybody sees a document. A new object each time: Payload writes into what it is given. */
export const approvedWhere = ({ parents = [] }: ModeratedCollection): Where => ({
  and: [
    { moderation: { equals: 'approved' } },
    ...parents
      .filter(({ moderated }) => moderated)
      .map(({ field }) => ({ [`${field}.moderation`]: { equals: 'approved' } })),
  ],
})

/** Atom: what is approved for everybody, one's own, and all of it for those who decide. */
export const isVisible = (collection: ModeratedCollection): Access =>
  anyOf(isDecider, isSelf(collection.author), () => approvedWhere(collection))

/** Atom for versions: an approved document may have had a rejected past, so only its author and deciders read it. */
export const isOwnVersion = (collection: ModeratedCollection): Access =>
  anyOf(isDecider, isSelf(`version.${collection.author}`))

/** May the request's member decide cases? */
export const mayDecide = (req: Parameters<typeof hasRole>[0]): boolean => hasRole(req, ...deciders)
