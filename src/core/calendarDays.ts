/** A day of the proleptic Gregorian calendar, `2026-03-29`: no zone, no hour. */
export type Day = string

const milliseconds = 86_400_000

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)

/** Is it a day that exists? */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(timeOf(text)) &&
  dayOf(timeOf(text)) === text

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, days: number): Day => dayOf(timeOf(day) + days * milliseconds)

/** Whole days from one day to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / milliseconds)

/** The same day of another month, or its last: 31 January and one month are 28 or 29 February. */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: Day): number => new Date(timeOf(day)).getUTCDay() || 7

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** The week's number by ISO 8601: weeks begin on Monday, and week 1 holds the year's first Thursday. */
export const isoWeek = (day: Day): { year: number; week: number } => {
  const thursday = addDays(mondayOf(day), 3)
  const year = Number(thursday.slice(0, 4))
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) }
}

/** Days in order, from the first to the last, both counted. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index))

/** The weeks that a month touches, each of seven days, Monday first. */
export const monthWeeks = (day: Day): Day[][] => {
  const first = `${day.slice(0, 8)}01`
  const last = addDays(addMonths(first, 1), -1)
  const days = daysFrom(mondayOf(first), addDays(mondayOf(last), 6))
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
