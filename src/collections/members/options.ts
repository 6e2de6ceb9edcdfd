import type { CollectionConfig, Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import { slugs } from '../../slugs'

/** What the members slice needs to know. */
export type MembersOptions = {
  emit: Emit
  /** The clock. @default the system's */
  now?: () => Date
  /** The code of conduct, which lives in a slice of its own. */
  conduct: {
    /** The version that a newcomer has to accept, or null when none is published. */
    inForce: (req: PayloadRequest) => Promise<{ version: number } | null>
    /** Writes down that a member accepted a version; again is no error. */
    accept: (args: { member: number | string; version: number; req: PayloadRequest }) => Promise<unknown>
  }
}

/** The options with their defaults. */
export type MembersSettings = Required<MembersOptions>

/** Pure: fills in the defaults. */
export const resolveOptions = (options: MembersOptions): MembersSettings => ({
  now: () => new Date(),
  ...options,
})

// Payload keeps `custom` of a collection on the server.
const settingsKey = 'settings'

/** Pure: the collection, carrying the settings for {@link settingsOf}. */
export const keepSettings = (collection: CollectionConfig, settings: MembersSettings): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, [settingsKey]: settings },
})

/** The settings of a booted hub: operations that other slices call too need no options of their own. */
export const settingsOf = (payload: Payload): MembersSettings =>
  payload.collections[slugs.members].config.custom[settingsKey] as MembersSettings
