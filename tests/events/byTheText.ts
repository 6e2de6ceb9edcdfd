import type { Series } from '../../src/collections/events/recurrence/rule'

const dayMs = 86_400_000
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** One day of the calendar, with all that a rule may ask of it. */
type Day = { at: number; year: number; month: number; date: number; weekday: number }

const dayOf = (at: number): Day => {
  const moment = new Date(at)
  return {
    at,
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
    weekday: moment.getUTCDay(),
  }
}

/**
 * RFC 5545, 3.3.10, read aloud: goes through every day, asks it each part of the rule, gathers what is left by the
 * interval that it lies in, takes the positions of `BYSETPOS` there, and counts. Slow, without a trick, and written from the
 * text alone: what the libraries are measured by. Knows the parts of whole days, from `DAILY` to `YEARLY`, without
 * `BYWEEKNO` and `UNTIL`.
 */
export const datesByTheText = ({ rule, start }: Series, to: number): number[] => {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const frequency = parts.get('FREQ') ?? ''
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const numbers = (name: string): number[] | null => parts.get(name)?.split(',').map(Number) ?? null
  const [months, monthDays, yearDays, positions] = [
    ...(['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'] as const),
  ].map(numbers) as [number[] | null, number[] | null, number[] | null, number[] | null]
  const byDay =
    parts
      .get('BYDAY')
      ?.split(',')
      .map((each) => ({
        nth: Number(each.slice(0, -2) || 0),
        weekday: weekdays.indexOf(each.slice(-2) as 'SU'),
      })) ?? null
  const first = dayOf(Math.floor(start / dayMs) * dayMs)
  const weekStart = weekdays.indexOf((parts.get('WKST') ?? 'MO') as 'MO')
  const weekOf = ({ at, weekday }: Day): number => at / dayMs - ((weekday - weekStart + 7) % 7)

  /** Which interval of FREQ a day lies in, counted from the one of DTSTART. */
  const intervalOf = (day: Day): number =>
    frequency === 'DAILY'
      ? (day.at - first.at) / dayMs
      : frequency === 'WEEKLY'
        ? (weekOf(day) - weekOf(first)) / 7
        : frequency === 'MONTHLY'
          ? (day.year - first.year) * 12 + day.month - first.month
          : day.year - first.year

  /** "+n or -n: the nth occurrence of the day within the MONTHLY or YEARLY": of the month, also where BYMONTH narrows a year. */
  const isNth = ({ at, year, month }: Day, nth: number): boolean => {
    const isOfMonth = frequency === 'MONTHLY' || months !== null
    const from = isOfMonth ? Date.UTC(year, month - 1, 1) : Date.UTC(year, 0, 1)
    const end = isOfMonth ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)
    return nth > 0
      ? Math.floor((at - from) / dayMs / 7) === nth - 1
      : Math.floor((end - dayMs - at) / dayMs / 7) === -nth - 1
  }

  /** Every part limits, or, where the table says "expand", names days of a longer interval: for a day it is one question. */
  const isMeant = (day: Day): boolean => {
    const { at, year, month, date, weekday } = day
    if (months && !months.includes(month)) return false
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
    if (monthDays && !monthDays.some((each) => date === (each > 0 ? each : daysInMonth + 1 + each)))
      return false
    const yearDay = (at - Date.UTC(year, 0, 1)) / dayMs + 1
    const daysInYear = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / dayMs
    if (yearDays && !yearDays.some((each) => yearDay === (each > 0 ? each : daysInYear + 1 + each)))
      return false
    if (byDay && !byDay.some((each) => each.weekday === weekday && (each.nth === 0 || isNth(day, each.nth))))
      return false
    // "Information, not contained in the rule, necessary to determine the dates is derived from DTSTART."
    if (monthDays || yearDays || byDay) return true
    if (frequency === 'WEEKLY') return weekday === first.weekday
    if (frequency === 'MONTHLY') return date === first.date
    if (frequency === 'YEARLY') return date === first.date && (months !== null || month === first.month)
    return true
  }

  const sets = new Map<number, number[]>()
  // "The set of recurrence instances starts at the beginning of the interval", which may lie before DTSTART; and its last
  // position is known at the end of it.
  for (let at = first.at - 366 * dayMs; at <= to + 366 * dayMs; at += dayMs) {
    const day = dayOf(at)
    const index = intervalOf(day)
    if (index < 0 || index % interval !== 0 || !isMeant(day)) continue
    const set = sets.get(index)
    if (set) set.push(at)
    else sets.set(index, [at])
  }
  const chosen = [...sets.values()].flatMap((set) =>
    positions
      ? set.filter((_day, index) =>
          positions.some((each) => index === (each > 0 ? each - 1 : set.length + each)),
        )
      : set,
  )
  const time = start - first.at
  return chosen
    .map((at) => at + time)
    .filter((wall) => wall >= start && wall <= to)
    .slice(0, Number(parts.get('COUNT') ?? Infinity))
}
