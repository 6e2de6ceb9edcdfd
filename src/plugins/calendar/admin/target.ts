import type { CalendarEntry } from '../entry'
import type { WaitingEntry } from '../operations/editorialCalendar'

/** Something that can be put on a day. */
export type Item = CalendarEntry | WaitingEntry

/** Pure: does it stand on a day already? */
export const isPlaced = (item: Item): item is CalendarEntry => 'day' in item

/** Pure: an idea has a day and no hour. */
export const isIdea = ({ kind }: Item): boolean => kind === 'ideas'

/** Pure: may it be put on another day? */
export const isMovable = (item: Item): boolean => !isPlaced(item) || item.movable

/**
 * Pure: is somebody asked before it moves? An event or a contest is others' appointment, and a draft without a plan
 * would go out by itself.
 */
export const asksFirst = (item: Item): boolean =>
  item.kind === 'events' || item.kind === 'contests' || (!isPlaced(item) && !isIdea(item))

/** Pure: the hour that something is put at when nobody names one. */
export const hourOf = (item: Item): string => (isPlaced(item) ? item.time : null) ?? '09:00'

/** What the views hand on. */
export type Hands = {
  /** Shows what something is, and what can be done with it. */
  open: (item: Item) => void
  /** Puts something on a day, asking first where that is wanted. */
  put: (item: Item, day: string) => void
  /** What is being dragged. */
  dragged: Item | null
  drag: (item: Item | null) => void
  isBusy: boolean
}
