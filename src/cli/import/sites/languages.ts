import type { Locale } from './item'

/** Pure: the hub's language for `fr`, `fr_FR`, `fr-CA`; null for others. */
export const hubLocale = (written: string): Locale | null => {
  const code = written.trim().toLowerCase().split(/[-_]/)[0]
  return code === 'en' || code === 'fr' ? code : null
}

/** Pure: a site without protocol, to tell its texts from those of others. */
export const siteName = (siteURL: string | null, otherwise = 'unknown'): string =>
  (siteURL ?? otherwise)
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')
    .toLowerCase()
