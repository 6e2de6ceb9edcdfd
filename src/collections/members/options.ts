import type { CollectionConfig, Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { GuardedFetch } from '../../network/guardedFetch'
import { slugs } from '../../slugs'
import type { DisposableAddresses } from './address'
import type { LoginProvider } from './oidc/provider'

/** What the members slice needs to know. */
export type MembersOptions = {
  emit: Emit
  /** Folder of the portraits when no object storage is configured; absolute. */
  avatarDirectory: string
  /** The clock. @default the system's */
  now?: () => Date
  /** Public origin of the site, without a slash at the end. */
  siteURL: string
  /** What the hub is called, so that nobody else is; null when it has no name. @default none */
  hubName?: (req: PayloadRequest) => Promise<string | null>
  /** May nobody be called so? Asked of a handle at sign-up and at its change. @default anybody may */
  isHandleHeld?: (handle: string, req: PayloadRequest) => Promise<boolean>
  /** Which throw-away addresses are taken. @default none */
  disposable?: DisposableAddresses
  /** OpenID Connect providers that members may log in with, in the order of their buttons. @default none */
  providers?: readonly LoginProvider[]
  /** The way to the providers. */
  fetch: GuardedFetch
  /** Days between two changes of one's handle; staff is free. @default 30 */
  handleChangeDays?: number
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
  hubName: () => Promise.resolve(null),
  isHandleHeld: () => Promise.resolve(false),
  disposable: {},
  providers: [],
  handleChangeDays: 30,
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
