import type { TopicPage } from '../../loaders/forum'
import type { ThreadPart } from '../../loaders/thread'
import type { States } from '../../loaders/unpublished'
import { visit } from '../../server/visit'
import { threadFrom } from '../../../core/threads'
import { LogLine } from './LogLine'
import { Reply } from './Reply'

/** The replies of a part of a thread with the lines of its log, and the ways to the parts around it. */
export const ThreadReplies = async ({
  topic,
  part,
  states,
  path,
  isOpen,
}: {
  topic: TopicPage
  part: ThreadPart
  states: States
  path: string
  isOpen: boolean
}) => {
  const { t } = await visit()
  const { entries, from, earlier, later, last, lastRead, unread } = part
  const here = threadFrom(path, from)
  const firstUnread =
    unread > 0 ? entries.find(({ reply }) => (reply?.number ?? 0) > (lastRead ?? 0)) : undefined
  return (
    <section aria-labelledby="replies">
      <div className="sectionHead">
        <h2 id="replies">
          {last === 0 ? t('forum.noReplies') : t('forum.replies', { n: topic.replyCount ?? 0 })}
        </h2>
        {from > 0 ? <a href={path}>{t('forum.fromStart')}</a> : null}
      </div>
      {earlier === null ? null : (
        <p className="turning above">
          <a className="button plain" rel="prev" href={`${path}?before=${earlier}`}>
            {t('forum.earlierReplies')}
          </a>
        </p>
      )}
      <div className="posts">
        {last === 0 && entries.length === 0 && isOpen ? (
          <p className="lead">{t('forum.noRepliesText')}</p>
        ) : null}
        {entries.map((entry) => {
          if (entry.event) return <LogLine key={`event-${entry.event.id}`} event={entry.event} />
          if (!entry.reply) return null
          const line = (
            <Reply
              key={entry.reply.id}
              reply={entry.reply}
              state={states.get(entry.reply.id)}
              path={here}
              topicPath={path}
              isOpen={isOpen}
              topic={topic}
            />
          )
          if (entry !== firstUnread) return line
          return [
            <p key="unread" className="unreadLine" id="unread">
              <span>{t('forum.unreadFromHere')}</span>
            </p>,
            line,
          ]
        })}
      </div>
      {later === null ? null : (
        <nav className="turning" aria-label={t('nav.page')}>
          <span />
          <a className="button plain" rel="next" href={threadFrom(path, later)}>
            {t('forum.laterReplies')}
          </a>
        </nav>
      )}
    </section>
  )
}
