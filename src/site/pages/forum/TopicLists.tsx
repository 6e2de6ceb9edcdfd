import type { ReactNode } from 'react'
import { Empty } from '../../components/Parts'
import { TopicRow } from '../../components/TopicRow'
import type { ListedTopicFragment } from '../../graphql/generated'
import type { TopicListing, Unread } from '../../loaders/topics'
import { visit } from '../../server/visit'
import {
  listAddress,
  type ListQuery,
  ofMembers,
  topicKinds,
  topicViews,
  type TopicView,
  topPeriods,
} from '../../topicLists'

type Where = {
  /** Address of the lists, with the language. */
  path: string
  query: ListQuery
}

/** The lists, as links: which one is shown, narrowed to a kind, how far back. */
export const ListTabs = async ({ path, query, unread }: Where & { unread: Unread | null }) => {
  const { t, me, format } = await visit()
  const waiting: Partial<Record<TopicView, number>> = unread ? { new: unread.new, unread: unread.unread } : {}
  const here = (is: boolean) => (is ? ({ 'aria-current': 'true' } as const) : {})
  return (
    <nav className="listTabs" aria-label={t('forum.lists')}>
      <ul>
        {topicViews
          .filter((view) => me !== null || !ofMembers.has(view))
          .map((view) => (
            <li key={view}>
              <a href={listAddress(path, { ...query, view })} {...here(query.view === view)}>
                {t(`forum.view.${view}`)}
                {(waiting[view] ?? 0) > 0 ? (
                  <span className="unreadCount">
                    {format.number(waiting[view] ?? 0)}
                    {view === 'new' && unread?.isMore ? '+' : ''}
                  </span>
                ) : null}
              </a>
            </li>
          ))}
      </ul>
      <ul className="filters">
        <li>
          <a href={listAddress(path, { ...query, kind: null })} {...here(query.kind === null)}>
            {t('forum.allKinds')}
          </a>
        </li>
        {topicKinds.map((kind) => (
          <li key={kind}>
            <a href={listAddress(path, { ...query, kind })} {...here(query.kind === kind)}>
              {t(`forum.kinds.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
      {query.view === 'top' ? (
        <ul className="filters">
          {topPeriods.map((period) => (
            <li key={period}>
              <a href={listAddress(path, { ...query, period })} {...here(query.period === period)}>
                {t(`forum.period.${period}`)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  )
}

/** A part of a list, what is pinned before it, and the ways to the parts around. */
export const TopicLists = async ({
  path,
  query,
  listing,
  inForum = true,
  start,
}: Where & {
  listing: TopicListing
  inForum?: boolean
  /** What somebody can do where there is nothing yet. */
  start: ReactNode
}) => {
  const { t } = await visit()
  const { pinned, entries, earlier, later } = listing
  const row = (entry: ListedTopicFragment) => (
    <TopicRow
      key={entry.topic.id}
      topic={entry.topic}
      last={entry.last ? { author: entry.last.by } : undefined}
      reading={entry}
      inForum={inForum}
    />
  )
  const isPlain = query.view === 'latest' && query.kind === null && query.tag === null
  if (pinned.length + entries.length === 0 && earlier === null && later === null)
    return isPlain ? (
      <Empty title={t('forum.empty')} text={t('forum.emptyText')} drawing="forum-to-come">
        {start}
      </Empty>
    ) : (
      <Empty title={t(`forum.none.${query.view}`)} text={t(`forum.noneText.${query.view}`)}>
        <a className="button plain" href={path}>
          {t('forum.view.latest')}
        </a>
      </Empty>
    )
  return (
    <>
      {pinned.length > 0 ? <div className="topics pins">{pinned.map(row)}</div> : null}
      <div className="topics">{entries.map(row)}</div>
      {earlier !== null || later !== null ? (
        <nav className="turning" aria-label={t('nav.page')}>
          {earlier === null ? (
            <span />
          ) : (
            <a className="button plain" rel="prev" href={listAddress(path, query, { before: earlier })}>
              {t('forum.newer')}
            </a>
          )}
          {later === null ? (
            <span />
          ) : (
            <a className="button plain" rel="next" href={listAddress(path, query, { after: later })}>
              {t('forum.older')}
            </a>
          )}
        </nav>
      ) : null}
    </>
  )
}
