import { FollowPlace } from '../../components/answering/FollowPlace'
import { Page } from '../../components/frame/Page'
import { Icon } from '../../components/Icon'
import { Empty } from '../../components/Parts'
import { listedTag, rooms, topicListing, unreadTopics } from '../../loaders/topics'
import { visit } from '../../server/visit'
import { listAddress, type ListQuery } from '../../topicLists'
import { MarkRead } from './MarkRead'
import { Rooms } from './Rooms'
import { ListTabs, TopicLists } from './TopicLists'

/** All forums, and what is going on in them. */
export const ForumIndex = async ({ query }: { query: ListQuery }) => {
  const [{ t, href }, forums, unread, tag] = await Promise.all([
    visit(),
    rooms(),
    unreadTopics(),
    listedTag(query.tag),
  ])
  const path = href('/forum')
  const listing = await topicListing(query, { forum: null, tag: tag?.id ?? null })
  const open = (
    <a className="button" href={href('/forum/new')}>
      <Icon name="pen" />
      {t('forum.new')}
    </a>
  )
  return (
    <Page section="forum">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <h1>{tag ? `#${tag.title}` : t('forum.title')}</h1>
            <p className="lead">{t('forum.lead')}</p>
          </div>
          {forums.length > 0 ? open : null}
        </div>
        {forums.length === 0 ? (
          <Empty title={t('forum.noForums')} text={t('forum.noForumsText')} drawing="forum-to-come">
            <a className="button plain" href={href('/blog')}>
              {t('nav.blog')}
            </a>
          </Empty>
        ) : (
          <div className="twoColumns">
            <section aria-label={t('forum.topics')}>
              <h2 className="unseen">{t('forum.topics')}</h2>
              <ListTabs path={path} query={query} unread={unread} />
              {tag ? (
                <p className="narrowed">
                  <a className="button plain small" href={listAddress(path, { ...query, tag: null })}>
                    {t('forum.withoutTag', { tag: tag.title })}
                  </a>
                </p>
              ) : null}
              <TopicLists path={path} query={query} listing={listing} start={open} />
            </section>
            <div>
              <Rooms forums={forums} unread={unread} />
              {tag ? (
                <FollowPlace target={{ collection: 'tags', id: tag.id }} path={listAddress(path, query)} />
              ) : null}
              {unread && unread.new + unread.unread > 0 ? <MarkRead forum={null} path={path} /> : null}
            </div>
          </div>
        )}
      </div>
    </Page>
  )
}
