'use client'

import { isoWeek, monthWeeks } from '../../../core/calendarDays'
import { DayEntries, dropOn, entriesOn, Holidays } from './DayEntries'
import { periodOf, sayDay } from './days'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'
import { useWords } from './useWords'

/** Entries of one cell; more are a press away. */
const most = 4

/** A month as a table: a row a week with its number, a cell a day. */
export const MonthView = ({
  calendar,
  day,
  hands,
  goTo,
}: {
  calendar: CalendarView
  day: string
  hands: Hands
  goTo: (day: string) => void
}) => {
  const { say, language } = useWords()
  const weeks = monthWeeks(day)
  return (
    <table className="hub-calendar__month">
      <caption className="hub-calendar__unseen">{periodOf('month', day, language)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <abbr title={say('week')}>{say('weekShort')}</abbr>
          </th>
          {(weeks[0] ?? []).map((each) => (
            <th key={each} scope="col">
              <abbr title={sayDay(each, language, { weekday: 'long' })}>
                {sayDay(each, language, { weekday: 'short' })}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row">{isoWeek(week[0] ?? day).week}</th>
            {week.map((each) => (
              <td
                key={each}
                data-outside={each.slice(0, 7) !== day.slice(0, 7) || undefined}
                data-past={each < calendar.today || undefined}
                {...dropOn(each, hands)}
              >
                <DayNumber calendar={calendar} day={each} goTo={goTo} />
                <Holidays calendar={calendar} day={each} />
                <DayEntries
                  calendar={calendar}
                  day={each}
                  hands={hands}
                  most={most}
                  rest={(count) => (
                    <button type="button" className="hub-calendar__more" onClick={() => goTo(each)}>
                      +{count} {say('more')}
                    </button>
                  )}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The number of a day leads to its week: on a phone it is all that the cell has room for. */
const DayNumber = ({
  calendar,
  day,
  goTo,
}: {
  calendar: CalendarView
  day: string
  goTo: (day: string) => void
}) => {
  const { language } = useWords()
  const count = entriesOn(calendar, day).length
  const isToday = day === calendar.today
  return (
    <button
      type="button"
      className="hub-calendar__number"
      aria-current={isToday ? 'date' : undefined}
      aria-label={`${sayDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' })} (${count})`}
      onClick={() => goTo(day)}
    >
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {count > 0 && <span className="hub-calendar__count">{count}</span>}
    </button>
  )
}
