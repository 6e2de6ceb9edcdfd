import type { ContestPage } from '../../../loaders/happenings'
import type { Locale } from '../../../locale'

/** What the form of a contest asks for, by its kind and what it allows. */
export type Asked = { title: boolean; text: boolean; link: boolean; files: boolean; prediction: boolean }

/** Pure: the fields that go with a contest. */
export const askedFor = ({ kind, media }: Pick<ContestPage, 'kind' | 'media'>): Asked => {
  const isCreative = (kind ?? 'creative') === 'creative'
  const takes = (...kinds: string[]): boolean =>
    isCreative && (media?.kinds ?? []).some((each) => kinds.includes(each))
  return {
    title: isCreative || kind === 'challenge',
    text: takes('text') || kind === 'challenge',
    link: takes('link'),
    files: takes('picture', 'file'),
    prediction: kind === 'prediction',
  }
}

/** Codes that Unicode names and that are no country: unions, private use, pseudo-locales. */
const noCountry: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Pure: countries by code (ISO 3166-1 alpha-2) and name, in the order of the language; without those of the past. */
export const countriesIn = (locale: Locale): { value: string; label: string }[] => {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((value) => {
      const label = noCountry.has(value) ? undefined : names.of(value)
      const isOfToday = Intl.getCanonicalLocales(`und-${value}`)[0] === `und-${value}`
      return label !== undefined && isOfToday ? [{ value, label }] : []
    })
    .sort((one, other) => one.label.localeCompare(other.label, locale))
}
