import type { AttendanceMode, NearInput } from '../../graphql/generated'

/** What somebody looks for among the events, as an address holds it. */
export type EventFilters = {
  tag: string
  how: AttendanceMode | ''
  /** Days, `2026-05-31`. */
  from: string
  to: string
  /** Words of a place's name or address. */
  place: string
  /** A point, `43.30,5.37`: the reader's own, to about a kilometre. */
  at: string
  /** Kilometres. */
  within: number
}

/** Kilometres that one may choose from. */
export const radii = [5, 25, 100, 500] as const

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** Pure: the filters in an address; null when there are none. What is no filter is left out. */
export const filtersOf = (asked: Asked): EventFilters | null => {
  const text = (name: string): string => {
    const value = asked[name]
    return typeof value === 'string' ? value.trim().slice(0, 120) : ''
  }
  const how = text('how')
  const within = Number(text('within'))
  const filters: EventFilters = {
    tag: text('tag'),
    how: how === 'site' || how === 'online' ? how : '',
    from: isDay(text('from')) ? text('from') : '',
    to: isDay(text('to')) ? text('to') : '',
    place: text('place'),
    at: pointOf(text('at')) ? text('at') : '',
    within: radii.find((radius) => radius === within) ?? 25,
  }
  const { within: _alone, ...others } = filters
  return Object.values(others).some((value) => value !== '') ? filters : null
}

/** Pure: what `eventDates` is asked for. A place that is typed goes before the reader's own. */
export const questionOf = (filters: EventFilters, now: Date) => {
  const { tag, how, from, to, place, at, within } = filters
  const point = pointOf(at)
  const near: NearInput | null = place !== '' ? { place, within } : point ? { ...point, within } : null
  const start = from === '' ? now : new Date(`${from}T00:00:00Z`)
  return {
    // What is over is in the list of past events.
    from: (start < now ? now : start).toISOString(),
    to: to === '' ? null : new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString(),
    tag: tag || null,
    mode: how || null,
    near,
  }
}

/** Pure: the page of what the filters find, from a place in it on. */
export const addressOf = (filters: EventFilters, after: string): string => {
  const { within, ...others } = filters
  const asked = Object.entries({ ...others, within: String(within), after }).filter(
    ([, value]) => value !== '',
  )
  return `/events?${new URLSearchParams(asked).toString()}`
}

/** Pure: is it a day, `2026-11-07`? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

const pointOf = (text: string): { latitude: number; longitude: number } | null => {
  const found = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text)
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
