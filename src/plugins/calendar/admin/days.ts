import { addDays, addMonths, type Day, isoWeek, mondayOf, monthWeeks } from '../../../core/calendarDays'
import { type Language, wordIn } from './words'

/** How the calendar is looked at. */
export const views = ['month', 'week', 'list'] as const
/** One of {@link views}. */
export type View = (typeof views)[number]

/** Pure: the days that a view around a day shows. */
export const spanOf = (view: View, day: Day): { from: Day; to: Day } => {
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) }
  const first = `${day.slice(0, 8)}01`
  if (view === 'list') return { from: first, to: addDays(addMonths(first, 1), -1) }
  const weeks = monthWeeks(day)
  return { from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.[6] ?? day }
}

/** Pure: the day that a view stands at one step further. */
export const stepOf = (view: View, day: Day, step: 1 | -1): Day =>
  view === 'week' ? addDays(day, 7 * step) : addMonths(day, step)

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Pure: a day in words of a language. */
export const sayDay = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const key = `${language} ${JSON.stringify(options)}`
  const format =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' })
  formatters.set(key, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Pure: what stands above a view. */
export const periodOf = (view: View, day: Day, language: Language): string => {
  if (view !== 'week') return sayDay(day, language, { month: 'long', year: 'numeric' })
  const { from, to } = spanOf('week', day)
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const week = `${wordIn('week', language)} ${isoWeek(day).week}`
  return `${week} · ${sayDay(from, language, { day: 'numeric', month: 'long' })} – ${sayDay(to, language, long)}`
}
