import type { PayloadRequest } from 'payload'
import { sealer } from '../../../core/seal'
import { globalSlugs } from '../../../slugs'
import { type Standing, standings } from '../checks/check'
import { providerDefaults, type ProviderId, providerIds } from '../checks/provider'

/** What is kept of a service's credentials, and only sealed. The key is of this address and goes to no other. */
export type Credentials = { key: string; url: string }

const sealed = sealer<'provider'>('moderation')

/** Encrypts credentials for the database. */
export const sealCredentials = (secret: string, value: Credentials): string =>
  sealed.seal({ secret, purpose: 'provider', value })

/** Reads what {@link sealCredentials} wrote. @throws UnsealError */
export const unsealCredentials = (secret: string, text: string): Credentials =>
  sealed.unseal({ secret, purpose: 'provider', sealed: text }) as Credentials

/** Whose texts a service is asked about: up to this standing. */
export const askedUpTo = ['newcomer', 'member', 'trusted'] as const

/** How one service is asked. */
export type ProviderSettings = {
  id: ProviderId
  /** It is switched on, and has a key. */
  isOn: boolean
  hasKey: boolean
  upTo: (typeof askedUpTo)[number]
  model: string
  timeoutSeconds: number
  /** Requests in a day (UTC), those that failed included. */
  budget: number
  /** A text that it did not answer about is held, or passed and counted. */
  onFailure: 'hold' | 'pass'
  /** {@link Credentials}, sealed. */
  sealed: string | null
}

/** What holds for all of them. */
export type ProvidersSettings = {
  /** Until the services have answered, a text is held back, or shown. */
  meanwhile: 'hold' | 'show'
  providers: readonly ProviderSettings[]
}

/** What holds until somebody says otherwise. */
export const settingsByDefault = {
  meanwhile: 'hold',
  upTo: 'member',
  timeoutSeconds: 5,
  budget: 1_000,
  onFailure: 'hold',
} as const

/** What the global holds. */
type Stored = { meanwhile?: 'hold' | 'show' | null } & Partial<
  Record<ProviderId, Partial<{ [Name in keyof ProviderSettings]: ProviderSettings[Name] | null }> | null>
>

/** Pure: settings from what a form has saved; whatever is missing is as delivered. */
export const settingsFrom = (row: Stored): ProvidersSettings => ({
  meanwhile: row.meanwhile ?? settingsByDefault.meanwhile,
  providers: providerIds.map((id): ProviderSettings => {
    const given = row[id] ?? {}
    const kept = given.sealed ?? null
    return {
      id,
      isOn: given.isOn === true && kept !== null,
      hasKey: kept !== null,
      upTo: given.upTo ?? settingsByDefault.upTo,
      model: given.model || providerDefaults[id].model,
      timeoutSeconds: given.timeoutSeconds ?? settingsByDefault.timeoutSeconds,
      budget: given.budget ?? settingsByDefault.budget,
      onFailure: given.onFailure ?? settingsByDefault.onFailure,
      sealed: kept,
    }
  }),
})

/** The settings of the hub. System read: they hold for whoever writes. */
export const providersOf = async (req: PayloadRequest): Promise<ProvidersSettings> => {
  // MongoDB answers with nothing for what was never saved, whatever the adapter's types say.
  const row = (await req.payload.db.findGlobal({
    slug: globalSlugs.moderationProviders,
    req,
  })) as Stored | null
  return settingsFrom(row ?? {})
}

/** Pure: the services that are asked about a text of this standing. */
export const askedAbout = (standing: Standing, { providers }: ProvidersSettings): ProviderSettings[] =>
  providers.filter(({ isOn, upTo }) => isOn && standings.indexOf(standing) <= standings.indexOf(upTo))
