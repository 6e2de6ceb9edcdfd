import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Icon } from '../../components/Icon'
import { Empty, Trail, Turning } from '../../components/Parts'
import { TopicList } from '../../components/TopicList'
import { ForumTopicsDocument } from '../../graphql/generated'
import { forumAt } from '../../loaders/forum'
import { readablePath } from '../../paths'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'

/** One forum: its topics, the pinned ones first. */
export const ForumRoom = async ({ slug, page }: { slug: string; page: number }) => {
  const [{ t, href }, forum] = await Promise.all([visit(), forumAt(slug)])
  const { Topics } = await ask(ForumTopicsDocument, { where: { forum: { equals: forum.id } }, page })
  const topics = Topics?.docs ?? []
  if (page > 1 && topics.length === 0) notFound()
  const path = href(readablePath('forum', forum.slug))
  const open = (
    <a className="button" href={href(readablePath('forum', forum.slug, 'new'))}>
      <Icon name="pen" />
      {t('forum.new')}
    </a>
  )
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail steps={[{ path: '/forum', label: t('forum.title') }]} here={forum.title} />
            <h1>{forum.title}</h1>
            {forum.description ? <p className="lead">{forum.description}</p> : null}
          </div>
          {topics.length > 0 ? open : null}
        </div>
        {topics.length > 0 ? (
          <>
            <h2 className="unseen">{t('forum.topics')}</h2>
            <TopicList topics={topics} inForum={false} />
          </>
        ) : (
          <Empty title={t('forum.empty')} text={t('forum.emptyText')} drawing={`forum-${forum.slug}`}>
            {open}
          </Empty>
        )}
        <Turning
          page={page}
          pages={Topics?.totalPages ?? 1}
          to={(each) => (each === 1 ? path : `${path}?page=${each}`)}
        />
      </div>
    </Page>
  )
}
