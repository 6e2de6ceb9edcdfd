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
  if (wanted.length > 0) {
    const inList = wanted.filter(({ via }) => via.includes('inApp')).length
    const unread = (await unreadOf({ payload, member, req })) - inList
    const data: DigestData = {
      items: wanted.slice(0, listed).map(({ kind, data }) => ({ kind, data: data ?? {} })),
      more: Math.max(0, wanted.length - listed),
      unread,
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
