import { Page } from '../../components/frame/Page'
import { Prose } from '../../components/Prose'
import { staticPageAt, type StaticPage as StaticPageData } from '../../loaders/staticPage'
import { readablePath } from '../../paths'

/** A page that stands outside the flow of news: who keeps the place, the legal notice. */
export const StaticPage = async ({ slug }: { slug: string }) => {
  const page = await staticPageAt(slug)
  return (
    <Page
      pair={
        page.otherSlug
          ? { path: readablePath(page.otherSlug), translated: true }
          : { path: '/', translated: false }
      }
    >
      <StaticText page={page} />
    </Page>
  )
}

/** The page's own words. */
export const StaticText = ({ page }: { page: Pick<StaticPageData, 'title' | 'content'> }) => (
  <article className="article">
    <header className="wide">
      <h1>{page.title}</h1>
    </header>
    <div className="wide articleBody">
      <Prose content={page.content} />
    </div>
  </article>
)
