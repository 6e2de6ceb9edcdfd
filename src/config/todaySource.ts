import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Label } from './label'

/** One line of the dashboard: something that waits for a person, or that went wrong. */
export type TodayItem = {
  /** Names it within its source. */
  key: string
  /** Since when it waits, or when it went wrong. ISO 8601. */
  since: string
  /** What it is: “A text waits for your review”. */
  what: Label
  /** Its title, if it is one thing. */
  title: string | null
  /** Where it is dealt with, below the admin's address: `/collections/posts/3`. */
  path: string
}

/** What the one who asks has before them. */
export type TodayAnswer = {
  /** Waits for them. */
  needs: TodayItem[]
  /** Did not work, and will not by itself. */
  failed: TodayItem[]
}

/** Where the dashboard finds things: what the member of `req` may read and do, nothing else. */
export type TodaySource = (req: PayloadRequest) => Promise<TodayAnswer>

/** Nothing at all, for those whom a source has nothing for. A new object each time. */
export const nothingToday = (): TodayAnswer => ({ needs: [], failed: [] })

/**
 * One line for all the rows that match: how many there are, and since when the oldest; none without any.
 *
 * @param args.since - the field that says since when.
 * @param args.say - the line for a number of them.
 */
export const countedToday = async (
  args: {
    collection: CollectionSlug
    where: Where
    since: string
    say: (count: number) => Label
    path: string
  },
  req: PayloadRequest,
): Promise<TodayItem[]> => {
  const { collection, where, since, say, path } = args
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where,
    sort: since,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const oldest = (docs[0] as unknown as Record<string, unknown> | undefined)?.[since]
  return typeof oldest === 'string'
    ? [{ key: 'all', since: oldest, what: say(totalDocs), title: null, path }]
    : []
}
