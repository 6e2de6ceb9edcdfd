import type { CollectionBeforeChangeHook } from 'payload'
import { nextNumber } from '../../../database/nextNumber'
import { slugs } from '../../../slugs'

/**
 * Gives a reply the next number in its topic. Held replies are counted too: numbers are permalinks, and never given
 * twice.
 */
export const numberReply: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const where = { topic: { equals: data.topic as number } }
  return { ...data, number: await nextNumber({ collection: slugs.replies, where, req }) }
}
