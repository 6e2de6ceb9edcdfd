import { tags } from '../../format'
import type { Locale } from '../../locale'

/** A sum as a language writes it, without cents where there are none. A currency that is none is written behind. */
export const money = (value: number, currency: string | null, locale: Locale): string => {
  const digits = Number.isInteger(value) ? 0 : 2
  try {
    return new Intl.NumberFormat(tags[locale], {
      style: 'currency',
      currency: currency ?? 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value)
  } catch {
    // Three letters that name no currency.
    return `${value} ${currency}`
  }
}

/** Countries by their names, as a list in words. Codes are ISO 3166-1. */
export const places = (codes: readonly string[], locale: Locale): string => {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  const named = codes.flatMap((code) => (/^[A-Z]{2}$/.test(code) ? [names.of(code) ?? code] : []))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(named)
}

/** A zone as a reader knows it: by its city. */
export const zoneCity = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
