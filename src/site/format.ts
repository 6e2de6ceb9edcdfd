import type { Locale } from './locale'

/** Dates, times and numbers as one language writes them. Times are ISO 8601 strings. */
export type Format = {
  /** 21 March 2026 */
  date: (iso: string, timeZone?: string) => string
  /** 21 Mar 2026, 18:30 */
  dateTime: (iso: string, timeZone?: string) => string
  /** March 2026 */
  month: (iso: string, timeZone?: string) => string
  /** Saturday 21 March 2026 */
  fullDate: (iso: string, timeZone?: string) => string
  /** 18:30, with the zone's short name when asked. */
  time: (iso: string, timeZone?: string, named?: boolean) => string
  /** The parts of a date that is set in large type. */
  day: (iso: string, timeZone?: string) => { day: string; month: string; weekday: string; year: string }
  /** “3 hours ago” within a week, the date before. */
  ago: (iso: string, now: Date) => string
  number: (value: number) => string
}

// English as most of the world writes dates: day before month, 24 hours.
/** A language of the site as browsers and `Intl` name the place whose dates and numbers it writes (BCP 47). */
export const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' }

/** Numbers as one language writes them, below zero with a minus (U+2212), where `Intl` has a hyphen. */
export const numberWriter = (locale: Locale): ((value: number) => string) => {
  const number = new Intl.NumberFormat(tags[locale])
  return (value) => number.format(value).replace(/^-/, '\u2212')
}

/** The writer of dates and numbers of one language. Times without a zone are given in UTC. */
export const formatter = (locale: Locale): Format => {
  const tag = tags[locale]
  const dates = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: knownZone(timeZone) })
  const relative = new Intl.RelativeTimeFormat(tag, {
    numeric: 'auto',
    // French “narrow” is “-3 h”.
    style: locale === 'en' ? 'narrow' : 'short',
  })
  // French counts the first of a month as the first (« 1er mars »), which Intl does not.
  const say = (format: Intl.DateTimeFormat, iso: string): string =>
    format
      .formatToParts(new Date(iso))
      .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
      .join('')
  const date: Format['date'] = (iso, timeZone) =>
    say(dates({ day: 'numeric', month: 'long', year: 'numeric' }, timeZone), iso)
  return {
    date,
    dateTime: (iso, timeZone) =>
      say(
        dates(
          { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
          timeZone,
        ),
        iso,
      ),
    month: (iso, timeZone) => dates({ month: 'long', year: 'numeric' }, timeZone).format(new Date(iso)),
    fullDate: (iso, timeZone) =>
      say(dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, timeZone), iso),
    time: (iso, timeZone, named = false) =>
      dates(
        { hour: '2-digit', minute: '2-digit', ...(named ? { timeZoneName: 'short' } : {}) },
        timeZone,
      ).format(new Date(iso)),
    day: (iso, timeZone) => {
      const parts = dates(
        { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' },
        timeZone,
      ).formatToParts(new Date(iso))
      const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
      return { day: part('day'), month: part('month'), weekday: part('weekday'), year: part('year') }
    },
    ago: (iso, now) => {
      const seconds = (new Date(iso).getTime() - now.getTime()) / 1000
      const past = Math.abs(seconds)
      if (past < 45) return relative.format(0, 'second')
      if (past < 3600) return relative.format(Math.round(seconds / 60), 'minute')
      if (past < 86_400) return relative.format(Math.round(seconds / 3600), 'hour')
      return past < 7 * 86_400 ? relative.format(Math.round(seconds / 86_400), 'day') : date(iso)
    },
    number: numberWriter(locale),
  }
}

const knownZone = (timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    // A zone that this machine's data does not know: UTC is at least true.
    return 'UTC'
  }
}
