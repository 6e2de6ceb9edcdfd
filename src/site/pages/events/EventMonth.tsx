import { SectionHead } from '../../components/Parts'
import { EventMonthDocument, type EventMonthQuery } from '../../graphql/generated'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { monthGrid, monthOf } from './month'

type Found = EventMonthQuery['eventDays'][number]['dates'][number]

/** A month on one page: a day a cell with what begins first, and the way to all of a full day; a list on a narrow screen. */
export const EventMonth = async ({ month }: { month: string }) => {
  const { locale, t, href, format } = await visit()
  const { previous, next, days } = monthGrid(month)
  const [from = month, to = month] = [days[0], days.at(-1)]
  const { eventDays } = await ask(EventMonthDocument, { locale, from, to })
  const byDay = new Map(eventDays.map((each) => [each.day, each]))
  const isEmpty = eventDays.every(({ day }) => monthOf(day) !== month)
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
          const found = byDay.get(day)?.dates ?? []
          const more = (byDay.get(day)?.count ?? 0) - found.length
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
              {more > 0 ? (
                <a className="more" href={href(`/events?day=${day}`)}>
                  {t('events.moreThatDay', { n: more })}
                  <span className="unseen"> {format.date(`${day}T12:00:00Z`)}</span>
                </a>
              ) : null}
            </li>
          )
        })}
      </ol>
      {isEmpty ? <p className="hint">{t('events.noDates')}</p> : null}
    </section>
  )
}

/** The page of one date. */
export const addressOf = ({ event, occurrence }: Pick<Found, 'event' | 'occurrence'>): string =>
  `${readablePath('events', event.slug)}${occurrence.id === 'once' ? '' : `?date=${occurrence.id}`}`
