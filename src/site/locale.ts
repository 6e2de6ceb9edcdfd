/** Languages of the site. The first is the default one, whose addresses have no prefix. */
export const locales = ['en', 'fr'] as const
/** One of {@link locales}. */
export type Locale = (typeof locales)[number]

/** Is it a language of the site? */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/** The other one of the two languages. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fr' : 'en')

/** The address of a page in a language: `('fr', '/blog')` → `/fr/blog`, `('en', '/blog')` → `/blog`. */
export const localePath = (locale: Locale, path: string): string =>
  locale === 'en' ? path : path === '/' ? '/fr' : `/fr${path}`

/** Which language an address is in, and its path without the prefix. `explicit`: a prefix was written. */
export const splitLocale = (path: string): { locale: Locale; path: string; explicit: boolean } => {
  const match = /^\/(en|fr)(?=\/|$)/.exec(path)
  return match
    ? { locale: match[1] as Locale, path: path.slice(3) || '/', explicit: true }
    : { locale: 'en', path, explicit: false }
}
