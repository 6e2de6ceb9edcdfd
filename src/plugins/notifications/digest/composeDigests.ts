import { type Payload, type PayloadRequest, ValidationError, type Where } from 'payload'
import type { Json } from '../../../core/emit'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import type { DelivererId } from '../deliverers/deliverer'
import type { NotificationsSettings } from '../options'
import { nextDigestAt } from '../preferences/planDelivery'
import { channelsOf, type Preferences } from '../preferences/preferences'
import { dayName, localDay } from '../preferences/quietHours'
import { preferencesOf } from '../preferences/store'
import { unreadOf } from '../unread'
import { type DigestData, digestKind } from './digestKind'

type Id = number | string
type Waiting = {
  id: Id
  member: Id
  kind: string
  data: { [key: string]: Json } | null
  via: readonly DelivererId[]
  readAt?: string | null
  nextAttemptAt?: string | null
  subject?: { collection: string; id: Id } | null
}

/** What one digest lists at most: a screen or two. The rest is counted. */
const listed = 20
/** What one digest takes up at most; what is behind waits for the next. */
const taken = 500

/**
 * Composes the digests that are due: for each member one, of everything that waits for them, however many of their hours
 * have passed; once on a day of theirs, by a unique key, whichever of several workers comes first.
 *
 * @param args.batch - how many rows to look at.
 * @returns for how many members something was done.
 */
export const composeDigests = async (args: {
  payload: Payload
  settings: NotificationsSettings
  signal: AbortSignal
  batch: number
}): Promise<number> => {
  const { payload, settings, signal, batch } = args
  const { docs } = await payload.db.find<Waiting>({
    collection: slugs.notifications,
    where: due(settings.now()),
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  const members = [...new Set(docs.map(({ member }) => member))]
  return composeFor({ payload, settings, signal, members })
}

/**
 * Composes the digests of some members whose hour has come, whether a notification waits for them or not.
 *
 * @returns how many were looked at.
 */
export const composeFor = async (args: {
  payload: Payload
  settings: NotificationsSettings
  signal: AbortSignal
  members: readonly Id[]
}): Promise<number> => {
  const { payload, settings, signal, members } = args
  let done = 0
  for (const member of members) {
    if (signal.aborted) break
    try {
      await inTransaction({ payload }, (req) => compose({ settings, member, req }))
    } catch (error) {
      // Another worker composed it: what still waits is looked at in the next turn.
      if (!(error instanceof ValidationError)) throw error
    }
    done += 1
  }
  return done
}

const due = (now: Date): Where => ({
  and: [{ status: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: now.toISOString() } }],
})

const isPast = (moment: string | null | undefined, now: Date): boolean =>
  moment != null && Date.parse(moment) <= now.getTime()

const compose = async (args: {
  settings: NotificationsSettings
  member: Id
  req: PayloadRequest
}): Promise<void> => {
  const { settings, member, req } = args
  const { payload } = req
  const now = settings.now()
  const collection = slugs.notifications
  const ofMember: Where = { member: { equals: member } }
  const preferences = await preferencesOf({ payload, member, req })
  const key = `${digestKind.name}:${member}:${dayName(localDay(preferences.timeZone, now))}`

  if (await payload.db.findOne({ collection, where: { key: { equals: key } }, req })) {
    // This day's went out already: the next one takes it along.
    const nextAttemptAt = nextDigestAt(preferences, now).toISOString()
    const where = { and: [ofMember, due(now)] }
    await payload.db.updateMany({ collection, where, data: { nextAttemptAt }, req, returning: false })
    return
  }
  const { docs } = await payload.db.find<Waiting>({
    collection,
    where: { and: [ofMember, { status: { equals: 'waiting' } }] },
    sort: 'id',
    limit: taken,
    pagination: false,
    req,
  })
  const wanted: Waiting[] = []
  for (const row of docs)
    if (isWanted(row, settings, preferences) && (await isReadable(row, settings, req))) wanted.push(row)
  const topics = await unreadSince({ settings, preferences, member, req })
  // Its hour has come with nothing to tell: what waits for a later one goes on waiting.
  if (topics.length === 0 && !docs.some((row) => isPast(row.nextAttemptAt, now))) return
  if (wanted.length + topics.length > 0) {
    const inList = wanted.filter(({ via }) => via.includes('inApp')).length
    const unread = (await unreadOf({ payload, member, req })) - inList
    const data: DigestData = {
      items: wanted.slice(0, listed).map(({ kind, data }) => ({ kind, data: data ?? {} })),
      more: Math.max(0, wanted.length - listed),
      unread,
      topics: [...topics],
    }
    const digest = {
      member,
      kind: digestKind.name,
      key,
      subject: null,
      data,
      via: ['email'],
      readAt: now.toISOString(),
      status: 'pending',
      nextAttemptAt: now.toISOString(),
      attempts: 0,
      roundStart: 0,
    }
    await payload.db.create({ collection, data: digest, req })
  }
  await payload.db.updateMany({
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { status: 'delivered' },
    req,
    returning: false,
  })
}

/** What else is unread since the last digest, to who chose to have one. */
const unreadSince = async (args: {
  settings: NotificationsSettings
  preferences: Preferences
  member: Id
  req: PayloadRequest
}): Promise<readonly { title: string; path: string }[]> => {
  const { settings, preferences, member, req } = args
  const { unread, now } = settings
  if (unread === null || preferences.digest === 'off') return []
  if (!channelsOf({ via: ['email'], group: unread.group }, preferences).includes('email')) return []
  const { docs } = await req.payload.db.find<{ readAt?: string | null }>({
    collection: slugs.notifications,
    where: { and: [{ member: { equals: member } }, { kind: { equals: digestKind.name } }] },
    // Its moment by the hub's own clock.
    sort: '-readAt',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0]?.readAt
  const days = preferences.digest === 'weekly' ? 7 : 1
  const since = last ? new Date(last) : new Date(now().getTime() - days * 24 * 3_600_000)
  return unread.find({ member, since, most: listed, req })
}

/** What was read on the site, or chosen away since, needs no mail. */
const isWanted = (
  { kind, via, readAt }: Waiting,
  settings: NotificationsSettings,
  preferences: Preferences,
): boolean => {
  const known = settings.kinds[kind]
  const wasRead = via.includes('inApp') && Boolean(readAt)
  return known !== undefined && !wasRead && channelsOf(known, preferences).includes('email')
}

/** What its member may not read any more, the digest does not tell either. */
const isReadable = async (
  { kind, member, subject }: Waiting,
  settings: NotificationsSettings,
  req: PayloadRequest,
): Promise<boolean> =>
  !settings.kinds[kind]?.ofSubject ||
  !subject ||
  (await settings.mayRead({ members: [member], subject, req })).length > 0
