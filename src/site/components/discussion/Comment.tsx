import type { DiscussionView } from '../../discussions'
import type { CommentEntry } from '../../loaders/discussion'
import type { Unpublished } from '../../loaders/unpublished'
import { visit } from '../../server/visit'
import { Reactions } from '../answering/Reactions'
import { Face, MemberLink } from '../Face'
import { Folded } from '../Folded'
import { Ago } from '../Parts'
import { MemberText } from '../Prose'
import { ReportLink } from '../ReportLink'
import { StateNote } from '../StateNote'
import { EditComment, RemoveComment } from './CommentChange'
import { nameOf } from './nameOf'

type CommentProps = {
  entry: CommentEntry
  view: DiscussionView
  path: string
  isOpen: boolean
  state: Unpublished | undefined
  /** What it is held for. */
  reasons: readonly string[]
}

/** One line of a discussion: a comment, or the place of one. */
export const Comment = async ({ entry, view, path, isOpen, state, reasons }: CommentProps) => {
  const { t, locale, me } = await visit()
  const { comment, isAnswer } = entry
  if (!comment)
    return (
      <p className={isAnswer ? 'post second gone' : 'post gone'} id={`comment-${entry.id}`}>
        {entry.state === 'deleted' ? t('comments.deleted') : t('comments.hidden')}
      </p>
    )
  const id = String(comment.id)
  const name = nameOf(comment.author, t)
  const to = (what: string, anchor: string): string => `${path}?${what}=${id}#${anchor}`
  const isContinued = entry.state === 'continued'
  // What stands right above needs no name; whoever deleted their words is not named, either.
  const answered =
    comment.replyTo && !comment.replyTo.deleted && comment.replyTo.id !== comment.thread?.id
      ? comment.replyTo
      : null
  return (
    <article
      className={['post', isAnswer ? 'second' : '', isContinued ? 'continued' : ''].filter(Boolean).join(' ')}
      id={`comment-${id}`}
    >
      <Face member={comment.author} />
      <header>
        {isContinued ? <span>{t('comments.continued')}</span> : null}
        <MemberLink member={comment.author} />
        {comment.editedAt ? <span>{t('comments.edited')}</span> : null}
        <a className="number" href={to('comment', `comment-${id}`)} title={t('comments.permalink')}>
          <Ago iso={comment.createdAt} />
        </a>
      </header>
      {answered ? (
        <p className="answering">
          <a href={`${path}?comment=${answered.id}#comment-${answered.id}`}>
            {t('comments.answering', { name: nameOf(answered.author, t) })}
          </a>
        </p>
      ) : null}
      <StateNote state={state} reasons={reasons} />
      {view.edit === id && entry.mayEdit ? (
        <EditComment id={id} path={path} />
      ) : (
        <Folded by={comment.author}>
          <MemberText
            html={comment.html}
            lang={comment.language === locale ? undefined : comment.language}
            cards={comment.cards}
          />
        </Folded>
      )}
      {isContinued || state !== undefined || view.edit === id ? null : (
        <Reactions
          collection="comments"
          text={comment}
          author={comment.author}
          path={to('comment', `comment-${id}`)}
        />
      )}
      {view.remove === id && entry.mayRemove ? <RemoveComment id={id} path={path} /> : null}
      {!isContinued && view.edit !== id && view.remove !== id ? (
        <footer className="doings noPrint">
          {me && isOpen && state === undefined ? (
            <a href={to('answer', 'compose')} aria-label={t('comments.replyTo', { name })}>
              {t('comments.reply')}
            </a>
          ) : null}
          {entry.mayEdit ? <a href={to('edit', `comment-${id}`)}>{t('comments.edit')}</a> : null}
          {entry.mayRemove ? <a href={to('remove', `comment-${id}`)}>{t('comments.delete')}</a> : null}
          {state === undefined ? <ReportLink collection="comments" id={id} by={comment.author} /> : null}
        </footer>
      ) : null}
    </article>
  )
}
