import { Page } from '../../components/frame/Page'
import { Empty, Trail } from '../../components/Parts'
import { Story } from '../../components/Story'
import type { Series } from '../../loaders/post'
import { visit } from '../../server/visit'

/** The parts of a series, first to last. */
export const SeriesList = async ({ series }: { series: Series }) => {
  const { t, href } = await visit()
  return (
    <Page section="blog">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail steps={[{ path: '/blog', label: t('blog.title') }]} here={series.title} />
            <h1>{series.title}</h1>
            {series.description ? <p className="lead">{series.description}</p> : null}
          </div>
        </div>
        {series.parts.length > 0 ? (
          <>
            <h2 className="unseen">{t('blog.posts')}</h2>
            <ol className="stories">
              {series.parts.map((post) => (
                <li key={post.id}>
                  <Story post={post} />
                </li>
              ))}
            </ol>
          </>
        ) : (
          <Empty title={t('blog.empty')} text={t('blog.lead')} drawing={`series-${series.slug ?? ''}`}>
            <a className="button" href={href('/blog')}>
              {t('blog.title')}
            </a>
          </Empty>
        )}
      </div>
    </Page>
  )
}
