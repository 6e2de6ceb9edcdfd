import type { Payload, PayloadRequest } from 'payload'
import { isTimeZone } from '../../../core/timeZone'
import { slugs } from '../../../slugs'
import { defaultPreferences, type DigestRhythm, type GroupChoice, type Preferences } from './preferences'

type Id = number | string

/** A row of the collection. */
type Row = {
  id: Id
  member: Id
  groups?: Record<string, GroupChoice> | null
  mailOff?: boolean | null
  digest?: DigestRhythm | null
  digestHour?: number | null
  quietFrom?: string | null
  quietTo?: string | null
}

/** What some members chose, by id; who never chose has the defaults, in their time zone. Two queries, however many. */
export const readPreferences = async (args: {
  payload: Payload
  members: readonly Id[]
  req?: PayloadRequest
}): Promise<Map<Id, Preferences>> => {
  const { payload, members } = args
  const every = { pagination: false, limit: 0, ...(args.req ? { req: args.req } : {}) } as const
  // In order: a transaction's connection answers one query at a time.
  const zones = await payload.db.find<{ id: Id; timeZone?: string | null }>({
    collection: slugs.members,
    where: { id: { in: [...members] } },
    select: { timeZone: true },
    ...every,
  })
  const chosen = await payload.db.find<Row>({
    collection: slugs.notificationPreferences,
    where: { member: { in: [...members] } },
    ...every,
  })
  const rows = new Map(chosen.docs.map((row) => [row.member, row]))
  return new Map(
    zones.docs.map(({ id, timeZone }) => [
      id,
      { ...fromRow(rows.get(id)), timeZone: isTimeZone(timeZone) ? timeZone : defaultPreferences.timeZone },
    ]),
  )
}

/** The same for one member. */
export const preferencesOf = async (args: {
  payload: Payload
  member: Id
  req?: PayloadRequest
}): Promise<Preferences> =>
  (await readPreferences({ ...args, members: [args.member] })).get(args.member) ?? defaultPreferences

/**
 * Stores what a member chose, in the transaction of `req`. The first choices of two tabs at once meet in the unique
 * index: one of them fails, and its form is sent again.
 */
export const writePreferences = async (args: {
  payload: Payload
  member: Id
  preferences: Omit<Preferences, 'timeZone'>
  req: PayloadRequest
}): Promise<void> => {
  const { payload, member, preferences, req } = args
  const { groups, mailOff, digest, digestHour, quiet } = preferences
  const collection = slugs.notificationPreferences
  const data = {
    groups: groups as Record<string, unknown>,
    mailOff,
    digest,
    digestHour,
    quietFrom: quiet?.from ?? null,
    quietTo: quiet?.to ?? null,
  }
  const where = { member: { equals: member } }
  const known = await payload.db.findOne<Row>({ collection, where, req })
  if (known) await payload.db.updateOne({ collection, id: known.id, data, req, returning: false })
  else await payload.db.create({ collection, data: { member, ...data }, req })
}

const fromRow = (row: Row | undefined): Omit<Preferences, 'timeZone'> => {
  if (!row) return defaultPreferences
  const { groups, mailOff, digest, digestHour, quietFrom, quietTo } = row
  return {
    groups: groups ?? {},
    mailOff: mailOff ?? false,
    digest: digest ?? defaultPreferences.digest,
    digestHour: digestHour ?? defaultPreferences.digestHour,
    quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null,
  }
}
