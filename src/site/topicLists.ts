/** Lists of topics, in the order in which they are offered. */
export const topicViews = ['latest', 'new', 'unread', 'unsolved', 'top', 'mine'] as const
/** One of {@link topicViews}. */
export type TopicView = (typeof topicViews)[number]

/** Periods of the list of the top, in the order in which they are offered. */
export const topPeriods = ['week', 'month', 'year', 'all'] as const
/** One of {@link topPeriods}. */
export type TopPeriod = (typeof topPeriods)[number]

/** Kinds of topics that a list can be narrowed to. */
export const topicKinds = ['discussion', 'question', 'idea', 'announcement'] as const
/** One of {@link topicKinds}. */
export type TopicKind = (typeof topicKinds)[number]

/** Lists that are a member's own. */
export const ofMembers: ReadonlySet<TopicView> = new Set(['unread', 'mine'])

/** Which list an address asks for, and which part of it. */
export type ListQuery = {
  view: TopicView
  period: TopPeriod
  kind: TopicKind | null
  /** Slug of a tag. */
  tag: string | null
  after: string | null
  before: string | null
}

/** The parameters of an address, as Next hands them over. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

const one = <Value extends string>(all: readonly Value[], value: unknown): Value | null =>
  all.find((each) => each === value) ?? null

/** Pure: reads the address of a list; what it does not know means nothing. */
export const readListQuery = (params: SearchParams): ListQuery => {
  const text = (name: string): string | null => {
    const value = params[name]
    return typeof value === 'string' && value !== '' && value.length <= 200 ? value : null
  }
  const after = text('after')
  return {
    view: one(topicViews, params.view) ?? 'latest',
    period: one(topPeriods, params.period) ?? 'month',
    kind: one(topicKinds, params.kind),
    tag: text('tag'),
    after,
    before: after === null ? text('before') : null,
  }
}

/** Pure: the address of a list, from its beginning unless a part is named. */
export const listAddress = (
  path: string,
  query: Partial<ListQuery>,
  part: { after?: string | null; before?: string | null } = {},
): string => {
  const { view = 'latest', period = 'month', kind = null, tag = null } = query
  const params = new URLSearchParams()
  if (view !== 'latest') params.set('view', view)
  if (view === 'top' && period !== 'month') params.set('period', period)
  if (kind) params.set('kind', kind)
  if (tag) params.set('tag', tag)
  if (part.after) params.set('after', part.after)
  if (part.before) params.set('before', part.before)
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}
