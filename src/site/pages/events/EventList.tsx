import { notFound } from 'next/navigation'
import { EventRow } from '../../components/EventRow'
import { Page } from '../../components/frame/Page'
import { Empty, SectionHead, Turning } from '../../components/Parts'
import { EventListDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { over, upcoming } from './where'

/** What is coming up, and what has been. Pages turn through the past. */
export const EventList = async ({ page }: { page: number }) => {
  const { locale, t, href, now } = await visit()
  const [{ Events: next }, { Events: before }] = await Promise.all([
    ask(EventListDocument, { locale, where: upcoming(now), page: 1, sort: 'startsAt' }),
    ask(EventListDocument, { locale, where: over(now), page, sort: '-startsAt' }),
  ])
  const coming = page === 1 ? (next?.docs ?? []) : []
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
          <a className="button plain" href="/events.ics">
            {t('site.calendar')}
          </a>
        </div>
        <div className="sections">
          {page === 1 ? (
            <section aria-label={t('events.upcoming')}>
              {coming.length > 0 ? (
                <>
                  <SectionHead title={t('events.upcoming')} />
                  <div className="dates">
                    {coming.map((event) => (
                      <EventRow key={event.id} event={event} />
                    ))}
                  </div>
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
          {past.length > 0 ? (
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
