import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Empty, Trail, Turning } from '../../components/Parts'
import { Story } from '../../components/Story'
import { PostListDocument } from '../../graphql/generated'
import type { Category, Tag } from '../../loaders/post'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { publishedIn } from './where'

/** Where posts stand together: under a tag, or in a category. */
export type Shelf = ({ kind: 'tag' } & Tag) | ({ kind: 'category' } & Category)

/** Every post of the language, or of a shelf, newest first. */
export const BlogList = async ({ page, shelf }: { page: number; shelf: Shelf | null }) => {
  const { locale, t, href } = await visit()
  const { Posts } = await ask(PostListDocument, {
    locale,
    where: publishedIn(shelf ? { [shelf.kind === 'tag' ? 'tags' : 'categories']: { in: [shelf.id] } } : {}),
    page,
  })
  const posts = Posts?.docs ?? []
  if (page > 1 && posts.length === 0) notFound()
  const [first, ...others] = posts
  const leads = page === 1 && shelf === null
  const base = shelf ? `/blog?${shelf.kind}=${encodeURIComponent(shelf.slug ?? '')}` : '/blog'
  return (
    <Page section="blog">
      <div className="wide page">
        <div className="pageHead">
          <div>
            {shelf ? <Trail steps={[{ path: '/blog', label: t('blog.title') }]} here={shelf.title} /> : null}
            <h1>{shelf ? shelf.title : t('blog.title')}</h1>
            {shelf ? null : <p className="lead">{t('blog.lead')}</p>}
          </div>
        </div>
        {first ? (
          <>
            <h2 className="unseen">{t('blog.posts')}</h2>
            {leads ? (
              <div className="storyLead">
                <Story post={first} kind="first" />
              </div>
            ) : null}
            <div className="stories">
              {(leads ? others : posts).map((post) => (
                <Story key={post.id} post={post} />
              ))}
            </div>
            <Turning
              page={page}
              pages={Posts?.totalPages ?? 1}
              to={(each) => href(each === 1 ? base : `${base}${shelf ? '&' : '?'}page=${each}`)}
            />
          </>
        ) : (
          <Empty title={t('blog.empty')} text={t('blog.emptyText')} drawing="blog-to-come">
            <a className="button" href={href('/forum')}>
              {t('home.allTopics')}
            </a>
          </Empty>
        )}
      </div>
    </Page>
  )
}
