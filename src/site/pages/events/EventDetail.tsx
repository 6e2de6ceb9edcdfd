import { Cover } from '../../components/Cover'
import { BigDate } from '../../components/EventRow'
import { MemberLink } from '../../components/Face'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { Trail } from '../../components/Parts'
import { Prose } from '../../components/Prose'
import { eventAt } from '../../loaders/happenings'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { eventData } from './eventData'
import { LocalTime } from './LocalTime'

/** An event: the date first, then what it is. */
export const EventDetail = async ({ slug }: { slug: string }) => {
  const [{ t, format, locale, now, origin, href }, event] = await Promise.all([visit(), eventAt(slug)])
  const zone = event.timeZone ?? 'UTC'
  const { startsAt, endsAt, place } = event
  const ends = Date.parse(endsAt ?? startsAt ?? '')
  const isOver = ends < now.getTime()
  const isNow = !isOver && Date.parse(startsAt ?? '') <= now.getTime()
  const sameDay = startsAt && endsAt && format.date(startsAt, zone) === format.date(endsAt, zone)
  const url = origin + href(readablePath('events', event.slug))
  return (
    <Page section="events">
      <JsonLd data={eventData({ event, url, origin })} />
      <div className="wide page">
        <div className="occasion">
          <header>
            <Trail steps={[{ path: '/events', label: t('events.title') }]} />
            <h1>{event.title}</h1>
            {event.summary ? <p className="lead">{event.summary}</p> : null}
          </header>
          <aside>
            {startsAt ? <BigDate iso={startsAt} timeZone={zone} /> : null}
            {isOver ? <p className="note">{t('events.over')}</p> : null}
            {isNow ? <p className="note good">{t('events.now')}</p> : null}
            <dl className="facts">
              {startsAt ? (
                <div>
                  <dt>{t('events.when')}</dt>
                  <dd>
                    {format.fullDate(startsAt, zone)}
                    <br />
                    <time dateTime={startsAt}>{format.time(startsAt, zone)}</time>
                    {endsAt ? (
                      <>
                        {' – '}
                        <time dateTime={endsAt}>
                          {sameDay ? format.time(endsAt, zone) : format.dateTime(endsAt, zone)}
                        </time>
                      </>
                    ) : null}
                    <small>
                      {t('events.localTime')} · {zone.replace(/_/g, ' ')}
                    </small>
                  </dd>
                </div>
              ) : null}
              {startsAt ? (
                <LocalTime
                  iso={startsAt}
                  timeZone={zone}
                  locale={locale === 'en' ? 'en-GB' : 'fr-FR'}
                  label={t('events.yourTime')}
                />
              ) : null}
              {place?.online || place?.name || place?.address ? (
                <div>
                  <dt>{t('events.where')}</dt>
                  <dd>
                    {[place.name, place.online ? t('events.online') : null].filter(Boolean).join(' · ')}
                    {place.address ? <small>{place.address}</small> : null}
                  </dd>
                </div>
              ) : null}
              {event.capacity ? (
                <div>
                  <dt>{t('events.capacity')}</dt>
                  <dd className="figures">{format.number(event.capacity)}</dd>
                </div>
              ) : null}
              {event.author ? (
                <div>
                  <dt>{t('events.organiser')}</dt>
                  <dd>
                    <MemberLink member={event.author} />
                  </dd>
                </div>
              ) : null}
            </dl>
            <div className="actions noPrint">
              {isOver ? null : (
                <a className="button plain small" href={`${readablePath('events', event.slug)}.ics`}>
                  {t('events.addToCalendar')}
                </a>
              )}
              {event.url && /^https?:/.test(event.url) ? (
                <a href={event.url} rel="noopener">
                  {t('events.web')}
                </a>
              ) : null}
            </div>
          </aside>
          <article>
            <Cover
              picture={event.cover}
              slug={event.slug ?? ''}
              sizes="(width < 56rem) 100vw, 52rem"
              decorative={false}
              first
            />
            <Prose content={event.description} />
          </article>
        </div>
      </div>
    </Page>
  )
}
