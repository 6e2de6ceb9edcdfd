import { DeskFigures } from '../../../components/DeskFigures'
import { Page } from '../../../components/frame/Page'
import { SectionHead, Trail, Turning } from '../../../components/Parts'
import { type Desk, deskAt } from '../../../loaders/eventDesk'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { DeskChannels } from './DeskChannels'
import { DeskMessages } from './DeskMessages'
import { DeskRecap } from './DeskRecap'
import { DeskRows } from './DeskRows'
import { DeskSeries } from './DeskSeries'
import { type Show, showNames, shows } from './shows'

/** Registrations on one page. */
const perPage = 100

/** The organiser's desk of one date: who comes, who waits, who is in, and a word to all of them. */
export const EventDesk = async ({
  slug,
  date,
  show,
  page,
}: {
  slug: string
  date: string | null
  show: Show
  page: number
}) => {
  const [{ t, href, format, locale }, desk] = await Promise.all([
    visit(),
    deskAt({ slug, date, statuses: [...shows[show]], limit: perPage, page }),
  ])
  const { event, occurrence } = desk
  const zone = event.timeZone ?? 'UTC'
  const address = readablePath('events', event.slug)
  const here = (asked: { show?: Show; page?: number } = {}): string =>
    href(
      `${address}/desk?date=${occurrence.id}&show=${asked.show ?? show}${
        asked.page && asked.page > 1 ? `&page=${asked.page}` : ''
      }`,
    )
  const registrations = (which: Show): number => sumOf(desk, shows[which], 'registrations')
  const pages = Math.max(1, Math.ceil(registrations(show) / perPage))
  return (
    <Page section="events">
      <div className="wide page desk">
        <header className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/events', label: t('events.title') },
                { path: `${address}?date=${occurrence.id}`, label: event.title ?? '' },
              ]}
            />
            <h1>{t('desk.title')}</h1>
            <p className="lead">
              <time dateTime={occurrence.startsAt}>{format.fullDate(occurrence.startsAt, zone)}</time>,{' '}
              {format.time(occurrence.startsAt, zone, true)}
            </p>
          </div>
          <div className="actions">
            <a className="button" href={href(`${address}/check-in?date=${occurrence.id}`)}>
              {t('door.title')}
            </a>
            <a
              className="button plain"
              href={`/api/events/${event.id}/registrations.csv?occurrence=${occurrence.id}&locale=${locale}`}
              download
            >
              {t('desk.export')}
            </a>
          </div>
        </header>
        <DeskDates desk={desk} />
        <DeskSeries desk={desk} />
        <DeskCounts desk={desk} />
        <section aria-labelledby="desk-list">
          <SectionHead id="desk-list" title={t('desk.registrations')} />
          <nav className="deskTabs" aria-label={t('desk.registrations')}>
            {showNames.map((each) => (
              <a key={each} href={here({ show: each })} aria-current={each === show ? 'page' : undefined}>
                {t(`desk.show.${each}`)} <span className="figures">{format.number(registrations(each))}</span>
              </a>
            ))}
          </nav>
          <DeskRows desk={desk} show={show} path={here({ page })} zone={zone} />
          <Turning page={page} pages={pages} to={(each) => here({ page: each })} />
        </section>
        <DeskMessages desk={desk} />
        <DeskChannels desk={desk} />
        <DeskRecap desk={desk} />
      </div>
    </Page>
  )
}

const sumOf = (
  { counts }: Pick<Desk, 'counts'>,
  statuses: readonly string[],
  what: 'registrations' | 'people',
): number =>
  counts.filter(({ status }) => statuses.includes(status)).reduce((sum, count) => sum + count[what], 0)

/** Other dates that somebody answered to. */
const DeskDates = async ({ desk }: { desk: Desk }) => {
  const { t, href, format } = await visit()
  const { event, occurrence, dates } = desk
  const others = dates.filter(({ id }) => id !== occurrence.id)
  if (others.length === 0) return null
  return (
    <details className="deskDates">
      <summary>{t('events.dates')}</summary>
      <ul className="plainList">
        {others.map(({ id, startsAt }) => (
          <li key={id}>
            <a href={href(`${readablePath('events', event.slug)}/desk?date=${id}`)}>
              {format.fullDate(startsAt, event.timeZone ?? 'UTC')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The figures of the evening: who is in, who is expected, what is free, who waits. */
const DeskCounts = async ({ desk }: { desk: Desk }) => {
  const { t, format } = await visit()
  const people = (...statuses: string[]): string => format.number(sumOf(desk, statuses, 'people'))
  const left = desk.event.attendance?.seatsLeft ?? null
  const facts: [string, string][] = [
    [t('desk.in'), people('attended')],
    [t('desk.expected'), people('going', 'attended')],
    [t('desk.free'), left === null ? t('desk.unlimited') : format.number(left)],
    [t('desk.waiting'), people('waitlisted', 'offered')],
  ]
  return <DeskFigures facts={facts} />
}
