import { Page } from '../../components/frame/Page'
import { previewAt } from '../../loaders/preview'
import { visit } from '../../server/visit'
import { ArticleOf } from '../blog/Article'
import { StaticText } from '../static/StaticPage'
import { FollowSaves } from './FollowSaves'

/** A draft on the real site: for its editors while they write, and for whoever was given a link. */
export const Preview = async ({ path: key }: { path: string }) => {
  const [{ t, format, origin, path }, { post, page, expiresAt }] = await Promise.all([
    visit(),
    previewAt(key),
  ])
  const notice = (
    <aside className="notice">
      <div className="wide">
        <p role="status">
          {expiresAt ? t('preview.until', { date: format.date(expiresAt) }) : t('preview.draft')}
        </p>
      </div>
      {expiresAt ? null : <FollowSaves origin={origin} />}
    </aside>
  )
  if (post)
    return (
      <ArticleOf
        post={post}
        pair={null}
        series={[]}
        next={{ title: 'blog.related', posts: [] }}
        notice={notice}
      />
    )
  return (
    <Page pair={{ path, translated: false }}>
      {notice}
      {page ? <StaticText page={page} /> : null}
    </Page>
  )
}
