/** Languages of the site, as its addresses and its GraphQL name them. */
export const languages = ['en', 'fr'] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** What pages of documents are looked at with: slugs of one document of each kind, in one language. */
export type Seeded = {
  post: string
  tag: string
  category: string
  series: string
  page: string
  forum: string
  topic: string
  event: string
  contest: string
  member: string
}

/** A kind of page. */
export type PageKind = {
  /** Path without the language, from slugs as a hub holds them. */
  path: (seeded: Seeded) => string
  /** Who is shown it: everybody, or members about themselves. @default 'everybody' */
  for?: 'everybody' | 'member'
  /** HTTP status that is right for it. @default 200 */
  status?: number
}

const at = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** Every kind of page of the site. A page that is added belongs here: what looks at all of them goes through this list. */
export const pageKinds = {
  home: { path: () => '/' },
  blog: { path: () => '/blog' },
  taggedPosts: { path: ({ tag }) => `/blog?tag=${encodeURIComponent(tag)}` },
  postsOfCategory: { path: ({ category }) => `/blog?category=${encodeURIComponent(category)}` },
  post: { path: ({ post }) => at('blog', post) },
  series: { path: ({ series }) => at('blog', 'series', series) },
  staticPage: { path: ({ page }) => at(page) },
  forums: { path: () => '/forum' },
  forum: { path: ({ forum }) => at('forum', forum) },
  topic: { path: ({ forum, topic }) => at('forum', forum, topic) },
  topTopics: { path: () => '/forum?view=top&period=all' },
  topicEdit: { path: ({ forum, topic }) => at('forum', forum, topic, 'edit'), for: 'member' },
  topicHistory: { path: ({ forum, topic }) => at('forum', forum, topic, 'history') },
  newTopic: { path: () => '/forum/new', for: 'member' },
  newTopicInForum: { path: ({ forum }) => at('forum', forum, 'new'), for: 'member' },
  events: { path: () => '/events' },
  eventsOfMonth: { path: () => '/events?month=2026-11' },
  event: { path: ({ event }) => at('events', event) },
  contests: { path: () => '/contests' },
  contest: { path: ({ contest }) => at('contests', contest) },
  member: { path: ({ member }) => at('members', member) },
  codeOfConduct: { path: () => '/code-of-conduct' },
  search: { path: () => '/search' },
  found: { path: () => '/search?q=a' },
  join: { path: () => '/join' },
  logIn: { path: () => '/login' },
  forgot: { path: () => '/forgot' },
  reset: { path: () => '/reset' },
  verify: { path: () => '/verify' },
  unsubscribe: { path: () => '/unsubscribe' },
  moderate: { path: () => '/moderate' },
  report: { path: () => '/report' },
  reportNotice: { path: () => '/report/notice' },
  reportDecision: { path: () => '/report/decision' },
  transparency: { path: () => '/transparency' },
  missing: { path: () => '/nothing-is-here', status: 404 },
  account: { path: () => '/account', for: 'member' },
  security: { path: () => '/account/security', for: 'member' },
  privacy: { path: () => '/account/privacy', for: 'member' },
  moderationRecord: { path: () => '/account/moderation', for: 'member' },
  notificationChoices: { path: () => '/account/notifications', for: 'member' },
  notifications: { path: () => '/notifications', for: 'member' },
} as const satisfies Record<string, PageKind>

/** The address of a page, in a language, below a hub's origin. */
export const addressOf = (url: string, language: Language, path: string): string =>
  language === 'en' ? url + path : `${url}/fr${path === '/' ? '' : path}`

type Docs = { docs: { slug: string; forum?: { slug: string } }[] }

/**
 * One document of each kind that a hub shows to everybody.
 *
 * @param url - origin of a hub with content, for example the demonstration's.
 * @throws Error naming the kind that the hub has nothing of.
 */
export const seededIn = async (url: string, language: Language): Promise<Seeded> => {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { language } }),
  })
  const { data } = (await response.json()) as { data: Record<string, Docs> }
  const first = (kind: string): Docs['docs'][number] => {
    const doc = data[kind]?.docs[0]
    if (!doc) throw new Error(`There is no ${kind} at ${url} in "${language}".`)
    return doc
  }
  const topic = first('topic')
  return {
    post: first('post').slug,
    tag: first('tag').slug,
    category: first('category').slug,
    series: first('series').slug,
    page: first('page').slug,
    forum: topic.forum?.slug ?? '',
    topic: topic.slug,
    event: first('event').slug,
    contest: first('contest').slug,
    member: first('member').slug,
  }
}

const query = `query ($language: LocaleInputType!) {
  post: Posts(locale: $language, fallbackLocale: none, where: { _status: { equals: published } }, limit: 1, sort: "-publishedAt") { docs { slug } }
  tag: Tags(limit: 1) { docs { slug } }
  category: Categories(limit: 1) { docs { slug } }
  series: AllSeries(limit: 1) { docs { slug } }
  page: Pages(locale: $language, fallbackLocale: none, where: { _status: { equals: published } }, limit: 1) { docs { slug } }
  topic: Topics(where: { replyCount: { greater_than: 2 } }, limit: 1, sort: "-lastActivityAt") { docs { slug forum { slug } } }
  event: Events(where: { _status: { equals: published } }, limit: 1) { docs { slug } }
  contest: Contests(limit: 1) { docs { slug } }
  member: Members(where: { former: { not_equals: true } }, limit: 1) { docs { slug: handle } }
}`
