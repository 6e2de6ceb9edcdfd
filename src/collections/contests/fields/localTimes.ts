import type { CollectionAfterReadHook, CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { instantOfWall, isTimeZone, wallClockAt, wallState } from '../../../core/timeZone'
import { localTimes } from './times'

type Row = Record<string, unknown>

const pairs = Object.entries(localTimes)

/**
 * A time written on the clock of the contest's zone becomes its moment. Of an hour that comes twice it is the first; an
 * hour that the clocks skip is refused.
 */
export const readLocalTimes: CollectionBeforeValidateHook = ({ data, originalDoc, collection }) => {
  if (!data) return data
  const next: Row = { ...(data as Row) }
  const before = (originalDoc ?? {}) as Row
  const zone = next.timeZone ?? before.timeZone ?? 'Europe/Paris'
  for (const [field, local] of pairs) {
    const written = next[local]
    delete next[local]
    if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(written) || !isTimeZone(zone))
      continue
    // An admin form sends both back as they were: only what was changed by hand is an order.
    const stored = next[field] ?? before[field]
    if (stored != null && wallClockAt(zone, new Date(stored as string).getTime()) === written) continue
    const wall = Date.parse(`${written}:00Z`)
    const fault = Number.isNaN(wall)
      ? 'No such date · Cette date n’existe pas'
      : wallState(zone, wall) === 'gap'
        ? 'The clocks change over this time: it does not exist that day · Les horloges sautent cette heure\u202f: elle n’existe pas ce jour-là'
        : null
    if (fault !== null)
      throw new ValidationError({ collection: collection.slug, errors: [{ path: local, message: fault }] })
    next[field] = new Date(instantOfWall(zone, wall)).toISOString()
  }
  return next
}

/** Shows the moments on the contest's own clock. */
export const showLocalTimes: CollectionAfterReadHook = ({ doc }) => {
  const row = doc as Row
  const zone = row.timeZone
  if (!isTimeZone(zone)) return row
  for (const [field, local] of pairs) {
    const moment = row[field]
    row[local] = moment == null ? null : wallClockAt(zone, new Date(moment as string).getTime())
  }
  return row
}
