import { referenced } from '../../loaders/reference'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { ContestTime } from '../ContestTime'
import { EventRow } from '../EventRow'
import { TopicRow } from '../TopicRow'
import { docOr, type Fields } from './fields'

/** An event, a contest or a topic as it stands now; nothing for a reader who may not read it. */
export const Reference = async ({ fields }: { fields: Fields }) => {
  const subject = docOr(fields.subject)
  // A subject that may not be read was not read along: its id is left.
  const id = docOr(subject?.value)?.id
  const found =
    typeof id === 'number' || typeof id === 'string'
      ? await referenced(String(subject?.relationTo), id)
      : null
  if (!found) return null
  const { t, href } = await visit()
  return (
    <aside className="reference">
      {found.kind === 'event' ? (
        <>
          <EventRow event={found.event} date={found.date} past={found.date === undefined} />
          <p className="hint">
            {found.date === undefined
              ? t('blocks.eventOver')
              : found.seatsLeft === null
                ? null
                : found.seatsLeft > 0
                  ? t('rsvp.seatsLeft', { n: found.seatsLeft })
                  : t('blocks.full')}
          </p>
        </>
      ) : null}
      {found.kind === 'topic' ? <TopicRow topic={found.topic} /> : null}
      {found.kind === 'contest' ? (
        <div>
          <span className="eyebrow">{t(`contests.${found.contest.state}`)}</span>
          <h3>
            <a href={href(readablePath('contests', found.contest.slug))}>{found.contest.title}</a>
          </h3>
          {found.contest.summary ? <p>{found.contest.summary}</p> : null}
          <p className="hint">
            <ContestTime contest={found.contest} />
          </p>
        </div>
      ) : null}
    </aside>
  )
}
