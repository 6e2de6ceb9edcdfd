const day = 86_400_000

/** What a calendar's page of one month shows. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export type MonthGrid = {
  previous: string
  next: string
  /** Whole weeks from Monday. */
  days: readonly string[]
}

/** Pure: is this a month that a calendar can show? */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** Pure: the month of a day or an instant, in UTC. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** Pure: the weeks of a month. */
export const monthGrid = (month: string): MonthGrid => {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const year = Number(month.slice(0, 4))
  const index = Number(month.slice(5)) - 1
  const last = Date.UTC(year, index + 1, 1) - day
  const monday = (at: number): number => (new Date(at).getUTCDay() + 6) % 7
  const start = first - monday(first) * day
  const end = last + (6 - monday(last)) * day
  const days: string[] = []
  for (let at = start; at <= end; at += day) days.push(new Date(at).toISOString().slice(0, 10))
  const shifted = (by: number): string => new Date(Date.UTC(year, index + by, 1)).toISOString().slice(0, 7)
  return {
    previous: shifted(-1),
    next: shifted(1),
    days,
  }
}

/** Pure: ISO 8601, a day wider than the day: an event's own clock may be up to 14 hours off. */
export const windowOf = (date: string): { from: string; to: string } => {
  const start = Date.parse(`${date}T00:00:00Z`)
  return { from: new Date(start - day).toISOString(), to: new Date(start + 2 * day).toISOString() }
}
