import type { ReactNode } from 'react'
import { outline } from '../../../core/richText'
import { Faces, Names } from '../../components/Byline'
import { Cover } from '../../components/Cover'
import { Discussion } from '../../components/discussion/Discussion'
import { Page } from '../../components/frame/Page'
import { JsonLd } from '../../components/JsonLd'
import { SectionHead, Trail } from '../../components/Parts'
import { Prose } from '../../components/Prose'
import { Responses } from '../../components/Responses'
import { Story } from '../../components/Story'
import { postAt, type PostPage } from '../../loaders/post'
import { postAround } from '../../loaders/postAround'
import { localePath, otherLocale } from '../../locale'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import { articleData } from './articleData'
import { SeriesNav } from './SeriesNav'

/** A post, to be read to the end; the discussion under it. */
export const Article = async ({ slug }: { slug: string }) => {
  const [post, around] = await Promise.all([postAt(slug), postAround(slug)])
  return <ArticleOf post={post} {...around} />
}

/** What {@link ArticleOf} shows: a post, and what stands around it. */
type ArticleProps = Awaited<ReturnType<typeof postAround>> & {
  post: PostPage
  /** Said above the post: that it is a draft. */
  notice?: ReactNode
}

/** A post as an article, whether everybody can read it or it is a draft. */
export const ArticleOf = async ({ post, pair, series, next, notice }: ArticleProps) => {
  const { t, format, locale, origin, href, hub } = await visit()
  const headings = outline(post.content)
  const path = readablePath('blog', post.slug)
  const target = { collection: 'posts', id: post.id } as const
  const isUpdated = Date.parse(post.updatedAt ?? '') - Date.parse(post.publishedAt ?? '') > 7 * 24 * 3_600_000
  return (
    <Page
      section="blog"
      pair={
        pair?.slug ? { path: readablePath('blog', pair.slug), translated: true } : { path, translated: false }
      }
    >
      {notice ? null : (
        <JsonLd data={articleData({ post, url: origin + href(path), locale, publisher: hub, origin })} />
      )}
      {notice}
      <article className="article">
        <header className="wide">
          <Trail
            steps={[
              { path: '/blog', label: t('blog.title') },
              ...(post.categories ?? []).slice(0, 1).map(({ title, slug }) => ({
                path: `/blog?category=${encodeURIComponent(slug ?? '')}`,
                label: title ?? '',
              })),
            ]}
            here={notice ? null : post.title}
          />
          <h1>{post.title}</h1>
          {post.excerpt ? <p className="standfirst">{post.excerpt}</p> : null}
          <div className="bylineRow">
            <div className="byline">
              <Faces members={post.authors ?? []} />
              <div>
                <Names members={post.authors ?? []} />
                <div className="dots">
                  {post.publishedAt ? (
                    <time dateTime={post.publishedAt}>{format.date(post.publishedAt)}</time>
                  ) : null}
                  {post.readingMinutes ? <span>{t('blog.minutes', { n: post.readingMinutes })}</span> : null}
                  {isUpdated && post.updatedAt ? (
                    <span>{t('blog.updated', { date: format.date(post.updatedAt) })}</span>
                  ) : null}
                </div>
              </div>
            </div>
            {pair?.slug ? (
              <a
                href={localePath(otherLocale(locale), readablePath('blog', pair.slug))}
                hrefLang={otherLocale(locale)}
                lang={otherLocale(locale)}
              >
                {t('blog.readIn')}
              </a>
            ) : notice ? null : (
              <span className="hint">{t('blog.notInOther')}</span>
            )}
          </div>
        </header>
        <figure className="wide">
          <Cover
            picture={post.cover}
            slug={post.slug ?? ''}
            className="cover hero"
            sizes="(width < 80rem) 100vw, 75rem"
            decorative={false}
            first
          />
          {post.cover?.credit ? <figcaption>{post.cover.credit}</figcaption> : null}
        </figure>
        <div className="wide articleBody">
          {headings.length > 2 ? (
            <nav className="contents" aria-labelledby="contents">
              <h2 id="contents">{t('blog.onThisPage')}</h2>
              <ul>
                {headings.map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <Prose content={post.content} />
          {series.map((part) => (
            <SeriesNav key={part.series.id} part={part} />
          ))}
          {post.tags && post.tags.length > 0 ? (
            <ul className="tags articleEnd" aria-label={t('blog.tags')}>
              {post.tags.map((tag) => (
                <li key={tag.id}>
                  <a className="tag" href={`${href('/blog')}?tag=${encodeURIComponent(tag.slug ?? '')}`}>
                    {tag.title}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </article>
      {notice ? null : (
        <>
          <Responses target={target} path={href(path)} />
          <Discussion target={target} path={href(path)} />
        </>
      )}
      {next.posts.length > 0 ? (
        <section className="wide after" aria-label={t(next.title)}>
          <SectionHead title={t(next.title)} />
          <div className="stories">
            {next.posts.map((each) => (
              <Story key={each.id} post={each} />
            ))}
          </div>
        </section>
      ) : null}
    </Page>
  )
}
