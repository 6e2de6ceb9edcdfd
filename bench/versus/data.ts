/** How many times as much is written; see `bench/growth.ts`. */
const times = Number(process.env.BENCH_TIMES ?? 1)

/** What every server of the comparison holds. */
export const amounts = {
  people: 50,
  tags: 12,
  posts: 1_000 * times,
  /** Written by Payload itself; the rest are their copies. */
  ownPosts: 1_000,
  topics: 200 * times,
  replies: 20_000 * times,
} as const

const words = 'river oar morning tide slipway varnish crew knot harbour gull ledger lantern'.split(' ')

/** Pure: fourteen words, the same for the same number. */
export const sentence = (n: number): string =>
  Array.from({ length: 14 }, (_, i) => words[(n * 7 + i * 5) % words.length]).join(' ')

/** The password of everybody. */
export const password = 'correct horse battery 9'

/** Pure: the nth person, from 0. */
export const person = (n: number) => ({
  email: `reader${n}@example.org`,
  displayName: `Reader ${n}`,
  handle: `reader-${n}`,
})

/** Pure: the nth tag. */
export const tag = (n: number) => ({ title: words[n] ?? '', slug: words[n] ?? '' })

/** Pure: the nth post, with the places of its author and tags among theirs. */
export const post = (n: number) => ({
  title: `${n} ${sentence(n).slice(0, 60)}`,
  slug: `post-${n}`,
  excerpt: sentence(n + 1),
  publishedAt: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
  author: n % amounts.people,
  tags: [...new Set([n % amounts.tags, (n * 5 + 1) % amounts.tags])],
})

/** Pure: the nth topic. */
export const topic = (n: number) => ({
  title: `${sentence(n).slice(0, 50)} ${n}`,
  slug: `topic-${n}`,
  body: sentence(n + 2),
  author: (n * 7) % amounts.people,
  at: new Date(Date.UTC(2026, 3, 1) + n * 3_600_000).toISOString(),
})

/** Pure: the nth reply: as many in each topic, one after the other. */
export const reply = (n: number) => ({
  topic: n % amounts.topics,
  number: Math.floor(n / amounts.topics) + 1,
  body: `${sentence(n)} ${sentence(n + 5)}`,
  author: (n * 13) % amounts.people,
  at: new Date(Date.UTC(2026, 4, 1) + n * 60_000).toISOString(),
})
