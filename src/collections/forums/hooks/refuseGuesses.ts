import type { CollectionBeforeOperationHook } from 'payload'
import { defineErrors } from '../../../core/errors'
import { pathsBehind } from '../../../hooks/behindPointers'
import { slugs } from '../../../slugs'
import type { ForumReading } from '../reading'
import { keepsOrder } from '../whoMay'

const errors = defineErrors({
  FORUM_OF_ANOTHER: {
    status: 400,
    message: 'What the forum says is not asked for from here.',
  },
})

const texts: ReadonlySet<string> = new Set([slugs.topics, slugs.replies])
const reads = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/** Pointers of the forum itself to what a row stands in: who may read the row may read that. */
const inside: Readonly<Record<string, ReadonlySet<string>>> = {
  [slugs.forums]: new Set(['parent']),
  [slugs.topics]: new Set(['forum']),
  [slugs.replies]: new Set(['topic']),
  [slugs.topicEvents]: new Set(['topic']),
}

/**
 * A condition or an order that goes through a pointer (`answer.body`, `discussion.forum.title`) would tell, letter by
 * letter, what stands in a closed forum or was deleted: Payload asks the pointed-to row without its access. A forum's own
 * words are a secret only where one is closed to the asker.
 *
 * @throws FORUM_OF_ANOTHER (400)
 */
export const refuseGuesses =
  (reading: ForumReading): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (!reads.has(operation) || overrideAccess === true || keepsOrder(req)) return args
    const behind = pathsBehind(args, collection.flattenedFields, req.payload)
    if (behind.length === 0) return args
    const own = inside[collection.slug] ?? new Set()
    const asked = behind.filter(({ first }) => !own.has(first))
    const text = asked.find(({ collections }) => collections.some((slug) => texts.has(slug)))
    if (text) throw errors.FORUM_OF_ANOTHER({ field: text.first })
    const forum = asked.find(({ collections }) => collections.includes(slugs.forums))
    if (forum && (await reading.closedTo(req)).length > 0)
      throw errors.FORUM_OF_ANOTHER({ field: forum.first })
    return args
  }
