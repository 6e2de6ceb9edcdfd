import { notFound } from 'next/navigation'
import { EventRow } from '../../components/EventRow'
import { Page } from '../../components/frame/Page'
import { Empty, SectionHead, Turning } from '../../components/Parts'
import { EventDatesDocument, EventListDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { EventFilter } from './EventFilter'
import { EventDay } from './EventDay'
import { EventsFound } from './EventsFound'
import { EventMonth } from './EventMonth'
import type { EventFilters } from './filters'
import { monthOf } from './month'
import { Onward, pageOf } from './Onward'
import { over } from './where'

/** What is coming up, and what has been. Pages turn through the past. */
export const EventList = async ({
  page,
  month,
  day,
  after,
  filters,
}: {
  page: number
  month: string | null
  day: string | null
  /** A place in the list of what is coming up. */
  after: string | null
  filters: EventFilters | null
}) => {
  if (day) return <EventDay day={day} after={after} />
  if (filters) return <EventsFound filters={filters} after={after} />

  const { locale, t, href, now } = await visit()
  const [{ eventDates }, { Events: before }] = await Promise.all([
    ask(EventDatesDocument, { locale, from: now.toISOString(), limit: 41, after }),
    ask(EventListDocument, { locale, where: over(now), page, sort: '-startsAt' }),
  ])
  const { shown: coming, next } = pageOf(page === 1 ? eventDates : [], 40)
  const past = before?.docs ?? []
  if (page > 1 && past.length === 0) notFound()
  return (
    <Page section="events">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('events.title')}</h1>
            <p className="lead">{t('events.lead')}</p>
          </div>
          <div className="actions">
            <a
              className="button plain"
              href={href(month ? '/events' : `/events?month=${monthOf(now.toISOString())}`)}
            >
              {t(month ? 'events.list' : 'events.month')}
            </a>
            <a className="button plain" href="/events.ics">
              {t('site.calendar')}
            </a>
          </div>
        </div>
        <EventFilter filters={null} />
        <div className="sections">
          {month ? <EventMonth month={month} /> : null}
          {page === 1 && !month ? (
            <section aria-label={t('events.upcoming')}>
              {coming.length > 0 ? (
                <>
                  <SectionHead title={t('events.upcoming')} />
                  <div className="dates">
                    {coming.map(({ event, occurrence }) => (
                      <EventRow key={event.id} event={event} date={occurrence} />
                    ))}
                  </div>
                  <Onward to={next && href(`/events?after=${next}`)} />
                </>
              ) : (
                <Empty title={t('events.empty')} text={t('events.emptyText')} drawing="events-to-come">
                  <a className="button plain" href="/events.ics">
                    {t('site.calendar')}
                  </a>
                </Empty>
              )}
            </section>
          ) : null}
          {past.length > 0 && !month && !after ? (
            <section aria-label={t('events.past')}>
              <SectionHead title={t('events.past')} />
              <div className="dates">
                {past.map((event) => (
                  <EventRow key={event.id} event={event} past />
                ))}
              </div>
              <Turning
                page={page}
                pages={before?.totalPages ?? 1}
                to={(each) => href(each === 1 ? '/events' : `/events?page=${each}`)}
              />
            </section>
          ) : null}
        </div>
      </div>
    </Page>
  )
}
