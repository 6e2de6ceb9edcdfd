import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../../access'
import { slugs } from '../../slugs'
import { emit } from '../outbox'
import { notify, type Notice } from './notify'

type Id = number | string

/** Members in one transaction: a few hundred inserts hold the embedded database's one writer for about half a second. */
export const fanOutBatch = 200

/** A notice and who hears it. */
export type Broadcast = Notice & {
  /** Whoever holds one of these roles; null: every member. Who never verified their address hears nothing. */
  roles: readonly Role[] | null
}

/**
 * Tells many members, however many: one batch in the transaction of `req`, and a message for the next in the same
 * transaction. So no transaction is long, a killed worker goes on where it stopped, and nobody is told twice.
 *
 * @param args.after - the last member of the batch before. @default none: the first batch
 */
export const fanOut = async (args: Broadcast & { after?: Id; req: PayloadRequest }): Promise<void> => {
  const { kind, key, subject, data, roles, after, req } = args
  const where: Where[] = [
    { _verified: { equals: true } },
    ...(roles ? [{ roles: { in: [...roles] } }] : []),
    ...(after === undefined ? [] : [{ id: { greater_than: after } }]),
  ]
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: { and: where },
    sort: 'id',
    limit: fanOutBatch,
    pagination: false,
    req,
  })
  const to = docs.map(({ id }) => id)
  if (to.length > 0) await notify({ kind, key, subject, data, to, req })
  const last = to.at(-1)
  if (to.length < fanOutBatch || last === undefined) return
  const payload = { kind, key, subject, data, roles: roles ? [...roles] : null, after: last }
  await emit({ topic: 'notifications.fan-out', payload, req })
}
