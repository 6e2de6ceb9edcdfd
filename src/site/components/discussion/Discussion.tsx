import { viewOf } from '../../discussions'
import { commentPage, discussionState, type DiscussionTarget } from '../../loaders/discussion'
import { visit } from '../../server/visit'
import { Arrivals } from '../Arrivals'
import { SectionHead } from '../Parts'
import { CommentForm } from './CommentForm'
import { Comments } from './Comments'
import { FollowForm } from './FollowForm'
import { TopicDiscussion } from './TopicDiscussion'

/** What is said about a post, an event or a contest: in comments, or in a topic of the forum. */
export const Discussion = async ({
  target,
  path,
}: {
  target: DiscussionTarget
  /** Where it is read, in the visitor's language. */
  path: string
}) => {
  const [{ t, me, query, format, locale, now }, state] = await Promise.all([visit(), discussionState(target)])
  if (!state || state.kind === 'off') return null
  const view = viewOf(query)
  const page = state.kind === 'comments' ? await commentPage(target, view) : null
  if (state.kind === 'comments' && !page) return null
  return (
    <section className="sunk discussion" id="discussion" aria-labelledby="discussion-title">
      <div className="wide">
        <div className="narrow">
          <SectionHead title={t('comments.title')} id="discussion-title">
            {page && page.total > 0 ? (
              <span className="hint">{t('comments.count', { n: page.total })}</span>
            ) : null}
          </SectionHead>
          {me && page ? <FollowForm target={target} path={path} level={state.following} /> : null}
        </div>
        {page ? (
          <>
            <Comments page={page} view={view} path={path} isOpen={state.isOpen} />
            <div className="narrow">
              {me ? (
                <Arrivals
                  event="comments"
                  open={{ discussion: `${target.collection}:${target.id}`, since: now.toISOString() }}
                  locale={locale}
                  href={`${path}?comment={first}#comment-{first}`}
                  words={{ one: t('comments.arrivedOne'), other: t('comments.arrivedMany', { n: '{n}' }) }}
                />
              ) : null}
              {state.isOpen ? (
                <>
                  {view.edit === null ? <CommentForm target={target} path={path} view={view} /> : null}
                  {state.closesAt ? (
                    <p className="hint">{t('comments.closes', { date: format.date(state.closesAt) })}</p>
                  ) : null}
                </>
              ) : (
                <p className="note">
                  {state.closesAt
                    ? t('comments.closedSince', { date: format.date(state.closesAt) })
                    : t('comments.closed')}
                </p>
              )}
            </div>
          </>
        ) : (
          <TopicDiscussion target={target} />
        )}
      </div>
    </section>
  )
}
