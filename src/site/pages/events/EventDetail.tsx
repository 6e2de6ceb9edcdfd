import { Gallery } from '../../components/blocks/Plain'
import { Cover } from '../../components/Cover'
import { BigDate } from '../../components/EventRow'
import { Face, MemberLink } from '../../components/Face'
import { Discussion } from '../../components/discussion/Discussion'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { SectionHead, Trail } from '../../components/Parts'
import { Prose } from '../../components/Prose'
import { Responses } from '../../components/Responses'
import { tags } from '../../format'
import { organises } from '../../loaders/eventDesk'
import { type EventPage, eventAt } from '../../loaders/happenings'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { calendarLinks } from './calendarLinks'
import { Countdown } from './Countdown'
import { eventData } from './eventData'
import { EventFacts } from './EventFacts'
import { FeedbackPanel } from './FeedbackPanel'
import { RsvpPanel } from './RsvpPanel'

/** An event, or one date of a series: the date first, then what it is, and one's own place. */
export const EventDetail = async ({ slug, date }: { slug: string; date: string | null }) => {
  const [{ t, now, locale, origin, href, hub, me }, event] = await Promise.all([visit(), eventAt(slug, date)])
  const zone = event.timeZone ?? 'UTC'
  const { attendance } = event
  const when = attendance?.occurrence ?? null
  const isOver = Date.parse(when?.endsAt ?? event.endsAt ?? event.startsAt ?? '') < now.getTime()
  const isNow = !isOver && Date.parse(when?.startsAt ?? event.startsAt ?? '') <= now.getTime()
  const isOff = event.state === 'cancelled' || when?.state === 'cancelled'
  const path = href(readablePath('events', event.slug))
  const target = { collection: 'events', id: event.id } as const
  const url = origin + path
  const shown = when
    ? { startsAt: when.startsAt, endsAt: when.endsAt === when.startsAt ? null : when.endsAt }
    : event.startsAt
      ? { startsAt: event.startsAt, endsAt: event.endsAt }
      : null
  return (
    <Page section="events">
      <JsonLd data={eventData({ event, url, origin, organizer: hub })} />
      <div className="wide page">
        <div className="occasion">
          <header>
            <Trail steps={[{ path: '/events', label: t('events.title') }]} here={event.title} />
            <h1>{event.title}</h1>
            {event.summary ? <p className="lead">{event.summary}</p> : null}
          </header>
          <aside>
            {shown ? <BigDate iso={shown.startsAt} timeZone={zone} /> : null}
            {isOff ? (
              <p className="note danger">
                {[t('events.cancelled'), event.stateNote ?? when?.note].filter(Boolean).join(' ')}
              </p>
            ) : null}
            {when?.state === 'moved' ? (
              <p className="note">{[t('events.moved'), when.note].filter(Boolean).join(' ')}</p>
            ) : null}
            {event.visibility && event.visibility !== 'public' ? (
              <p className="note">{t(`events.for.${event.visibility}`)}</p>
            ) : null}
            {shown && !isOver && !isNow && !isOff ? (
              <Countdown
                iso={shown.startsAt}
                locale={tags[locale]}
                text={t('events.startsIn', { time: '{time}' })}
              />
            ) : null}
            {isOver ? <p className="note">{t('events.over')}</p> : null}
            {isNow && !isOff ? <p className="note good">{t('events.now')}</p> : null}
            <EventFacts event={event} when={shown} />
            {organises(me) ? (
              <a
                className="button plain noPrint"
                href={href(`${readablePath('events', event.slug)}/desk${when ? `?date=${when.id}` : ''}`)}
              >
                {t('desk.open')}
              </a>
            ) : null}
            <AddToCalendar event={event} when={shown} url={url} isOver={isOver} />
          </aside>
          <article>
            {attendance ? <RsvpPanel event={event} attendance={attendance} zone={zone} /> : null}
            {attendance ? <FeedbackPanel event={event} attendance={attendance} zone={zone} /> : null}
            <Cover
              picture={event.cover}
              slug={event.slug ?? ''}
              sizes="(width < 56rem) 100vw, 52rem"
              decorative={false}
              first
            />
            <Prose content={event.description} />
            <Photos event={event} />
            <Going event={event} />
            <OtherDates event={event} zone={zone} />
            <Around event={event} />
          </article>
        </div>
      </div>
      <Responses target={target} path={path} />
      <Discussion target={target} path={path} />
    </Page>
  )
}

