import { readablePath } from '../paths'
import type { PostLineFragment } from '../graphql/generated'
import { visit } from '../server/visit'
import { Faces, Names } from './Byline'
import { Cover } from './Cover'

/** A post in a list: `first` leads, `short` is a line beside a small picture. */
export const Story = async ({
  post,
  kind = 'normal',
}: {
  post: PostLineFragment
  kind?: 'first' | 'normal' | 'short'
}) => {
  const { href, format } = await visit()
  const words = (
    <>
      <h3>
        <a href={href(readablePath('blog', post.slug))}>{post.title}</a>
      </h3>
      {kind !== 'short' && post.excerpt ? <p className="excerpt">{post.excerpt}</p> : null}
      <div className="byline">
        {kind === 'short' ? null : <Faces members={post.authors ?? []} />}
        <span className="dots">
          {kind === 'short' ? null : <Names members={post.authors ?? []} />}
          {post.publishedAt ? <time dateTime={post.publishedAt}>{format.date(post.publishedAt)}</time> : null}
        </span>
      </div>
    </>
  )
  return (
    <article className={kind === 'normal' ? 'story' : `story ${kind}`}>
      <Cover
        picture={post.cover}
        slug={post.slug ?? ''}
        first={kind === 'first'}
        sizes={kind === 'first' ? '(width < 64rem) 100vw, 48rem' : undefined}
      />
      {kind === 'normal' ? words : <div className={kind === 'first' ? 'words' : undefined}>{words}</div>}
    </article>
  )
}
