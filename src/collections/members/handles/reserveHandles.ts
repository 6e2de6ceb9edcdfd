import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { handleSkeleton } from '../../../core/likeness'
import { slugs } from '../../../slugs'
import { settingsOf } from '../options'

/**
 * What stands for the handle of an erased member: nobody can read it back, and whoever wants the handle, or one that
 * looks like it, meets it again. Keyed with the hub's secret, because handles are few enough to try them all.
 */
export const reservationOf = (handle: string, req: PayloadRequest): string =>
  `#${createHmac('sha256', req.payload.secret)
    .update(`reserved handle ${handleSkeleton(handle)}`)
    .digest('hex')}`

/** Keeps handles from ever being given again, and forgets what they were and whose. Again is no error. */
export const reserveHandles = async (args: {
  member: number | string
  handles: readonly string[]
  req: PayloadRequest
}): Promise<void> => {
  const { member, handles, req } = args
  const { db } = req.payload
  const reserved = [...new Set(handles.map((handle) => reservationOf(handle, req)))]
  await db.deleteMany({
    collection: slugs.formerHandles,
    where: { or: [{ member: { equals: member } }, { handle: { in: reserved } }] },
    req,
  })
  const leftAt = settingsOf(req.payload).now().toISOString()
  for (const handle of reserved)
    await db.create({
      collection: slugs.formerHandles,
      data: { handle, skeleton: handle, member: null, leftAt },
      req,
    })
}
