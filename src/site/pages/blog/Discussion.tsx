import { comment } from '../../actions/write'
import { Composer } from '../../components/Composer'
import { Face, MemberLink } from '../../components/Face'
import { Folded } from '../../components/Folded'
import { Ago, SectionHead } from '../../components/Parts'
import { MemberText } from '../../components/Prose'
import { StateNote } from '../../components/StateNote'
import type { CommentsUnderQuery } from '../../graphql/generated'
import { unpublishedComments } from '../../loaders/unpublished'
import { visit } from '../../server/visit'

type Comment = NonNullable<CommentsUnderQuery['Comments']>['docs'][number]

/** What members say under a post, and the form to join in. */
export const Discussion = async ({
  post,
  path,
  comments,
}: {
  post: { id: number }
  path: string
  comments: readonly Comment[]
}) => {
  const [{ t, locale }, states] = await Promise.all([visit(), unpublishedComments(post.id)])
  return (
    <section className="sunk discussion" aria-label={t('comments.title')}>
      <div className="wide">
        <div className="narrow">
          <SectionHead title={t('comments.title')}>
            {comments.length > 0 ? (
              <span className="hint">{t('comments.count', { n: comments.length })}</span>
            ) : null}
          </SectionHead>
        </div>
        <div className="posts narrow">
          {comments.length === 0 ? <p className="lead">{t('comments.empty')}</p> : null}
          {comments.map((each) => (
            <article className="post" id={`comment-${each.id}`} key={each.id}>
              <Face member={each.author} />
              <header>
                <MemberLink member={each.author} />
                <a className="number" href={`#comment-${each.id}`} title={t('comments.permalink')}>
                  <Ago iso={each.createdAt} />
                </a>
              </header>
              <StateNote state={states.get(each.id)} />
              <Folded by={each.author}>
                <MemberText html={each.html} lang={each.language === locale ? undefined : each.language} />
              </Folded>
            </article>
          ))}
        </div>
        <div className="narrow">
          <Composer
            action={comment}
            label={t('comments.write')}
            submit={t('comments.send')}
            login={t('comments.login')}
            fields={{ post: String(post.id), path }}
            draft={`comment-${post.id}`}
            maxLength={5_000}
          />
        </div>
      </div>
    </section>
  )
}
