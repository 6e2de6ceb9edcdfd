import type { LastVoicesQuery, TopicLineFragment } from '../graphql/generated'
import { readablePath } from '../paths'
import { visit } from '../server/visit'
import { Face, MemberLink } from './Face'
import { Folded } from './Folded'
import { Icon } from './Icon'
import { Ago } from './Parts'

/** The last reply of a topic. */
export type LastVoice = NonNullable<LastVoicesQuery['Replies']>['docs'][number]

/** A topic in a list: who spoke last, what it is about, how many replies; a dot when it is new to the visitor. */
export const TopicRow = async ({
  topic,
  last,
  inForum = true,
}: {
  topic: TopicLineFragment
  last?: LastVoice
  /** Does the row name its forum? @default true */
  inForum?: boolean
}) => {
  const { t, href, locale, since, me, format } = await visit()
  const isNew = me !== null && since !== null && (topic.lastActivityAt ?? '') > since
  const replies = topic.replyCount ?? 0
  const voice = last?.author ?? topic.author
  const row = (
    <article className="topic">
      <Face member={voice} />
      <div>
        <h3 lang={topic.language === locale ? undefined : topic.language}>
          {isNew ? (
            <span className="dot" role="img" aria-label={t('forum.unread')} title={t('forum.unread')} />
          ) : null}
          <a href={href(readablePath('forum', topic.forum?.slug, topic.slug))}>{topic.title}</a>
          <Marks topic={topic} />
        </h3>
        <p className="meta dots">
          {inForum && topic.forum ? (
            <a href={href(readablePath('forum', topic.forum.slug))}>{topic.forum.title}</a>
          ) : null}
          <span>
            <MemberLink member={voice} />
          </span>
          <Ago iso={topic.lastActivityAt ?? topic.createdAt} />
        </p>
      </div>
      <span className={replies === 0 ? 'count none' : 'count'} title={t('forum.replies', { n: replies })}>
        {format.number(replies)}
        <span className="unseen"> {t('forum.replies', { n: replies })}</span>
      </span>
    </article>
  )
  return <Folded by={topic.author}>{row}</Folded>
}

/** What is special about a topic. */
export const Marks = async ({ topic }: { topic: TopicLineFragment }) => {
  const { t, locale } = await visit()
  return (
    <span className="marks">
      {topic.answer ? (
        <span className="tag good">
          <Icon name="check" />
          {t('forum.solved')}
        </span>
      ) : null}
      {topic.pinned ? (
        <span className="tag">
          <Icon name="pin" />
          {t('forum.pinned')}
        </span>
      ) : null}
      {topic.locked ? (
        <span className="tag">
          <Icon name="lock" />
          {t('forum.locked')}
        </span>
      ) : null}
      {topic.language === locale ? null : (
        <span className="tag" lang={topic.language}>
          {topic.language.toUpperCase()}
        </span>
      )}
    </span>
  )
}
