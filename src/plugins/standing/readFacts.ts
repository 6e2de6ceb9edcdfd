import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { MemberDay } from './days'
import { baseOf, type FactName, type Facts, isSourced } from './facts'
import { type HistorySays, readHistory, type TrustChange } from './history'
import type { StandingSettings } from './options'
import { factsAskedFor, type TrustFacts } from './trustLevel'
import { daysBefore, utcDay } from './utcDay'

type Id = number | string

/** What the whole hub wrote lately; nothing where nothing is read. */
export const readTotals = async (
  { rules, reading, now }: StandingSettings,
  req: PayloadRequest,
): Promise<TrustFacts['totals']> =>
  reading ? reading.totals({ since: daysBefore(now(), rules.recentDays), req }) : { topics: 0, posts: 0 }

/**
 * Everything that a member's level rests on, read through the transaction of `req`.
 *
 * @param known - what the whole hub wrote lately, when many members are read in a row. @default it is counted
 */
export const readFacts = async (
  settings: StandingSettings,
  member: Id,
  req: PayloadRequest,
  known?: TrustFacts['totals'],
): Promise<TrustFacts & { history: HistorySays }> => {
  const { rules } = settings
  const since = daysBefore(settings.now(), rules.recentDays)
  const history = await historyOf(member, req)
  const days = await daysOf(member, req)
  const counts: Partial<Record<FactName, number>> = {}
  // One after another: on one connection, and in a transaction, nothing is won by asking at once.
  for (const name of factsAskedFor(rules)) {
    const found = await countOf(settings, { name, member, since, days, req })
    if (found !== null) counts[name] = found
  }
  const totals = known ?? (await readTotals(settings, req))
  return { counts: counts satisfies Facts, totals, earned: history.earned, granted: history.granted, history }
}

/** What a member's history says now. */
export const historyOf = async (member: Id, req: PayloadRequest): Promise<HistorySays> => {
  const { docs } = await req.payload.db.find<TrustChange>({
    collection: slugs.trustChanges,
    where: { member: { equals: member } },
    sort: '-number',
    pagination: false,
    limit: 0,
    req,
  })
  return readHistory(docs)
}

type Days = readonly Pick<MemberDay, 'day' | 'topicsEntered' | 'postsRead' | 'secondsReading'>[]

/** One row a day at most: ten years of daily visits are 3,650 short rows. */
const daysOf = async (member: Id, req: PayloadRequest): Promise<Days> => {
  const { docs } = await req.payload.db.find<MemberDay>({
    collection: slugs.memberDays,
    where: { member: { equals: member } },
    sort: 'day',
    select: { day: true, topicsEntered: true, postsRead: true, secondsReading: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const countOf = async (
  { reading, sources, presence }: StandingSettings,
  about: { name: FactName; member: Id; since: Date; days: Days; req: PayloadRequest },
): Promise<number | null> => {
  const { name, member, since, days, req } = about
  const { base, isRecent } = baseOf(name)
  if (isSourced(base)) return (await sources[base]?.({ member, since: isRecent ? since : null, req })) ?? null
  // A day counts as recent as a whole or not at all.
  const within = isRecent ? days.filter(({ day }) => day > utcDay(since)) : days
  if (base === 'daysVisited') {
    const visited = isRecent && reading ? within.filter(({ postsRead }) => postsRead > 0) : within
    const there = (await presence?.({ member, since: isRecent ? since : null, req })) ?? []
    return new Set([...visited.map(({ day }) => day), ...there]).size
  }
  if (!reading) return null
  if (base === 'topicsEntered' && isRecent) return recentTopics(member, since, req)
  if (base === 'minutesRead') return Math.floor(sum(within, 'secondsReading') / 60)
  return sum(within, base)
}

const recentTopics = async (member: Id, since: Date, req: PayloadRequest): Promise<number> => {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.readPositions,
    where: {
      and: [
        { member: { equals: member } },
        { readAt: { greater_than: since.toISOString() } },
        { lastRead: { greater_than_equal: 0 } },
      ],
    },
    req,
  })
  return totalDocs
}

const sum = (days: Days, name: 'topicsEntered' | 'postsRead' | 'secondsReading'): number =>
  days.reduce((total, day) => total + day[name], 0)
