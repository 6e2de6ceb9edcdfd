import type { PayloadRequest } from 'payload'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import { ringAfterCommit } from '../outbox'
import { capabilities } from './deliverers/registry'
import { settingsOf } from './options'

/**
 * Notifies a member, in the transaction of `req`. The key makes it once: a message that is consumed again finds its
 * notification there.
 *
 * @param args.key - unique to this effect, for example `member.verify:<member>:<message>`.
 * @param args.data - what its words need to know; ids and plain facts, no secret.
 */
export const notify = async (args: {
  member: number | string
  kind: string
  key: string
  subject: { collection: string; id: number | string } | null
  data: { [key: string]: Json }
  req: PayloadRequest
}): Promise<void> => {
  const { member, kind, key, subject, data, req } = args
  const { payload } = req
  const settings = settingsOf(payload)
  const via = settings.kinds[kind]?.via
  if (!via) throw new Error(`There is no kind of notification "${kind}".`)
  const known = await payload.db.findOne({
    collection: slugs.notifications,
    where: { key: { equals: key } },
    req,
  })
  if (known) return
  const needsWorker = via.some((id) => capabilities[id].arrives === 'worker')
  await payload.create({
    collection: slugs.notifications,
    data: {
      member,
      kind,
      key,
      subject,
      data,
      via: [...via],
      status: needsWorker ? 'pending' : 'delivered',
      nextAttemptAt: settings.now().toISOString(),
    } as never,
    depth: 0,
    req,
    // System write: the hub notifies, whoever's request it happened in.
    overrideAccess: true,
  })
  if (needsWorker) await ringAfterCommit(req)
}
