'use client'

import { addDays, daysFrom, mondayOf } from '../../../core/calendarDays'
import { DayEntries, dropOn, Holidays } from './DayEntries'
import { sayDay } from './days'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'
import { useWords } from './useWords'

/** A week as seven days beside one another; below one another where there is no room. */
export const WeekView = ({ calendar, day, hands }: { calendar: CalendarView; day: string; hands: Hands }) => {
  const { language } = useWords()
  const monday = mondayOf(day)
  return (
    <ol className="hub-calendar__week">
      {daysFrom(monday, addDays(monday, 6)).map((each) => (
        <li key={each} data-past={each < calendar.today || undefined} {...dropOn(each, hands)}>
          <h3 aria-current={each === calendar.today ? 'date' : undefined}>
            <time dateTime={each}>
              {sayDay(each, language, { weekday: 'short', day: 'numeric', month: 'short' })}
            </time>
          </h3>
          <Holidays calendar={calendar} day={each} />
          <DayEntries calendar={calendar} day={each} hands={hands} />
        </li>
      ))}
    </ol>
  )
}
