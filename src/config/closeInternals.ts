import type { CollectionSlug } from 'payload'
import { isStaff, nobody } from '../access'
import type { ConfigStep } from './pipe'

/**
 * Payload's own collections are open to anybody who is logged in, and in a hub that is every member: one could lock
 * the documents that staff edits, or forge the list of migrations. Payload adds them after all plugins have run, so
 * they are closed when it starts.
 */
export const closeInternals: ConfigStep = (config) => ({
  ...config,
  onInit: async (payload) => {
    for (const [slug, rule] of Object.entries(rules)) {
      const collection = payload.collections[slug as CollectionSlug] as
        (typeof payload.collections)[CollectionSlug] | undefined
      if (collection)
        Object.assign(collection.config.access, { create: rule, read: rule, update: rule, delete: rule })
    }
    await config.onInit?.(payload)
  },
})

const rules = {
  // Who edits what, for the admin panel.
  'payload-locked-documents': isStaff,
  'payload-migrations': nobody,
}
