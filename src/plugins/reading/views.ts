import type { Where } from 'payload'
import type { Id } from '../../core/related'
import type { SortKey } from './cursor'

/** The lists of topics. */
export const topicViews = ['latest', 'new', 'unread', 'unsolved', 'top', 'mine'] as const
/** One of {@link topicViews}. */
export type TopicView = (typeof topicViews)[number]

/** How far back “top” looks, by when a topic was opened. */
export const topPeriods = ['day', 'week', 'month', 'year', 'all'] as const
/** One of {@link topPeriods}. */
export type TopPeriod = (typeof topPeriods)[number]

const days: Readonly<Record<TopPeriod, number | null>> = { day: 1, week: 7, month: 30, year: 365, all: null }

/** What each list is sorted by, from the highest. */
export const sortKeys: Readonly<Record<TopicView, SortKey>> = {
  latest: 'lastActivityAt',
  new: 'createdAt',
  unread: 'lastActivityAt',
  unsolved: 'lastActivityAt',
  top: 'score',
  mine: 'lastActivityAt',
}

/** Lists of all that goes on: what a member wants to see less of is left out of them. */
export const sparing: ReadonlySet<TopicView> = new Set(['latest', 'new', 'unread'])

/** Pure: what belongs in a list, whoever reads it. */
export const whereOf = (
  view: TopicView,
  { period, now, member }: { period: TopPeriod; now: Date; member: Id | null },
): Where[] => {
  if (view === 'unsolved') return [{ kind: { equals: 'question' } }, { answer: { exists: false } }]
  if (view === 'mine') return [{ author: { equals: member } }]
  if (view !== 'top') return []
  const since = startOf(period, now)
  return [
    { score: { greater_than: 0 } },
    ...(since === null ? [] : [{ createdAt: { greater_than: since.toISOString() } }]),
  ]
}

/** Pure: when a period began; null: it has no beginning. */
export const startOf = (period: TopPeriod, now: Date): Date | null => {
  const back = days[period]
  return back === null ? null : new Date(now.getTime() - back * 24 * 3_600_000)
}

/** Periods of which so few topics are that they are ranked by themselves. */
export const shortPeriods: ReadonlySet<TopPeriod> = new Set(['day', 'week', 'month'])
