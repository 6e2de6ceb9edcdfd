import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { ValidationError } from 'payload'

import { instantOfWall, isTimeZone, wallOf, wallState } from '../../../core/timeZone'
import { firstWalls, ruleOf } from '../recurrence/rule'

type Times = Record<string, unknown> & {
  startsAt?: string | Date | null
  endsAt?: string | Date | null
  timeZone?: string | null
  recurrence?: string | null
}

/** `startsLocal` and `endsLocal`: what the clocks of the event's zone show, and the moments they stand for. */
const locals = [
  ['startsLocal', 'startsAt'],
  ['endsLocal', 'endsAt'],
] as const

/**
 * A time written on the clock of the event's zone becomes its moment. Of an hour that comes twice it is the first; an
 * hour that the clocks skip is refused: nobody can come then.
 */
export const readLocalTimes: CollectionBeforeValidateHook = ({ data, originalDoc, collection }) => {
  if (!data) return data
  const next: Times = { ...data }
  const zone = (data.timeZone ?? (originalDoc as Times | undefined)?.timeZone) as unknown
  for (const [local, field] of locals) {
    const written = next[local]
    if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written) || !isTimeZone(zone))
      continue
    const wall = Date.parse(`${written}:00Z`)
    // An admin form sends both back as they were: only what was changed by hand is an order.
    const stored = data[field] ?? (originalDoc as Times | undefined)?.[field]
    if (stored != null && localOf(stored as string, zone) === written) continue
    if (Number.isNaN(wall)) throw refused(collection.slug, local, 'No such date · Cette date n’existe pas')
    if (wallState(zone, wall) === 'gap')
      throw refused(
        collection.slug,
        local,
        'The clocks change over this time: it does not exist that day · Les horloges sautent cette heure : elle n’existe pas ce jour-là',
      )
    next[field] = new Date(instantOfWall(zone, wall)).toISOString()
    delete next[local]
  }
  return next
}

/** Shows the moments on the event's own clock. */
export const showLocalTimes: CollectionAfterReadHook = ({ doc }) => {
  const event = doc as Times
  if (!isTimeZone(event.timeZone)) return doc
  for (const [local, field] of locals) {
    const moment = event[field]
    event[local] = moment == null ? null : localOf(moment, event.timeZone)
  }
  return event
}

/** A series begins with a date of its own: a start beside the rule moves to the first that follows it, end included. */
export const startOnRule: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { startsAt, endsAt, timeZone, recurrence } = { ...originalDoc, ...data } as Times
  if (!recurrence || startsAt == null || !isTimeZone(timeZone)) return data
  const from = Math.floor(new Date(startsAt).getTime() / 1000) * 1000
  const start = wallOf(timeZone, from)
  const [first] = firstWalls({ rule: ruleOf(recurrence), start, timeZone }, 1)
  if (first === undefined || first === start) return data
  const to = instantOfWall(timeZone, first)
  const end = endsAt == null ? null : new Date(new Date(endsAt).getTime() + to - from).toISOString()
  return { ...data, startsAt: new Date(to).toISOString(), endsAt: end }
}

const localOf = (moment: string | Date, zone: string): string =>
  new Date(wallOf(zone, new Date(moment).getTime())).toISOString().slice(0, 16)

const refused = (collection: string, path: string, message: string): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }] })