const AddToCalendar = async ({
  event,
  when,
  url,
  isOver,
}: {
  event: EventPage
  when: { startsAt: string; endsAt: string | null } | null
  url: string
  isOver: boolean
}) => {
  const { t } = await visit()
  const links =
    when && !isOver
      ? calendarLinks({
          title: event.title ?? '',
          startsAt: when.startsAt,
          endsAt: when.endsAt ?? when.startsAt,
          url,
          place: [event.place?.name, event.place?.address].filter(Boolean).join(', '),
        })
      : null
  return (
    <div className="actions noPrint">
      {links ? (
        <>
          <a className="button plain small" href={calendarFile(event)}>
            {t('events.addToCalendar')}
          </a>
          <a href={links.google} rel="noopener">
            {t('events.google')}
          </a>
          <a href={links.outlook} rel="noopener">
            {t('events.outlook')}
          </a>
          <a href={links.yahoo} rel="noopener">
            {t('events.yahoo')}
          </a>
        </>
      ) : null}
      {event.url && /^https?:/.test(event.url) ? (
        <a href={event.url} rel="noopener">
          {t('events.web')}
        </a>
      ) : null}
    </div>
  )
}

/** What it looked like. */
const Photos = async ({ event }: { event: EventPage }) => {
  const { t } = await visit()
  const pictures = (event.photos ?? []).map((picture) => ({ picture }))
  if (pictures.length === 0) return null
  return (
    <section>
      <SectionHead title={t('events.photos')} />
      <Gallery fields={{ pictures }} />
    </section>
  )
}

/** Of a series that was divided: where it goes on, and where its earlier dates are, with what was said of them. */
const Around = async ({ event }: { event: EventPage }) => {
  const { t, href } = await visit()
  const around = [
    { key: 'events.continuedBy', other: event.continuedBy },
    { key: 'events.continues', other: event.continues },
  ] as const
  return around.map(({ key, other }) =>
    other?.slug ? (
      <p key={key}>
        <a href={href(readablePath('events', other.slug))}>{t(key, { title: other.title ?? '' })}</a>
      </p>
    ) : null,
  )
}

/** The file at the page's own address is for nobody in particular; members get theirs where they are known. */
const calendarFile = ({ id, slug, visibility }: EventPage): string =>
  visibility === 'members' || visibility === 'roles'
    ? `/api/events/${id}/calendar.ics`
    : `${readablePath('events', slug)}.ics`

/** Names of those who let themselves be seen. */
const Going = async ({ event }: { event: EventPage }) => {
  const { t } = await visit()
  const members = event.attendance?.members ?? []
  if (members.length === 0) return null
  return (
    <section>
      <SectionHead title={t('rsvp.who')} />
      <ul className="goers">
        {members.map((member) => (
          <li key={member.id}>
            <Face member={member} />
            <MemberLink member={member} />
          </li>
        ))}
      </ul>
      <p className="hint">{t('rsvp.whoHint')}</p>
    </section>
  )
}

const OtherDates = async ({ event, zone }: { event: EventPage; zone: string }) => {
  const { t, format, href } = await visit()
  const dates = event.occurrences.filter(({ id }) => id !== event.attendance?.occurrence.id)
  if (dates.length === 0) return null
  return (
    <section>
      <SectionHead title={t('events.dates')} />
      <ul className="plainList">
        {dates.map(({ id, startsAt, state }) => (
          <li key={id}>
            <a href={href(`${readablePath('events', event.slug)}?date=${id}`)}>
              {format.fullDate(startsAt, zone)}, {format.time(startsAt, zone)}
            </a>
            {state === 'cancelled' ? <small> {t('events.cancelled')}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
