import type { CollectionBeforeChangeHook } from 'payload'
import { nextNumber } from '../../../database/nextNumber'
import { slugs } from '../../../slugs'
import { findTopic } from '../rows'

/**
 * Gives a reply the next number in its topic. Held and deleted replies keep theirs, and so do those that moved away:
 * numbers are permalinks, and never given twice.
 */
export const numberReply: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const given = (await findTopic(data.topic, req))?.lastNumber ?? 0
  // Also by what is there: two that were begun at once are told apart by the unique index, and try again.
  const next = await nextNumber({
    collection: slugs.replies,
    where: { topic: { equals: data.topic as number } },
    req,
  })
  return { ...data, number: Math.max(given + 1, next) }
}
