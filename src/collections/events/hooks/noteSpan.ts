import type { CollectionBeforeChangeHook } from 'payload'
import { isTimeZone } from '../../../core/timeZone'
import type { EventTimes } from '../recurrence/occurrences'
import { spanOfDates } from '../recurrence/spanOfDates'

/** Writes down within which bounds the event's dates lie; a calendar looks only at events whose bounds touch its page. */
export const noteSpan: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const event = plain({ ...originalDoc, ...data })
  if (event.startsAt == null || !isTimeZone(event.timeZone)) return data
  const { from, until } = spanOfDates(event)
  return { ...data, datesFrom: from, datesUntil: until }
}

/** A form hands in texts, the Local API dates. */
const plain = (event: Record<string, unknown>): EventTimes => JSON.parse(JSON.stringify(event)) as EventTimes
