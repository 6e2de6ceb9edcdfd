'use client'

import { sayDay } from './days'
import type { Hands } from './target'
import type { CalendarView } from './useCalendar'
import { useWords } from './useWords'

/** What stands in each other's way; each leads to what it is about. */
export const Warnings = ({ calendar, hands }: { calendar: CalendarView; hands: Hands }) => {
  const { say, language } = useWords()
  const { warnings, entries } = calendar
  if (warnings.length === 0) return null
  return (
    <details className="hub-calendar__part hub-calendar__warnings">
      <summary>
        {say('warnings')} ({warnings.length})
      </summary>
      <ul>
        {warnings.map(({ rule, day, entries: ids, message }) => {
          const entry = entries.find(({ id }) => ids.includes(id))
          return (
            <li key={`${rule} ${ids.join(' ')}`}>
              <span className="hub-calendar__hint">
                {sayDay(day, language, { day: 'numeric', month: 'short' })}
              </span>{' '}
              {message}{' '}
              {entry && (
                <button type="button" className="hub-calendar__more" onClick={() => hands.open(entry)}>
                  {say('open')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
