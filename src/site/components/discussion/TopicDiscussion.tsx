import { type DiscussionTarget, topicAbout } from '../../loaders/discussion'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { Face, MemberLink } from '../Face'
import { Folded } from '../Folded'
import { Ago } from '../Parts'
import { MemberText } from '../Prose'

/** The last words of the topic about something, and the way into the forum. */
export const TopicDiscussion = async ({ target }: { target: DiscussionTarget }) => {
  const [{ t, href, locale }, found] = await Promise.all([visit(), topicAbout(target)])
  if (!found) return <p className="lead narrow">{t('comments.topicSoon')}</p>
  const { topic, replies } = found
  const path = href(readablePath('forum', topic.forum?.slug, topic.slug))
  const count = topic.replyCount ?? 0
  return (
    <>
      <div className="posts narrow">
        <p className="lead">{count === 0 ? t('comments.topicEmpty') : t('comments.topicLead')}</p>
        {replies.map((reply) => (
          <article className="post" key={reply.id}>
            <Face member={reply.author} />
            <header>
              <MemberLink member={reply.author} />
              <a
                className="number"
                href={`${path}?reply=${reply.number ?? 1}`}
                title={t('forum.permalink', { n: reply.number ?? 1 })}
              >
                <Ago iso={reply.createdAt} />
              </a>
            </header>
            <Folded by={reply.author}>
              <MemberText html={reply.html} lang={reply.language === locale ? undefined : reply.language} />
            </Folded>
          </article>
        ))}
      </div>
      <p className="actions narrow">
        <a
          className="button"
          href={topic.locked ? path : `${path}#compose`}
          hrefLang={topic.language ?? undefined}
        >
          {topic.locked ? t('comments.topicRead') : t('comments.topicJoin')}
        </a>
        {count > 0 ? <span className="hint">{t('forum.replies', { n: count })}</span> : null}
      </p>
    </>
  )
}
