import type { Payload, PayloadRequest, RequestContext } from 'payload'
import { slugs } from '../../slugs'
import type { TrustChange } from './history'
import type { StandingSettings } from './options'
import { readFacts } from './readFacts'
import { transact } from '../../database/transact'
import { type TrustFacts, type TrustLevel, trustLevelOf } from './trustLevel'

type Id = number | string

/** What a recount found. */
export type Recount = {
  /** What the member's row said before. */
  stored: TrustLevel
  /** What follows from the facts, and what the row says now. */
  level: TrustLevel
  /** The ladder moved the member: there is a new entry in their history. */
  isChange: boolean
}

/**
 * Works a member's level out from what is recorded, and writes it down where it differs: again changes nothing.
 * The history says what was decided before, the row of the member only repeats it, so a row that somebody touched is
 * put right.
 *
 * @param args.totals - what the whole hub wrote lately, when many are worked out in a row. @default it is counted
 * @param args.context - of the request in which it happens; `importing` tells nobody.
 * @returns null when there is no such member.
 */
export const recompute = (
  settings: StandingSettings,
  args: { payload: Payload; member: Id; totals?: TrustFacts['totals']; context?: RequestContext },
): Promise<Recount | null> => transact(args.payload, (req) => recomputeIn(settings, args, req), args.context)

const recomputeIn = async (
  settings: StandingSettings,
  { member, totals }: { member: Id; totals?: TrustFacts['totals'] },
  req: PayloadRequest,
): Promise<Recount | null> => {
  // First, so that what is recorded from here on asks for a recount of its own.
  await req.payload.db.updateMany({
    collection: slugs.memberDays,
    where: { and: [{ member: { equals: member } }, { recountAt: { exists: true } }] },
    data: { recountAt: null },
    returning: false,
    req,
  })
  const stored = await storedStanding(member, req)
  if (!stored) return null
  const { history, ...facts } = await readFacts(settings, member, req, totals)
  const now = settings.now()
  const level = trustLevelOf(facts, settings.rules, now)
  const isChange = level !== history.level
  if (isChange)
    await appendChange(settings, {
      member,
      number: history.number + 1,
      from: history.level,
      to: level,
      kind: level > history.level ? 'earned' : 'lost',
      at: now.toISOString(),
      req,
    })
  else if (level !== stored.level || history.since !== stored.since)
    await writeLevel({ member, level, since: history.since, req })
  return { stored: stored.level, level, isChange }
}

/**
 * Adds an entry to a member's history, repeats it in their row, and says so when they rose. In the transaction of
 * `req`; the unique index of the history refuses the second of two.
 */
export const appendChange = async (
  { emit }: StandingSettings,
  change: TrustChange & { member: Id; reason?: string; by?: Id; req: PayloadRequest },
): Promise<void> => {
  const { req, ...entry } = change
  // The adapter: a system write in whoever's request, and nobody may write a history through an API.
  // A copy: the adapter turns its ids into the database’s own.
  await req.payload.db.create({ collection: slugs.trustChanges, data: { ...entry }, req })
  await writeLevel({ member: entry.member, level: entry.to, since: entry.at, req })
  const { member, from, to } = entry
  // What is brought in from elsewhere is no news.
  if (to > from && req.context.importing !== true)
    await emit({ topic: 'standing.raised', payload: { member, from, to }, req })
}

const storedStanding = async (
  member: Id,
  req: PayloadRequest,
): Promise<{ level: TrustLevel; since: string | null } | null> => {
  const row = await req.payload.db.findOne<{
    id: Id
    trustLevel?: TrustLevel | null
    trustChangedAt?: string | null
  }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    select: { trustLevel: true, trustChangedAt: true },
    req,
  })
  return row && { level: row.trustLevel ?? 0, since: row.trustChangedAt ?? null }
}

const writeLevel = async (args: {
  member: Id
  level: TrustLevel
  since: string | null
  req: PayloadRequest
}): Promise<void> => {
  const { member, level, since, req } = args
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: member,
    data: { trustLevel: level, trustChangedAt: since },
    returning: false,
    req,
  })
}
