import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../../../access'
import { pathsBehind } from '../../../hooks/behindPointers'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'

const reads = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/**
 * For every collection: a condition or an order that goes through a pointer to an event (`event.slug` of one's own
 * registrations) would tell, letter by letter, what a closed event says and where it is: Payload asks the pointed-to
 * row without its access.
 *
 * @throws EVENT_OF_ANOTHER (400)
 */
export const refuseGuesses: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (!reads.has(operation) || overrideAccess === true || hasRole(req, 'editor', 'manager')) return args
  const behind = pathsBehind(args, collection.flattenedFields, req.payload).find(({ collections }) =>
    collections.includes(slugs.events),
  )
  if (behind) throw eventErrors.EVENT_OF_ANOTHER({ field: behind.first })
  return args
}
