import type { CollectionSlug, Payload } from 'payload'
import { slugs } from '../../slugs'

const key = 'demonstration'

/** The hub holds content that the demonstration did not bring: mixing the two would be hard to undo. */
export class HubNotEmptyError extends Error {
  constructor() {
    super('The hub holds content already: the demonstration is for an empty one.')
    this.name = 'HubNotEmptyError'
  }
}

/** How far the demonstration has come in this database. `null`: never begun. */
export const seedState = async (payload: Payload): Promise<'begun' | 'done' | null> => {
  const value = await payload.kv.get<{ state: 'begun' | 'done' }>(key)
  return value?.state ?? null
}

/** Remembers how far it has come, so that what an owner deletes stays deleted. */
export const setSeedState = (payload: Payload, state: 'begun' | 'done'): Promise<void> =>
  payload.kv.set(key, { state })

const contentOf: readonly CollectionSlug[] = [
  slugs.posts,
  slugs.pages,
  slugs.forums,
  slugs.topics,
  slugs.events,
  slugs.contests,
  slugs.media,
  slugs.codesOfConduct,
]

/** Is there no content at all? Members do not count: the first admin is there before anything else. */
export const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of contentOf) {
    if (!(collection in payload.collections)) continue
    // System read: drafts and held texts are content too.
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}
