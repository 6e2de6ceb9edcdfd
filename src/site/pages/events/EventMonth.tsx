import { SectionHead } from '../../components/Parts'
import { EventMonthDocument, type EventMonthQuery } from '../../graphql/generated'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { monthGrid, monthOf } from './month'

type Found = EventMonthQuery['eventDates'][number]

/** A month on one page: every date of every event, a day a cell; a list on a narrow screen. */
export const EventMonth = async ({ month }: { month: string }) => {
  const { locale, t, href, format } = await visit()
  const { from, to, previous, next, days } = monthGrid(month)
  const { eventDates } = await ask(EventMonthDocument, { locale, from, to })
  const byDay = new Map<string, Found[]>()
  for (const found of eventDates) {
    const day = dayIn(found)
    byDay.set(day, [...(byDay.get(day) ?? []), found])
  }
  const inMonth = eventDates.filter((found) => monthOf(dayIn(found)) === month)
  return (
    <section aria-label={t('events.month')}>
      <SectionHead title={format.month(`${month}-15T12:00:00Z`)}>
        <nav className="actions" aria-label={t('events.month')}>
          <a href={href(`/events?month=${previous}`)} rel="prev">
            {t('events.previousMonth')}
          </a>
          <a href={href(`/events?month=${next}`)} rel="next">
            {t('events.nextMonth')}
          </a>
        </nav>
      </SectionHead>
      <ol className="month">
        {days.map((day) => {
          const found = byDay.get(day) ?? []
          const classes = [monthOf(day) === month ? '' : 'beside', found.length === 0 ? 'empty' : '']
          return (
            <li key={day} className={classes.filter(Boolean).join(' ') || undefined}>
              <time dateTime={day}>
                <span className="weekday">{format.day(`${day}T12:00:00Z`).weekday}</span>{' '}
                {Number(day.slice(8))}
              </time>
              {found.map(({ event, occurrence }) => (
                <a
                  key={`${event.id}-${occurrence.id}`}
                  className={occurrence.state === 'cancelled' ? 'off' : undefined}
                  href={href(addressOf({ event, occurrence }))}
                >
                  <span>{format.time(occurrence.startsAt, event.timeZone ?? undefined)}</span> {event.title}
                </a>
              ))}
            </li>
          )
        })}
      </ol>
      {inMonth.length === 0 ? <p className="hint">{t('events.noDates')}</p> : null}
    </section>
  )
}

/** The page of one date. */
export const addressOf = ({ event, occurrence }: Pick<Found, 'event' | 'occurrence'>): string =>
  `${readablePath('events', event.slug)}${occurrence.id === 'once' ? '' : `?date=${occurrence.id}`}`

/** The day on the event's own clock: what is written on its poster. */
const dayIn = ({ event, occurrence }: Found): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: event.timeZone ?? 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(occurrence.startsAt))
