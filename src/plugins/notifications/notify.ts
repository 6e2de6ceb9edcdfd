import type { PayloadRequest } from 'payload'
import { announceAfterCommit } from '../../config/live'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import { ringAfterCommit } from '../outbox'
import { capabilities } from './deliverers/registry'
import { memberChannel } from './live'
import { settingsOf } from './options'
import { channelsOf, defaultPreferences } from './preferences/preferences'
import { readPreferences } from './preferences/store'

/** What is to be told, whoever hears it. */
export type Notice = {
  kind: string
  /**
   * Unique to the effect, for example `member.verify:<message>`: with the member it makes a notification once, however
   * often its message is consumed.
   */
  key: string
  /** What it is about. */
  subject: { collection: string; id: number | string } | null
  /** What its words need to know; ids and plain facts, no secret. */
  data: { [key: string]: Json }
}

/**
 * Writes to somebody without an account, in the transaction of `req`; once for a key.
 *
 * @throws Error for a kind that nobody declared.
 */
export const notifyNobody = async (args: Notice & { req: PayloadRequest }): Promise<void> => {
  const { kind, key, subject, data, req } = args
  const { payload } = req
  const settings = settingsOf(payload)
  if (!settings.kinds[kind]) throw new Error(`There is no kind of notification "${kind}".`)
  const { totalDocs } = await payload.db.count({
    collection: slugs.notifications,
    where: { key: { equals: key } },
    req,
  })
  if (totalDocs > 0) return
  const now = settings.now().toISOString()
  await payload.db.create({
    collection: slugs.notifications,
    data: {
      member: null,
      kind,
      key,
      subject,
      data,
      via: ['email'],
      readAt: now,
      status: 'pending',
      nextAttemptAt: now,
      attempts: 0,
      roundStart: 0,
    },
    req,
  })
  await ringAfterCommit(req)
}

/**
 * Notifies members, in the transaction of `req`. Who has this notice already is passed over.
 *
 * @param args.to - ids of members; for an audience that may be large, see `fanOut`.
 * @throws Error for a kind that nobody declared.
 */
export const notify = async (
  args: Notice & { to: readonly (number | string)[]; req: PayloadRequest },
): Promise<void> => {
  const { to, kind, key, subject, data, req } = args
  const { payload } = req
  const settings = settingsOf(payload)
  const declared = settings.kinds[kind]
  if (!declared) throw new Error(`There is no kind of notification "${kind}".`)
  const keyOf = (member: number | string): string => `${key}:${member}`
  const known = await payload.db.find<{ key: string }>({
    collection: slugs.notifications,
    where: { key: { in: to.map(keyOf) } },
    pagination: false,
    limit: 0,
    req,
  })
  const told = new Set(known.docs.map((row) => row.key))
  const fresh = to.filter((id) => !told.has(keyOf(id)))
  const chosen = declared.group === undefined ? null : await readPreferences({ payload, members: fresh, req })
  let hasWork = false
  for (const member of fresh) {
    const via = channelsOf(declared, chosen?.get(member) ?? defaultPreferences)
    // They chose not to hear of it at all.
    if (via.length === 0) continue
    const needsWorker = via.some((id) => capabilities[id].arrives === 'worker')
    hasWork ||= needsWorker
    const now = settings.now().toISOString()
    // The adapter and not the Local API: the hub notifies, whoever's request it happened in, and often many at once.
    await payload.db.create({
      collection: slugs.notifications,
      data: {
        member,
        kind,
        key: keyOf(member),
        subject,
        data,
        via,
        // What is not in the list has nothing to be read there.
        readAt: via.includes('inApp') ? null : now,
        status: needsWorker ? 'pending' : 'delivered',
        nextAttemptAt: now,
        attempts: 0,
        roundStart: 0,
      },
      req,
    })
    if (via.includes('inApp')) await announceAfterCommit(req, memberChannel(member))
  }
  if (hasWork) await ringAfterCommit(req)
}
