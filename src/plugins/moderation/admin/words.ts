/** Languages of the admin. */
export type AdminLanguage = 'en' | 'fr'

/** The admin's language from Payload's i18n; English for any that the hub does not speak. */
export const languageOf = (i18n: { language: string }): AdminLanguage =>
  i18n.language === 'fr' ? 'fr' : 'en'

/** "3 hours ago", in the admin's language. */
export const ago = (from: Date, now: Date, language: AdminLanguage): string => {
  const seconds = (from.getTime() - now.getTime()) / 1000
  const [size, unit] = units.find(([size]) => Math.abs(seconds) >= size) ?? smallest
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

const smallest = [60, 'minute'] as const
const units = [[86_400, 'day'], [3_600, 'hour'], smallest] as const
