import type { EventLineFragment } from '../graphql/generated'
import { readablePath } from '../paths'
import { visit } from '../server/visit'
import { Cover } from './Cover'

/** A date one can read across the room, in the event's own time zone. */
export const BigDate = async ({ iso, timeZone }: { iso: string; timeZone: string | null }) => {
  const { format, now } = await visit()
  const { day, month, weekday, year } = format.day(iso, timeZone ?? undefined)
  return (
    <time className="bigDate" dateTime={iso}>
      <span>{weekday}</span>
      <b>{day}</b>
      <span>{Number(year) === now.getUTCFullYear() ? month : `${month} ${year}`}</span>
    </time>
  )
}

/** An event in a list. */
export const EventRow = async ({
  event,
  date,
  past = false,
  distance = null,
}: {
  event: EventLineFragment
  /** One date of a series. @default the first */
  date?: { id: string; startsAt: string; state: string }
  past?: boolean
  /** Kilometres from the place that was asked for. @default not asked */
  distance?: number | null
}) => {
  const { href, format, t } = await visit()
  const zone = event.timeZone ?? undefined
  const startsAt = date?.startsAt ?? event.startsAt
  const address = readablePath('events', event.slug)
  return (
    <article className={past ? 'event past' : 'event'}>
      {startsAt ? <BigDate iso={startsAt} timeZone={event.timeZone} /> : null}
      <div>
        <h3>
          <a href={href(date && date.id !== 'once' ? `${address}?date=${date.id}` : address)}>
            {event.title}
          </a>
        </h3>
        <span className="meta dots">
          {startsAt ? <span>{format.time(startsAt, zone, true)}</span> : null}
          {date?.state === 'cancelled' ? <span>{t('events.cancelled')}</span> : null}
          {event.place?.online ? <span>{t('events.online')}</span> : null}
          {event.place?.name ? <span>{event.place.name}</span> : null}
          {distance === null ? null : (
            <span>{t('filter.away', { n: format.number(Math.round(distance)) })}</span>
          )}
        </span>
        {event.summary ? <p>{event.summary}</p> : null}
      </div>
      <Cover picture={event.cover} slug={event.slug ?? ''} sizes="13rem" />
    </article>
  )
}
