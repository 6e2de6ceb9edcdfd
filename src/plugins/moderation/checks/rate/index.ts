import type { Check, History, RecordedPost, Signal, Standing } from '../check'

/** Limits of one standing. */
export type RateLimits = {
  /** Seconds between two posts. */
  betweenPosts: number
  /** Seconds between two conversations opened. */
  betweenTopics: number
  /** Conversations opened within 24 hours. */
  topicsPerDay: number
  /** Replies and comments within 24 hours. */
  repliesPerDay: number
}

/** What {@link rate} may be told. */
export type RateOptions = {
  /** Limits by standing; what is left out stays. */
  limits?: Partial<Record<Standing, Partial<RateLimits>>>
  /**
   * Posts of all newcomers together from one address within an hour: a school class may write, a machine with a hundred
   * accounts may not.
   *
   * @default 20
   */
  perAddress?: number
}

// Discourse's defaults (config/site_settings.yml): new users 30 s and 120 s, 3 topics and 10 replies on the first day;
// everybody else 5 s and 15 s, 20 topics a day. 190 replies: the history that a check may read ends at 200 posts.
const limitsByDefault: Record<Standing, RateLimits> = {
  newcomer: { betweenPosts: 30, betweenTopics: 120, topicsPerDay: 3, repliesPerDay: 10 },
  member: { betweenPosts: 5, betweenTopics: 15, topicsPerDay: 20, repliesPerDay: 190 },
  trusted: { betweenPosts: 5, betweenTopics: 15, topicsPerDay: 20, repliesPerDay: 190 },
  staff: { betweenPosts: 0, betweenTopics: 0, topicsPerDay: Infinity, repliesPerDay: Infinity },
}

const day = 24 * 3600
const hour = 3600

/** How fast a member writes, from what is recorded. Too fast is answered with TOO_FAST and stores nothing. */
export const rate = (options: RateOptions & { opening: readonly string[] }): Check => ({
  id: 'rate',
  cost: 'instant',
  reasons: {
    'address-limit': {
      en: 'More than newcomers may post from one address in an hour',
      fr: 'Plus que des nouveaux ne peuvent publier depuis une même adresse en une heure',
    },
    'too-soon': { en: 'Too soon after the last post', fr: 'Trop tôt après le message précédent' },
    'daily-limit': {
      en: 'More than this standing may post in a day',
      fr: 'Plus que ce statut ne permet en un jour',
    },
  },
  // Who hands in a quiz says nothing, and its clock does not wait.
  applies: ({ operation, title, text }) => operation === 'create' && (title !== '' || text !== ''),
  look: async ({ history, now, opens, standing }) => {
    const limits = { ...limitsByDefault[standing], ...options.limits?.[standing] }
    const posts = await history.since(new Date(now.getTime() - day * 1000))
    const alike = posts.filter(({ collection }) => options.opening.includes(collection) === opens)
    const wait = Math.max(
      left(posts[0], limits.betweenPosts, now),
      opens ? left(alike[0], limits.betweenTopics, now) : 0,
    )
    const most = opens ? limits.topicsPerDay : limits.repliesPerDay
    // The place of the oldest of the last `most` posts is free a day after it was written.
    const full = alike.length >= most ? left(alike[most - 1], day, now) : 0
    const crowd = await crowdLeft(history, standing, options.perAddress ?? 20, now)
    return [
      ...(crowd > 0 ? [signal('address-limit', crowd)] : []),
      ...(wait > 0 ? [signal('too-soon', wait)] : []),
      ...(full > 0 ? [signal('daily-limit', full)] : []),
    ]
  },
})

/** How long newcomers of one address have to wait for one another, in seconds. */
const crowdLeft = async (history: History, standing: Standing, most: number, now: Date): Promise<number> => {
  if (standing !== 'newcomer') return 0
  const posts = await history.fromHere(new Date(now.getTime() - hour * 1000))
  return posts.length >= most ? left(posts[most - 1], hour, now) : 0
}

const left = (post: Pick<RecordedPost, 'createdAt'> | undefined, seconds: number, now: Date): number =>
  post ? Math.max(0, Math.ceil(seconds - (now.getTime() - post.createdAt.getTime()) / 1000)) : 0

const signal = (code: string, retryAfter: number): Signal => ({
  check: 'rate',
  code,
  weight: 0,
  evidence: `${retryAfter} s`,
  retryAfter,
})
