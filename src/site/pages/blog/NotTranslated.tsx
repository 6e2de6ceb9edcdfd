import { Page } from '../../components/frame/Page'
import { Empty } from '../../components/Parts'
import type { Found } from '../../loaders/post'
import { localePath, otherLocale } from '../../locale'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'

/** At the address of a post that nobody has translated yet: says so, and leads to the language it was written in. */
export const NotTranslated = async ({ post }: { post: Extract<Found, { kind: 'elsewhere' }>['post'] }) => {
  const { t, locale, href } = await visit()
  const other = otherLocale(locale)
  const path = readablePath('blog', post.slug)
  return (
    <Page section="blog" pair={{ path, translated: true }}>
      <div className="wide page">
        <Empty title={t('blog.notHere')} text={t('blog.notHereText')} drawing={path} whole>
          <a className="button" href={localePath(other, path)} hrefLang={other}>
            <span lang={other}>{post.title}</span>
          </a>
          <a href={href('/blog')}>{t('blog.title')}</a>
        </Empty>
      </div>
    </Page>
  )
}
