import { notFound, redirect } from 'next/navigation'
import { reply } from '../../actions/write'
import { Composer } from '../../components/Composer'
import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { Ago, Trail, Turning } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { StateNote } from '../../components/StateNote'
import { ReadingBeat } from '../../components/ReadingBeat'
import { Marks } from '../../components/TopicRow'
import { TrustWord } from '../../components/TrustWord'
import { RecordReadingDocument, ThreadDocument } from '../../graphql/generated'
import { topicAt } from '../../loaders/forum'
import { unpublishedReplies, unpublishedTopics } from '../../loaders/unpublished'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { pageOfReply, rangeOfPage } from '../../threads'
import { AcceptedAnswer } from './AcceptedAnswer'
import { Reply } from './Reply'
import { threadData } from './threadData'
import { ThreadRail } from './ThreadRail'

/** A topic and its replies; the accepted answer is lifted under the question. */
export const Thread = async (props: { forum: string; slug: string; page: number; wanted: number | null }) => {
  const { page, wanted } = props
  const [{ t, me, href, locale, origin }, topic] = await Promise.all([
    visit(),
    topicAt(props.forum, props.slug),
  ])
  const path = href(readablePath('forum', topic.forum?.slug, topic.slug))
  if (wanted !== null) redirect(`${path}?page=${pageOfReply(wanted)}#reply-${wanted}`)

  const range = rangeOfPage(page)
  const inTopic = { topic: { equals: topic.id } }
  const [{ Replies, last }, replyStates, topicStates] = await Promise.all([
    ask(ThreadDocument, {
      replies: { ...inTopic, number: { greater_than: range.after, less_than_equal: range.upTo } },
      last: inTopic,
    }),
    unpublishedReplies(topic.id, range),
    unpublishedTopics([topic]),
  ])
  const replies = Replies?.docs ?? []
  const lastNumber = last?.docs[0]?.number ?? 0
  const pages = pageOfReply(lastNumber)
  if (page > pages) notFound()
  const to = (each: number): string => (each === 1 ? path : `${path}?page=${each}`)
  const lang = topic.language === locale ? undefined : topic.language

  return (
    <Page section="forum">
      <JsonLd data={threadData({ topic, replies, url: origin + path, origin })} />
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
        </div>
        <div className="thread">
          <div>
            <article className="post opening">
              <Face member={topic.author} />
              <header>
                <MemberLink member={topic.author} />
                <TrustWord level={topic.author?.trustLevel} />
                <Ago iso={topic.createdAt} />
              </header>
              <StateNote state={topicStates.get(topic.id)} />
              <Folded by={topic.author}>
                <MemberText html={topic.html} lang={lang} />
              </Folded>
            </article>
            {page === 1 && topic.accepted ? <AcceptedAnswer reply={topic.accepted} path={path} /> : null}
            <section aria-labelledby="replies">
              <div className="sectionHead">
                <h2 id="replies">
                  {lastNumber === 0 ? t('forum.noReplies') : t('forum.replies', { n: topic.replyCount ?? 0 })}
                </h2>
                {pages > 1 ? <span className="hint">{t('nav.pageOf', { page, pages })}</span> : null}
              </div>
              <div className="posts">
                {lastNumber === 0 && !topic.locked ? (
                  <p className="lead">{t('forum.noRepliesText')}</p>
                ) : null}
                {replies.map((each) => (
                  <Reply key={each.id} reply={each} state={replyStates.get(each.id)} path={to(page)} />
                ))}
              </div>
              <Turning page={page} pages={pages} to={to} />
            </section>
            {topic.locked ? (
              <p className="note">{t('forum.lockedText')}</p>
            ) : (
              <Composer
                action={reply}
                label={t('reply.title')}
                submit={t('reply.send')}
                login={t('reply.login')}
                fields={{ topic: String(topic.id), path }}
                draft={`reply-${topic.id}`}
                maxLength={30_000}
              />
            )}
          </div>
          {me ? <ReadingBeat topic={String(topic.id)} query={RecordReadingDocument.toString()} /> : null}
          {replies.length > 1 ? (
            <ThreadRail
              label={t('forum.rail')}
              start={{ href: path, label: t('forum.start') }}
              latest={{ href: `${to(pages)}#reply-${lastNumber}`, label: t('forum.latestReply') }}
              answer={topic.locked ? null : { href: '#compose', label: t('forum.replyAction') }}
              progress={t('forum.progress', { n: '{n}', total: lastNumber })}
              total={lastNumber}
              first={replies[0]?.number ?? 1}
            />
          ) : null}
        </div>
      </div>
    </Page>
  )
}
