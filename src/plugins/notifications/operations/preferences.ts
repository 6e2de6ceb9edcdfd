import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { isTimeZone } from '../../../core/timeZone'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ringAfterCommit } from '../../outbox'
import type { DelivererId } from '../deliverers/deliverer'
import { digestKind } from '../digest/digestKind'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { channelsOf, type DigestRhythm, type GroupChoice, type Preferences } from '../preferences/preferences'
import { minutesOf } from '../preferences/quietHours'
import { preferencesOf, writePreferences } from '../preferences/store'
import { memberOf } from './myNotifications'

/** One row of the preferences as its member sees it. */
type GroupView = {
  name: string
  title: string
  hint: string
  /** Is it told on the site, by mail? Null: nothing of it goes that way. */
  inApp: boolean | null
  email: boolean | null
}

/** A member's preferences as they see them. */
export type PreferencesView = Omit<Preferences, 'groups'> & { groups: GroupView[] }

/** What can be changed; what is left out stays. */
export type PreferencesInput = {
  groups?: readonly ({ name: string } & GroupChoice)[] | null
  mailOff?: boolean | null
  digest?: DigestRhythm | null
  digestHour?: number | null
  /** Null: no quiet hours. */
  quiet?: { from: string; to: string } | null
  timeZone?: string | null
}

/**
 * How the member wants to be told.
 *
 * @throws Forbidden for strangers.
 */
export const myNotificationPreferences = async (
  _input: object,
  req: PayloadRequest,
): Promise<PreferencesView> => {
  const preferences = await preferencesOf({ payload: req.payload, member: memberOf(req), req })
  return { ...preferences, groups: viewGroups(preferences, req) }
}

/**
 * Changes how the member wants to be told. What waits is planned anew.
 *
 * @throws Forbidden for strangers, `UNKNOWN_NOTIFICATION_GROUP`, `TIME_INVALID`, `HOUR_INVALID`, `TIME_ZONE_UNKNOWN`.
 */
export const setNotificationPreferences = async (
  { data }: { data: PreferencesInput },
  req: PayloadRequest,
): Promise<PreferencesView> => {
  const { payload } = req
  const member = memberOf(req)
  check(data, Object.keys(settingsOf(payload).groups))
  await inTransaction({ payload, req }, async () => {
    const before = await preferencesOf({ payload, member, req })
    const preferences: Omit<Preferences, 'timeZone'> = {
      groups: merged(before.groups, data.groups ?? []),
      mailOff: data.mailOff ?? before.mailOff,
      digest: data.digest ?? before.digest,
      digestHour: data.digestHour ?? before.digestHour,
      quiet: data.quiet === undefined ? before.quiet : data.quiet,
    }
    await writePreferences({ payload, member, preferences, req })
    // Also when it is the one used so far: UTC that was chosen is not UTC for want of a choice.
    if (data.timeZone)
      await payload.update({
        collection: slugs.members,
        id: member,
        data: { timeZone: data.timeZone },
        depth: 0,
        req,
        overrideAccess: false,
        user: req.user,
      })
    await planAnew(member, req)
  })
  return myNotificationPreferences({}, req)
}

/** What waits for an hour or the digest is looked at again: the hour may be another now. */
export const planAnew = async (member: number | string, req: PayloadRequest): Promise<void> => {
  const { payload } = req
  await payload.db.updateMany({
    collection: slugs.notifications,
    where: { and: [{ member: { equals: member } }, { status: { in: ['waiting', 'pending'] } }] },
    data: { status: 'pending', nextAttemptAt: settingsOf(payload).now().toISOString() },
    req,
    returning: false,
  })
  await ringAfterCommit(req)
}

const check = (data: PreferencesInput, groups: readonly string[]): void => {
  const stranger = data.groups?.find(({ name }) => !groups.includes(name))
  if (stranger) throw errors.UNKNOWN_NOTIFICATION_GROUP({ field: 'groups' })
  const { quiet, digestHour, timeZone } = data
  if (quiet)
    for (const end of ['from', 'to'] as const)
      if (minutesOf(quiet[end]) === null || quiet.from === quiet.to)
        throw errors.TIME_INVALID({ field: `quiet.${end}` })
  if (digestHour != null && !(digestHour >= 0 && digestHour <= 23))
    throw errors.HOUR_INVALID({ field: 'digestHour' })
  if (timeZone != null && !isTimeZone(timeZone)) throw errors.TIME_ZONE_UNKNOWN({ field: 'timeZone' })
}

const merged = (
  before: Preferences['groups'],
  changes: NonNullable<PreferencesInput['groups']>,
): Preferences['groups'] => ({
  ...before,
  ...Object.fromEntries(
    changes.map(({ name, inApp, email }) => [
      name,
      {
        ...before[name],
        ...(inApp == null ? {} : { inApp }),
        ...(email == null ? {} : { email }),
      },
    ]),
  ),
})

/** The groups that have kinds, and that concern this member. */
const viewGroups = (preferences: Preferences, req: PayloadRequest): GroupView[] => {
  const { groups, kinds } = settingsOf(req.payload)
  const language = languageOf(req)
  return Object.entries(groups).flatMap(([name, { title, hint, roles }]) => {
    const ofGroup = Object.values(kinds).filter(({ group }) => group === name)
    if (name === digestKind.group || ofGroup.length === 0 || (roles && !hasRole(req, ...roles))) return []
    const via = [...new Set(ofGroup.flatMap((kind) => kind.via))]
    // As chosen for the group; that all mail is off is said once, not in every row.
    const chosen = channelsOf({ via, group: name }, { ...preferences, mailOff: false })
    const state = (id: DelivererId): boolean | null => (via.includes(id) ? chosen.includes(id) : null)
    return [
      { name, title: title[language], hint: hint[language], inApp: state('inApp'), email: state('email') },
    ]
  })
}
