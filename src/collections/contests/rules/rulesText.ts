import type { Terms } from './terms'
import { type SectionKey, sectionKeys } from './words'
import { words as english } from './words.en'
import { words as french } from './words.fr'

/** Pure: the rules of a contest in one language, as Markdown: the same terms always give the same text. */
export const rulesText = (terms: Terms, language: 'en' | 'fr'): string => {
  const words = language === 'fr' ? french : english
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const inZone = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: terms.timeZone, ...options }).format(new Date(iso))
  const moment = inZone({
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  })
  const day = inZone({ day: 'numeric', month: 'long', year: 'numeric' })
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const country = (code: string): string => names.of(code) ?? code
  const money = (value: number, currency: string): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value)
  const said: Record<SectionKey, string[]> = {
    organiser: words.organiser(terms),
    dates: words.dates(terms, moment),
    who: words.who(terms, country),
    how: words.how(terms),
    judging: words.judging(terms),
    prizes: words.prizes(terms, money),
    entries: words.entries(terms),
    data: words.data(terms, day),
    complaints: words.complaints(terms),
  }
  const more = terms.more[language]
  return [
    words.heading(terms.title[language]),
    ...sectionKeys.map((key, n) =>
      [`## ${n + 1}. ${words.sections[key]}`, ...said[key].filter((line) => line !== '')].join('\n\n'),
    ),
    ...(more === '' ? [] : [more]),
  ].join('\n\n')
}
