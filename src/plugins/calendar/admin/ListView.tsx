'use client'

import { daysFrom, isoWeek, weekdayOf } from '../../../core/calendarDays'
import { DayEntries, dropOn, entriesOn, Holidays } from './DayEntries'
import { sayDay } from './days'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'
import { useWords } from './useWords'

/** Day after day, those that have something. */
export const ListView = ({
  calendar,
  hands,
  isFiltered,
}: {
  calendar: CalendarView
  hands: Hands
  isFiltered: boolean
}) => {
  const { say, language } = useWords()
  const days = daysFrom(calendar.from, calendar.to).filter(
    (day) =>
      day === calendar.today ||
      entriesOn(calendar, day).length > 0 ||
      calendar.holidays.some((holiday) => holiday.day === day),
  )
  return (
    <>
      {calendar.entries.length === 0 && <p>{say(isFiltered ? 'noEntriesFiltered' : 'noEntries')}</p>}
      <ol className="hub-calendar__list">
        {days.map((day, index) => {
          const { week } = isoWeek(day)
          const before = days[index - 1]
          const isNewWeek = before === undefined || isoWeek(before).week !== week
          return (
            <li key={day} data-past={day < calendar.today || undefined} {...dropOn(day, hands)}>
              <h3 aria-current={day === calendar.today ? 'date' : undefined}>
                <time dateTime={day}>
                  {sayDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' })}
                </time>
                {(isNewWeek || weekdayOf(day) === 1) && (
                  <span className="hub-calendar__hint">
                    {' '}
                    · {say('week')} {week}
                  </span>
                )}
                {day === calendar.today && <span className="hub-calendar__hint"> · {say('today')}</span>}
              </h3>
              <Holidays calendar={calendar} day={day} />
              <DayEntries calendar={calendar} day={day} hands={hands} />
            </li>
          )
        })}
      </ol>
    </>
  )
}
