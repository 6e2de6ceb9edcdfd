import { Page } from '../../components/frame/Page'
import { FollowPlace } from '../../components/answering/FollowPlace'
import { Icon } from '../../components/Icon'
import { Trail } from '../../components/Parts'
import { RoomSpot } from '../../components/TopicRow'
import { forumAt } from '../../loaders/forum'
import { listedTag, type Room, rooms, topicListing, unreadTopics } from '../../loaders/topics'
import { readablePath } from '../../paths'
import { visit } from '../../server/visit'
import type { ListQuery } from '../../topicLists'
import { MarkRead } from './MarkRead'
import { Rooms } from './Rooms'
import { ListTabs, TopicLists } from './TopicLists'

/** One forum: its topics, the pinned ones first, and the forums below and beside it. */
export const ForumRoom = async ({ slug, query }: { slug: string; query: ListQuery }) => {
  const [{ t, href }, forum, forums, unread, tag] = await Promise.all([
    visit(),
    forumAt(slug),
    rooms(),
    unreadTopics(),
    listedTag(query.tag),
  ])
  const listing = await topicListing(query, { forum: forum.id, tag: tag?.id ?? null })
  const path = href(readablePath('forum', forum.slug))
  const waiting = unread?.forums.some((each) => each.forum === String(forum.id))
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
            <Trail
              steps={[
                { path: '/forum', label: t('forum.title') },
                ...above(forums, forum.id).map((each) => ({
                  path: readablePath('forum', each.slug),
                  label: each.title ?? '',
                })),
              ]}
              here={forum.title}
            />
            <h1>
              <RoomSpot colour={forum.colour} />
              {forum.title}
            </h1>
            {forum.description ? <p className="lead">{forum.description}</p> : null}
          </div>
          {open}
        </div>
        <div className="twoColumns">
          <section aria-label={t('forum.topics')}>
            <h2 className="unseen">{t('forum.topics')}</h2>
            <ListTabs path={path} query={query} unread={null} />
            <TopicLists path={path} query={query} listing={listing} inForum={false} start={open} />
          </section>
          <div>
            <Rooms forums={forums} unread={unread} at={forum.id} />
            <FollowPlace target={{ collection: 'forums', id: forum.id }} path={path} />
            {waiting ? <MarkRead forum={forum.id} path={path} /> : null}
          </div>
        </div>
      </div>
    </Page>
  )
}

/** The forums above one, from the top; a ring ends where it began. */
const above = (forums: readonly Room[], id: number): Room[] => {
  const way: Room[] = []
  let at = forums.find((each) => each.id === id)?.parent?.id
  while (at !== undefined && way.every((each) => each.id !== at)) {
    const next = forums.find((each) => each.id === at)
    if (!next) break
    way.unshift(next)
    at = next.parent?.id
  }
  return way
}
