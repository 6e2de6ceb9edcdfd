import { permanentRedirect, redirect } from 'next/navigation'
import { FollowPlace } from '../../components/answering/FollowPlace'
import { Reactions } from '../../components/answering/Reactions'
import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { Ago, Trail } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { StateNote } from '../../components/StateNote'
import { ReadingBeat } from '../../components/ReadingBeat'
import { Marks } from '../../components/TopicMarks'
import { TrustWord } from '../../components/TrustWord'
import { NewRepliesDocument, RecordReadingDocument } from '../../graphql/generated'
import { addressNow, topicAt } from '../../loaders/forum'
import { countView, threadPart } from '../../loaders/thread'
import { unpublishedReplies, unpublishedTopics } from '../../loaders/unpublished'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { type ThreadPlace } from '../../threads'
import { AcceptedAnswer } from './AcceptedAnswer'
import { IdeaBox } from './answering/IdeaBox'
import { PollBox } from './answering/PollBox'
import { threadData } from './threadData'
import { ThreadLive } from './ThreadLive'
import { ThreadLook } from './ThreadLook'
import { ThreadReplies } from './ThreadReplies'
import { ThreadWays } from './ThreadWays'
import { TopicTools } from './TopicTools'
import { EditedMark, PostDoings } from './writing/PostDoings'
import { ReplyComposer } from './writing/ReplyComposer'

/** A topic and its replies; the accepted answer is lifted under the question. */
export const Thread = async (props: { forum: string; slug: string; place: ThreadPlace }) => {
  const { place } = props
  const [{ t, me, href, locale, origin }, topic] = await Promise.all([
    visit(),
    topicAt(props.forum, props.slug),
  ])
  const path = href(readablePath('forum', topic.forum?.slug, topic.slug))
  if (place.kind === 'elsewhere')
    return place.reply === undefined
      ? permanentRedirect(place.to(path))
      : redirect((await addressNow(props.slug, place.reply)) ?? place.to(path))

  const [part] = await Promise.all([threadPart(topic.id, place), countView(topic.id)])
  const replies = part.entries.flatMap((entry) => (entry.reply ? [entry.reply] : []))
  const slowSeconds = Math.max(topic.slowSeconds ?? 0, topic.forum?.slowSeconds ?? 0)
  const told = replies.filter(({ deletedAt }) => deletedAt === null)
  const upTo = replies.at(-1)?.number ?? part.from
  const [replyStates, topicStates] = await Promise.all([
    unpublishedReplies(topic.id, { after: part.from, upTo }),
    unpublishedTopics([topic]),
  ])
  const lang = topic.language === locale ? undefined : topic.language
  const isOpen = !topic.locked && !topic.archived && !topic.deletedAt
  const live = {
    topic: String(topic.id),
    behind: Math.max(part.last, upTo),
    locale,
    path,
    words: { one: t('forum.oneNewReply'), other: t('forum.newReplies', { n: '{n}' }) },
  }

  return (
    <Page section="forum">
      <JsonLd data={threadData({ topic, replies: told, url: origin + path, origin })} />
      <div className="wide page">
        <div className="topicHead">
          <Trail
            steps={[
              { path: '/forum', label: t('forum.title') },
              { path: readablePath('forum', topic.forum?.slug), label: topic.forum?.title ?? '' },
            ]}
            here={topic.title}
          />
          <h1 lang={lang}>{topic.title}</h1>
          <Marks topic={topic} />
          <p className="topicFacts dots">
            {(topic.tags ?? []).map((tag) => (
              <a
                key={tag.id}
                className="hash"
                href={href(`/forum?tag=${encodeURIComponent(tag.slug ?? '')}`)}
              >
                #{tag.title}
              </a>
            ))}
            <span>{t('forum.replies', { n: topic.replyCount ?? 0 })}</span>
            {(topic.views ?? 0) > 0 ? <span>{t('forum.views', { n: topic.views ?? 0 })}</span> : null}
          </p>
          <FollowPlace target={{ collection: 'topics', id: topic.id }} path={path} />
          {topic.deletedAt ? (
            <p className="note danger" role="note">
              {t('tools.topicGone')}
            </p>
          ) : null}
          <TopicTools topic={topic} path={path} />
        </div>
        <div className="thread">
          <div>
            <article className={part.from > 0 ? 'post opening again' : 'post opening'} id="opening">
              <Face member={topic.author} />
              <header>
                <MemberLink member={topic.author} />
                <TrustWord level={topic.author?.trustLevel} />
                <Ago iso={topic.createdAt} />
                <EditedMark path={path} editedAt={topic.editedAt} />
              </header>
              <StateNote state={topicStates.get(topic.id)} />
              <Folded by={topic.author}>
                {part.from > 0 ? (
                  <details>
                    <summary>{t('forum.openingAgain')}</summary>
                    <MemberText html={topic.html} lang={lang} cards={topic.cards} />
                  </details>
                ) : (
                  <MemberText html={topic.html} lang={lang} cards={topic.cards} />
                )}
              </Folded>
              <PollBox topic={topic} path={path} />
              <IdeaBox topic={topic} path={path} />
              {topicStates.has(topic.id) ? null : (
                <div className="voices">
                  <Reactions
                    collection="topics"
                    text={topic}
                    author={topic.author}
                    path={`${path}#opening`}
                  />
                </div>
              )}
              <PostDoings
                path={path}
                id={topic.id}
                author={topic.author}
                mayEdit={topic.mayEdit}
                isOpen={isOpen}
                isHeld={topicStates.has(topic.id)}
              />
            </article>
            {part.from === 0 && topic.accepted ? <AcceptedAnswer reply={topic.accepted} path={path} /> : null}
            <ThreadReplies topic={topic} part={part} states={replyStates} path={path} isOpen={isOpen} />
            {isOpen ? (
              <ReplyComposer topic={topic.id} path={path} slowSeconds={slowSeconds} />
            ) : topic.deletedAt ? null : (
              <p className="note">{topic.archived ? t('forum.archivedText') : t('forum.lockedText')}</p>
            )}
          </div>
          {me ? <ReadingBeat topic={String(topic.id)} query={RecordReadingDocument.toString()} /> : null}
          {me ? <ThreadLive {...live} /> : <ThreadLook {...live} query={NewRepliesDocument.toString()} />}
          {replies.length > 1 || part.earlier !== null || part.later !== null ? (
            <ThreadWays
              part={part}
              path={path}
              count={topic.replyCount ?? 0}
              first={replies[0]?.number ?? 1}
              isOpen={isOpen}
            />
          ) : null}
        </div>
      </div>
    </Page>
  )
}
