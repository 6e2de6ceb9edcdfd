import { MemberLink } from '../../components/Face'
import { tags } from '../../format'
import type { EventPage } from '../../loaders/happenings'
import { visit } from '../../server/visit'
import { LocalTime } from './LocalTime'

type When = { startsAt: string; endsAt: string | null }

/** When, where, by whom, for how much: the facts beside an event. */
export const EventFacts = async ({ event, when }: { event: EventPage; when: When | null }) => {
  const { t, format, href, locale } = await visit()
  const zone = event.timeZone ?? 'UTC'
  const { place, attendance } = event
  const sameDay = when?.endsAt && format.date(when.startsAt, zone) === format.date(when.endsAt, zone)
  return (
    <dl className="facts">
      {when ? (
        <div>
          <dt>{t('events.when')}</dt>
          <dd>
            {format.fullDate(when.startsAt, zone)}
            <br />
            <time dateTime={when.startsAt}>{format.time(when.startsAt, zone)}</time>
            {when.endsAt ? (
              <>
                {' – '}
                <time dateTime={when.endsAt}>
                  {sameDay ? format.time(when.endsAt, zone) : format.dateTime(when.endsAt, zone)}
                </time>
              </>
            ) : null}
            <small>
              {t('events.localTime')} · {zone.replace(/_/g, ' ')}
            </small>
          </dd>
        </div>
      ) : null}
      {when ? (
        <LocalTime iso={when.startsAt} timeZone={zone} locale={tags[locale]} label={t('events.yourTime')} />
      ) : null}
      {place?.online || place?.name || place?.address ? (
        <div>
          <dt>{t('events.where')}</dt>
          <dd>
            {[place.name, place.online ? t('events.online') : null].filter(Boolean).join(' · ')}
            {place.address ? <small>{place.address}</small> : null}
            {place.latitude != null && place.longitude != null ? (
              <small>
                <a
                  href={`https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}#map=17/${place.latitude}/${place.longitude}`}
                  rel="noopener"
                >
                  {t('events.map')}
                </a>
              </small>
            ) : null}
            {place.link && /^https?:/.test(place.link) ? (
              <small>
                <a href={place.link} rel="noopener noreferrer">
                  {t('events.link')}
                </a>
              </small>
            ) : place.online && attendance?.isOpen ? (
              <small>{t('events.linkLater')}</small>
            ) : null}
          </dd>
        </div>
      ) : null}
      {event.price ? <Fact name={t('events.price')}>{event.price}</Fact> : null}
      {event.accessibility ? <Fact name={t('events.accessibility')}>{event.accessibility}</Fact> : null}
      {event.conduct ? (
        <Fact name={t('events.conduct')}>
          {event.conduct} <a href={href('/code-of-conduct')}>{t('events.conductToo')}</a>
        </Fact>
      ) : null}
      {event.capacity ? (
        <div>
          <dt>{t('events.capacity')}</dt>
          <dd className="figures">{format.number(event.capacity)}</dd>
        </div>
      ) : null}
      <People event={event} role="host" name={t('events.hosts')} />
      <People event={event} role="speaker" name={t('events.speakers')} />
      {event.author ? (
        <Fact name={t('events.organiser')}>
          <MemberLink member={event.author} />
        </Fact>
      ) : null}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const People = ({ event, role, name }: { event: EventPage; role: 'host' | 'speaker'; name: string }) => {
  const people = (event.people ?? []).filter((each) => each.role === role)
  if (people.length === 0) return null
  return (
    <Fact name={name}>
      {people.map((each, at) => (
        <span key={`${each.member?.handle ?? each.name ?? ''}-${at}`} className="person">
          {each.member ? <MemberLink member={each.member} /> : each.name}
        </span>
      ))}
    </Fact>
  )
}
