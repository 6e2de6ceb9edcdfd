import { createLocalReq, type Payload } from 'payload'
import type { Json } from '../../core/emit'
import type { Outcome } from '../../core/outcome'
import { globalSlugs } from '../../slugs'
import type { Deliverer, DelivererId } from './deliverers/deliverer'
import { digestKind } from './digest/digestKind'
import type { Kind } from './kinds/kind'
import { sentOn, takeSlot } from './mailSlots'
import type { NotificationsSettings } from './options'
import { nextDigestAt, type Plan, planDelivery } from './preferences/planDelivery'
import type { Preferences } from './preferences/preferences'
import { dayName, localDay } from './preferences/quietHours'
import { preferencesOf } from './preferences/store'
import { readAccount } from './readAccount'
import { unsubscribeToken } from './unsubscribe/token'

type Id = number | string

/** A notification as it is stored. */
export type StoredNotification = {
  id: Id
  member: Id | null
  kind: string
  data: { [key: string]: Json } | null
  subject?: { collection: string; id: Id } | null
  via: readonly DelivererId[]
  slot?: string | null
  roundStart?: number | null
}

/** `Outcome`, or: nobody needs it any more; or: not now. */
export type Ending =
  Outcome | { kind: 'obsolete'; why: string } | { kind: 'planned'; plan: Exclude<Plan, { when: 'now' }> }

/** What sending needs. */
export type SendArgs = {
  payload: Payload
  settings: NotificationsSettings
  deliverers: Record<DelivererId, Deliverer>
  notification: StoredNotification
}

/** Sends a notification, unless its words or its member say otherwise. */
export const send = async (args: SendArgs): Promise<Ending> => {
  const { payload, settings, deliverers, notification } = args
  const { id, member, data, via } = notification
  const kind = settings.kinds[notification.kind]
  if (!kind)
    return {
      kind: 'refused',
      code: 'UNKNOWN_KIND',
      why: 'This hub no longer knows this kind of notification.',
    }
  const found = member === null ? stranger(kind, data ?? {}) : await readAccount(payload, member)
  if (!found) return { kind: 'obsolete', why: 'The member has left.' }
  const { account, isVerified } = found
  const reader = { ...found.reader, email: kind.address?.(data ?? {}) ?? found.reader.email }
  if (kind.group !== undefined && !isVerified)
    return { kind: 'obsolete', why: 'The address was never confirmed.' }
  const letter = kind.write({ data: data ?? {}, language: reader.language, account, now: settings.now() })
  if (!letter) return { kind: 'obsolete', why: 'There is nothing left to say.' }
  if (member !== null && !(await isStillReadable(args, member, kind)))
    return { kind: 'obsolete', why: 'What it is about is not for its reader to read any more.' }
  const plan: Plan = member === null ? { when: 'now' } : await planOf({ ...args, member, kind })
  if (plan.when !== 'now') return { kind: 'planned', plan }

  const { name, accent } = await payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: false,
  })
  const parcel = {
    id,
    reader,
    letter,
    hub: { name, accent: accent ?? null },
    unsubscribe:
      kind.group === undefined || member === null
        ? null
        : {
            token: unsubscribeToken({ member, group: kind.group }, payload.secret),
            title: settings.groups[kind.group]?.title[reader.language] ?? kind.group,
          },
  }
  let ending: Outcome = { kind: 'published', remoteId: String(id) }
  for (const each of via) {
    const deadline = AbortSignal.timeout(settings.deadlineMs)
    ending = await deliverers[each].deliver(parcel, { signal: deadline })
    if (ending.kind !== 'published') break
  }
  return ending
}

/** Whom a notification of nobody is for: somebody without an account, whom the kind knows by what was stored. */
const stranger = (kind: Kind, data: { [key: string]: Json }): Awaited<ReturnType<typeof readAccount>> => {
  const reader = kind.group === undefined ? (kind.reader?.(data) ?? null) : null
  return reader && { reader, account: {}, isVerified: true }
}

const isStillReadable = async (
  { payload, settings, notification: { subject } }: SendArgs,
  member: Id,
  { ofSubject }: Kind,
): Promise<boolean> => {
  if (!ofSubject || !subject) return true
  const req = await createLocalReq({}, payload)
  return (await settings.mayRead({ members: [member], subject, req })).length > 0
}

/** The plan, and where it says "now" to a mail that counts, a slot of the member's day with it. */
const planOf = async (args: SendArgs & { member: Id; kind: Kind }): Promise<Plan> => {
  const { payload, settings, notification, member, kind } = args
  const { mailsPerDay: cap } = settings
  const now = settings.now()
  if (kind.group === undefined) return { when: 'now' }
  const preferences: Preferences = await preferencesOf({ payload, member })
  // The last slot of a day is kept for it.
  if (notification.kind === digestKind.name)
    return planDelivery({ kind, preferences, now, sentToday: 0, cap: 2 })
  const day = dayName(localDay(preferences.timeZone, now))
  const ours = { payload, notification: notification.id, member, day, slots: cap - 1 }
  const plan = planDelivery({ kind, preferences, now, sentToday: await sentOn(ours), cap })
  if (plan.when !== 'now' || (await takeSlot({ ...ours, held: notification.slot ?? null }))) return plan
  return { when: 'digest', at: nextDigestAt(preferences, now) }
}
