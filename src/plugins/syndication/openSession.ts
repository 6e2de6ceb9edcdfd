import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { claimAttempt, lastAttempt, settleAttempt } from '../outbox'
import type { AccountContext, Channel, Opened } from './channels/channel'
import type { SyndicationSettings } from './options'
import { findRow, type Id } from './rows'
import { openSealed, seal, UnsealError } from './secrets'

/** A session that ends within this time is renewed before use, so that it does not end on the way. */
const aheadMs = 5 * 60_000
/** How soon to look again when another process is at it. */
const soonMs = 5_000
const dayMs = 24 * 3_600_000

type Args = {
  payload: Payload
  settings: SyndicationSettings
  id: Id
  channel: Channel
  context: AccountContext<unknown, unknown>
  /** The session that the network has just refused. */
  stale: unknown
}
type Stored = { session: unknown; expiresAt: string; endsAt?: string }

// One renewal at a time in this process, which all who need it wait for; the lease keeps other processes apart.
const underWay = new WeakMap<Payload, Map<Id, Promise<Opened<unknown>>>>()

/** The account's session: the stored one while it is good, otherwise a new one, stored before anybody uses it. */
export const openSession = async (args: Args): Promise<Opened<unknown>> => {
  const stored = await read(args)
  if (stored && isGood(stored, args)) return { kind: 'open', ...stored }
  const mine = underWay.get(args.payload) ?? new Map<Id, Promise<Opened<unknown>>>()
  underWay.set(args.payload, mine)
  const running = mine.get(args.id)
  if (running) return running
  const renewal = renew(args).finally(() => mine.delete(args.id))
  mine.set(args.id, renewal)
  return renewal
}

const isGood = ({ session, expiresAt }: Stored, { stale, settings }: Args): boolean =>
  !isDeepStrictEqual(session, stale) && Date.parse(expiresAt) - aheadMs > settings.now().getTime()

const lives = ({ session, endsAt }: Stored, { stale, settings }: Args): boolean =>
  !isDeepStrictEqual(session, stale) &&
  endsAt !== undefined &&
  Date.parse(endsAt) - aheadMs > settings.now().getTime()

/** When it ends for good, and when the worker renews it, used or not: no oftener than once a day. */
const lifeOf = (
  { expiresAt, endsAt }: Extract<Opened<unknown>, { kind: 'open' }>,
  { capabilities: { keepAliveMs } }: Channel,
  now: Date,
): { endsAt?: string; renewAt?: string } => {
  if (keepAliveMs === undefined) return {}
  const due = Math.min(now.getTime() + keepAliveMs, Math.max(Date.parse(expiresAt), now.getTime() + dayMs))
  return { ...(endsAt === undefined ? {} : { endsAt }), renewAt: new Date(due).toISOString() }
}

const read = async ({ payload, id }: Args): Promise<Stored | null> => {
  const row = await findRow({ payload, collection: slugs.channels, id })
  if (!row?.session) return null
  try {
    return openSealed({ payload, purpose: 'session', sealed: row.session }) as Stored
  } catch (error) {
    if (error instanceof UnsealError) return null
    throw error
  }
}

const renew = async (args: Args): Promise<Opened<unknown>> => {
  const { payload, settings, id, channel, context } = args
  if (!channel.openSession) throw new Error(`${channel.name} holds no session, and was asked for one.`)
  const now = settings.now()
  const logins = { payload, attempts: slugs.channelLogins, field: 'channel' }
  const last = await lastAttempt({ ...logins, id })
  const busy: Opened<unknown> = {
    kind: 'later',
    why: 'Another worker is logging in.',
    at: new Date(now.getTime() + soonMs).toISOString(),
  }
  if (last && last.finishedAt === null && new Date(last.leaseUntil) > now) return busy
  const number = (last?.number ?? 0) + 1
  const lease = await claimAttempt({ ...logins, id, number, leaseMs: settings.leaseMs, now })
  if (!lease) return busy

  // Between the look and the lease another process may have brought a good one.
  const stored = await read(args)
  const renewed: Opened<unknown> =
    stored && isGood(stored, args)
      ? { kind: 'open', ...stored }
      : await channel.openSession({ previous: stored?.session ?? null }, context)
  if (renewed.kind === 'open') {
    const { kind: _open, ...value } = renewed
    const session = seal({ payload, purpose: 'session', value })
    // The adapter and not the Local API: hooks that watch over an account have nothing to do with its session.
    await payload.db.updateOne({
      collection: slugs.channels,
      id,
      data: { session, ...lifeOf(renewed, channel, settings.now()) },
      returning: false,
    })
  }
  // Renewed long before its end: what is in the way of that is in the way of nothing else yet.
  const opened: Opened<unknown> =
    renewed.kind === 'later' && stored && lives(stored, args) ? { kind: 'open', ...stored } : renewed
  const outcome = { kind: renewed.kind, ...('why' in renewed ? { why: renewed.why } : {}) }
  await settleAttempt({ ...logins, attempt: lease.id, outcome, now: settings.now() })
  await payload.db.deleteMany({
    collection: slugs.channelLogins,
    where: { and: [{ channel: { equals: id } }, { number: { less_than: number } }] },
  })
  return opened
}
