import { nameOf } from '../../components/discussion/nameOf'
import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Ago } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { StateNote } from '../../components/StateNote'
import { TrustWord } from '../../components/TrustWord'
import type { ReplyLineFragment } from '../../graphql/generated'
import type { TopicPage } from '../../loaders/forum'
import type { Unpublished } from '../../loaders/unpublished'
import { visit } from '../../server/visit'
import { PostVoices } from './answering/PostVoices'
import { DeletedReply, RemoveReply } from './ReplyTools'
import { EditedMark, PostDoings } from './writing/PostDoings'

/** A reply with its number, which is its permalink. */
export const Reply = async ({
  reply,
  state,
  path,
  topicPath = path,
  isOpen = false,
  topic,
}: {
  reply: ReplyLineFragment
  state: Unpublished | undefined
  /** Address of the page of the thread. */
  path: string
  /** Address of the topic. @default `path` */
  topicPath?: string
  /** Does the topic take replies? @default false: the reply is shown elsewhere */
  isOpen?: boolean
  /** The topic that it may answer. @default the reply is shown elsewhere */
  topic?: TopicPage
}) => {
  const { t, locale } = await visit()
  const number = reply.number ?? 0
  return (
    <article
      className={state ? 'post unpublished' : 'post'}
      id={`reply-${number}`}
      data-reply={number}
      tabIndex={-1}
    >
      <Face member={reply.author} />
      <header>
        <MemberLink member={reply.author} />
        <TrustWord level={reply.author?.trustLevel} />
        <Ago iso={reply.createdAt} />
        <EditedMark path={topicPath} number={number} editedAt={reply.editedAt} />
        <a
          className="number"
          href={`${topicPath}?reply=${number}`}
          aria-label={t('forum.permalink', { n: number })}
        >
          #{number}
        </a>
      </header>
      <StateNote state={state} />
      {reply.replyTo ? (
        <p className="answering">
          <a href={`${topicPath}?reply=${reply.replyTo.number}`}>
            {t('reply.answers', { name: nameOf(reply.replyTo.author, t), n: reply.replyTo.number ?? 0 })}
          </a>
        </p>
      ) : null}
      {reply.deletedAt ? (
        <DeletedReply reply={reply} path={topicPath} />
      ) : (
        <Folded by={reply.author}>
          <MemberText
            html={reply.html}
            lang={reply.language === locale ? undefined : reply.language}
            cards={reply.cards}
          />
        </Folded>
      )}
      {state === undefined && !reply.deletedAt ? (
        <PostVoices reply={reply} topic={topic} path={path} />
      ) : null}
      <RemoveReply reply={reply} path={topicPath} />
      <PostDoings
        path={topicPath}
        here={path}
        number={number}
        id={reply.id}
        author={reply.author}
        mayEdit={reply.mayEdit}
        isHeld={state !== undefined || reply.deletedAt !== null}
        isOpen={isOpen && state === undefined && !reply.deletedAt}
        mayRemove={!reply.deletedAt}
      />
    </article>
  )
}
