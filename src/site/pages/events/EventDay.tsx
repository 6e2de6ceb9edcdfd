import { EventRow } from '../../components/EventRow'
import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import { EventDayDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { monthOf, windowOf } from './month'
import { Onward, pageOf } from './Onward'

/** Everything that begins on one day, by the clock of each event: what a month has no room for. */
export const EventDay = async ({ day, after }: { day: string; after: string | null }) => {
  const { locale, t, href, format } = await visit()
  const { eventDates } = await ask(EventDayDocument, { locale, day, after, ...windowOf(day) })
  const { shown, next } = pageOf(eventDates, 50)
  return (
    <Page section="events">
      <div className="wide page">
        <div className="pageHead">
          <h1>{format.fullDate(`${day}T12:00:00Z`)}</h1>
          <div className="actions">
            <a className="button plain" href={href(`/events?month=${monthOf(day)}`)}>
              {t('events.month')}
            </a>
          </div>
        </div>
        {shown.length > 0 ? (
          <div className="dates">
            {shown.map(({ event, occurrence, cursor }) => (
              <EventRow key={cursor} event={event} date={occurrence} />
            ))}
          </div>
        ) : (
          <Empty title={t('events.noDatesDay')} text={t('events.lead')} />
        )}
        <Onward to={next && href(`/events?day=${day}&after=${next}`)} />
      </div>
    </Page>
  )
}
