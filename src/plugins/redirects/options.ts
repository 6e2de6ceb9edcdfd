import type { Payload } from 'payload'

/** A document, by its kind and id. */
export type DocumentTarget = { collection: string; id: number | string }
/** Languages that an address can lead to. */
export type Language = 'en' | 'fr'

/** What {@link redirects} takes. */
export type RedirectsOptions = {
  /** Public origin of the site, without a slash at the end. */
  siteURL: string
  /** Collections whose documents an address can lead to; those that the hub does without are passed over. */
  targets: readonly string[]
  /**
   * The path at which everybody reads a document now, with the language's prefix; null when nobody does, or not in
   * this language.
   */
  pathOf: (payload: Payload, document: DocumentTarget, language: Language) => Promise<string | null>
}

/** Where the settings live in a configuration. */
export const settingsKey = 'redirects'

/** The settings of a running Payload; undefined where it has no redirects. */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): RedirectsOptions | undefined =>
  config.custom?.[settingsKey] as RedirectsOptions | undefined
