import type { DiscussionView } from '../../discussions'
import type { CommentPage } from '../../loaders/discussion'
import { unpublishedComments } from '../../loaders/unpublished'
import { visit } from '../../server/visit'
import { Comment } from './Comment'

/** A page of comments, threads under one another, and the ways to the pages around it. */
export const Comments = async ({
  page,
  view,
  path,
  isOpen,
}: {
  page: CommentPage
  view: DiscussionView
  path: string
  isOpen: boolean
}) => {
  const { entries, earlier, later } = page
  const [{ t }, { states, heldFor }] = await Promise.all([
    visit(),
    unpublishedComments(entries.flatMap(({ comment }) => (comment ? [comment.id] : []))),
  ])
  const to = (name: 'after' | 'before', place: string): string =>
    `${path}?${name}=${encodeURIComponent(place)}#discussion`
  return (
    <>
      <div className="posts narrow">
        {entries.length === 0 && isOpen ? <p className="lead">{t('comments.empty')}</p> : null}
        {entries.map((entry) => (
          <Comment
            key={entry.id}
            entry={entry}
            view={view}
            path={path}
            isOpen={isOpen}
            state={entry.comment ? states.get(entry.comment.id) : undefined}
            reasons={(entry.comment && heldFor.get(entry.comment.id)) ?? []}
          />
        ))}
      </div>
      {earlier !== null || later !== null ? (
        <nav className="turning narrow" aria-label={t('comments.title')}>
          {earlier === null ? (
            <span />
          ) : (
            <a className="button plain" rel="prev" href={to('before', earlier)}>
              {t('comments.earlier')}
            </a>
          )}
          {later === null ? (
            <span />
          ) : (
            <a className="button plain" rel="next" href={to('after', later)}>
              {t('comments.later')}
            </a>
          )}
        </nav>
      ) : null}
    </>
  )
}
