import { EventRow } from '../../components/EventRow'
import { Page } from '../../components/frame/Page'
import { Empty, SectionHead } from '../../components/Parts'
import { EventSearchDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { EventFilter } from './EventFilter'
import { addressOf, type EventFilters, questionOf } from './filters'
import { Onward, pageOf } from './Onward'

/** What was found among the events: the nearest first where a place was asked for. */
export const EventsFound = async ({ filters, after }: { filters: EventFilters; after: string | null }) => {
  const { locale, t, now, href } = await visit()
  const { eventDates } = await ask(EventSearchDocument, { locale, ...questionOf(filters, now), after })
  const { shown: found, next } = pageOf(eventDates, 50)
  return (
    <Page section="events">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('events.title')}</h1>
            <p className="lead">{t('events.lead')}</p>
          </div>
        </div>
        <EventFilter filters={filters} />
        <section aria-label={t('filter.found')}>
          {found.length > 0 ? (
            <>
              <SectionHead title={t('filter.found')} />
              <div className="dates">
                {found.map(({ event, occurrence, distance }) => (
                  <EventRow key={event.id} event={event} date={occurrence} distance={distance} />
                ))}
              </div>
              <Onward to={next && href(addressOf(filters, next))} />
            </>
          ) : (
            <Empty title={t('filter.nothing')} text={t('filter.nothingText')}>
              <a className="button plain" href={href('/events')}>
                {t('filter.clear')}
              </a>
            </Empty>
          )}
        </section>
      </div>
    </Page>
  )
}
