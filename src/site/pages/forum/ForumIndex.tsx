import { notFound } from 'next/navigation'
import { Page } from '../../components/frame/Page'
import { Icon } from '../../components/Icon'
import { Empty, SectionHead, Turning } from '../../components/Parts'
import { TopicList } from '../../components/TopicList'
import { ForumIndexDocument } from '../../graphql/generated'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Rooms } from './Rooms'

/** All forums, and what is going on in them. */
export const ForumIndex = async ({ page }: { page: number }) => {
  const { locale, t, href } = await visit()
  const { Forums, Topics } = await ask(ForumIndexDocument, { locale, page })
  const forums = Forums?.docs ?? []
  const topics = Topics?.docs ?? []
  if (page > 1 && topics.length === 0) notFound()
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{t('forum.title')}</h1>
            <p className="lead">{t('forum.lead')}</p>
          </div>
          {forums.length > 0 ? (
            <a className="button" href={href('/forum/new')}>
              <Icon name="pen" />
              {t('forum.new')}
            </a>
          ) : null}
        </div>
        {forums.length === 0 ? (
          <Empty title={t('forum.noForums')} text={t('forum.noForumsText')} drawing="forum-to-come">
            <a className="button plain" href={href('/blog')}>
              {t('nav.blog')}
            </a>
          </Empty>
        ) : (
          <div className="twoColumns">
            <section aria-label={t('forum.latest')}>
              {topics.length === 0 ? (
                <Empty title={t('forum.empty')} text={t('forum.emptyText')}>
                  <a className="button" href={href('/forum/new')}>
                    {t('topic.new')}
                  </a>
                </Empty>
              ) : (
                <>
                  <SectionHead title={t('forum.latest')} />
                  <TopicList topics={topics} />
                </>
              )}
              <Turning
                page={page}
                pages={Topics?.totalPages ?? 1}
                to={(each) => href(each === 1 ? '/forum' : `/forum?page=${each}`)}
              />
            </section>
            <Rooms forums={forums} />
          </div>
        )}
      </div>
    </Page>
  )
}
