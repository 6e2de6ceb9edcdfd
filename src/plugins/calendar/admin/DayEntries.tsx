'use client'

import type { DragEvent, ReactNode } from 'react'
import { EntryButton } from './EntryButton'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'

/** Pure: what stands on a day; an event of several days on each of them. */
export const entriesOn = (calendar: CalendarView, day: string): CalendarView['entries'] =>
  calendar.entries.filter((entry) => entry.day <= day && entry.endDay >= day)

/** The entries of a day as a list; `most` of them, and what stands for the rest. */
export const DayEntries = ({
  calendar,
  day,
  hands,
  most = Infinity,
  rest,
}: {
  calendar: CalendarView
  day: string
  hands: Hands
  most?: number
  rest?: (count: number) => ReactNode
}) => {
  const entries = entriesOn(calendar, day)
  const warned = new Set(calendar.warnings.flatMap((warning) => warning.entries))
  // One more takes as much room as saying that there is one more.
  const shown = entries.length > most + 1 ? entries.slice(0, most) : entries
  return (
    <>
      {shown.length > 0 && (
        <ul className="hub-calendar__entries">
          {shown.map((entry) => (
            <li key={entry.id}>
              <EntryButton entry={entry} hands={hands} isWarned={warned.has(entry.id)} />
            </li>
          ))}
        </ul>
      )}
      {entries.length > shown.length ? rest?.(entries.length - shown.length) : null}
    </>
  )
}

/** The holidays of a day. */
export const Holidays = ({ calendar, day }: { calendar: CalendarView; day: string }) => {
  const names = new Map<string, string[]>()
  for (const { name, country } of calendar.holidays.filter((holiday) => holiday.day === day))
    names.set(name, [...(names.get(name) ?? []), country])
  return [...names].map(([name, countries]) => (
    <p key={name} className="hub-calendar__holiday">
      {name} <span>({countries.join(', ')})</span>
    </p>
  ))
}

/** What makes a day a place to drop something on. */
export const dropOn = (day: string, hands: Hands) => ({
  'data-day': day,
  onDragOver: (event: DragEvent<HTMLElement>) => {
    if (!hands.dragged) return
    event.preventDefault()
    event.currentTarget.dataset.over = 'true'
  },
  onDragLeave: (event: DragEvent<HTMLElement>) => {
    delete event.currentTarget.dataset.over
  },
  onDrop: (event: DragEvent<HTMLElement>) => {
    event.preventDefault()
    delete event.currentTarget.dataset.over
    if (hands.dragged) hands.put(hands.dragged, day)
    hands.drag(null)
  },
})
