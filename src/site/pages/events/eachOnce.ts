import type { EventDatesQuery } from '../../graphql/generated'

/** A series is told by its next date; the others are on its page. */
export const eachOnce = (dates: EventDatesQuery['eventDates']): EventDatesQuery['eventDates'] =>
  dates.filter(({ event }, at) => dates.findIndex((other) => other.event.id === event.id) === at)
