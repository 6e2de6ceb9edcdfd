import type { LastVoicesQuery, ListedTopicFragment, TopicLineFragment } from '../graphql/generated'
import { readablePath } from '../paths'
import { visit } from '../server/visit'
import { replyAddress } from '../../core/threads'
import { Face, MemberLink } from './Face'
import { Folded } from './Folded'
import { Ago } from './Parts'
import { Marks } from './TopicMarks'

/** The last reply of a topic. */
export type LastVoice = Pick<NonNullable<LastVoicesQuery['Replies']>['docs'][number], 'author'>

/** What a topic is to the member: see `TopicEntry` in the schema. */
export type Reading = Pick<ListedTopicFragment, 'isNew' | 'unread' | 'lastRead'>

/**
 * A topic in a list: who spoke last, what it is about, how many replies; what is new or unread in it for the visitor. A
 * member goes on where they stopped.
 */
export const TopicRow = async ({
  topic,
  last,
  reading,
  inForum = true,
}: {
  topic: TopicLineFragment
  last?: LastVoice | undefined
  /** @default new is what was said since the visit before this one */
  reading?: Reading
  /** Does the row name its forum? @default true */
  inForum?: boolean
}) => {
  const { t, href, locale, since, me, format } = await visit()
  const isSince = me !== null && since !== null && (topic.lastActivityAt ?? '') > since
  const isNew = reading ? reading.isNew : isSince
  const unread = reading?.unread ?? 0
  const replies = topic.replyCount ?? 0
  const voice = last?.author ?? topic.author
  const path = href(readablePath('forum', topic.forum?.slug, topic.slug))
  const to = unread > 0 ? replyAddress(path, (reading?.lastRead ?? 0) + 1) : path
  const row = (
    <article className={unread > 0 ? 'topic behind' : 'topic'}>
      <Face member={voice} />
      <div>
        <h3 lang={topic.language === locale ? undefined : topic.language}>
          {isNew ? (
            <span className="dot" role="img" aria-label={t('forum.isNew')} title={t('forum.isNew')} />
          ) : null}
          <a href={to}>{topic.title}</a>
          {unread > 0 ? (
            <span className="unreadCount">
              {format.number(unread)}
              <span className="unseen"> {t('forum.unreadReplies', { n: unread })}</span>
            </span>
          ) : null}
          <Marks topic={topic} />
        </h3>
        <p className="meta dots">
          {inForum && topic.forum ? (
            <a className="room" href={href(readablePath('forum', topic.forum.slug))}>
              <RoomSpot colour={topic.forum.colour} />
              {topic.forum.title}
            </a>
          ) : null}
          <span>
            <MemberLink member={voice} />
          </span>
          <Ago iso={topic.lastActivityAt ?? topic.createdAt} />
          {(topic.tags ?? []).map((tag) => (
            <a key={tag.id} className="hash" href={href(`/forum?tag=${encodeURIComponent(tag.slug ?? '')}`)}>
              #{tag.title}
            </a>
          ))}
        </p>
      </div>
      <div className="figures">
        <span className={replies === 0 ? 'count none' : 'count'} title={t('forum.replies', { n: replies })}>
          {format.number(replies)}
          <span className="unseen"> {t('forum.replies', { n: replies })}</span>
        </span>
        {topic.kind === 'idea' ? (
          <span className="views">{t('idea.votes', { n: topic.voteCount ?? 0 })}</span>
        ) : (topic.views ?? 0) > 0 ? (
          <span className="views">{t('forum.views', { n: topic.views ?? 0 })}</span>
        ) : null}
      </div>
    </article>
  )
  return <Folded by={topic.author}>{row}</Folded>
}

/** The colour of a forum, beside its name; nothing for one without. */
export const RoomSpot = ({ colour }: { colour: string | null }) =>
  colour ? (
    <span className="spot" style={{ '--spot': colour } as React.CSSProperties} aria-hidden="true" />
  ) : null
