import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Empty, Trail, Turning } from '../../components/Parts'
import { Story } from '../../components/Story'
import { PostListDocument } from '../../graphql/generated'
import type { Tag } from '../../loaders/post'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { publishedIn } from './where'

/** Every post of the language, newest first. */
export const BlogList = async ({ page, tag }: { page: number; tag: Tag | null }) => {
  const { locale, t, href } = await visit()
  const { Posts } = await ask(PostListDocument, {
    locale,
    where: publishedIn(tag ? { tags: { in: [tag.id] } } : {}),
    page,
  })
  const posts = Posts?.docs ?? []
  if (page > 1 && posts.length === 0) notFound()
  const [first, ...others] = posts
  const leads = page === 1 && tag === null
  const base = tag ? `/blog?tag=${encodeURIComponent(tag.slug ?? '')}` : '/blog'
  return (
    <Page section="blog">
      <div className="wide page">
        <div className="pageHead">
          <div>
            {tag ? <Trail steps={[{ path: '/blog', label: t('blog.title') }]} /> : null}
            <h1>{tag ? tag.title : t('blog.title')}</h1>
            {tag ? null : <p className="lead">{t('blog.lead')}</p>}
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
              to={(each) => href(each === 1 ? base : `${base}${tag ? '&' : '?'}page=${each}`)}
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
