import type { PayloadRequest } from 'payload'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import { ringAfterCommit } from '../outbox'
import { capabilities } from './deliverers/registry'
import { settingsOf } from './options'

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
  const via = settings.kinds[kind]?.via
  if (!via) throw new Error(`There is no kind of notification "${kind}".`)
  const keyOf = (member: number | string): string => `${key}:${member}`
  const known = await payload.db.find<{ key: string }>({
    collection: slugs.notifications,
    where: { key: { in: to.map(keyOf) } },
    pagination: false,
    limit: 0,
    req,
  })
  const told = new Set(known.docs.map((row) => row.key))
  const needsWorker = via.some((id) => capabilities[id].arrives === 'worker')
  for (const member of to.filter((id) => !told.has(keyOf(id))))
    // The adapter and not the Local API: the hub notifies, whoever's request it happened in, and often many at once.
    await payload.db.create({
      collection: slugs.notifications,
      data: {
        member,
        kind,
        key: keyOf(member),
        subject,
        data,
        via: [...via],
        status: needsWorker ? 'pending' : 'delivered',
        nextAttemptAt: settings.now().toISOString(),
        attempts: 0,
        roundStart: 0,
      },
      req,
    })
  if (needsWorker) await ringAfterCommit(req)
}
