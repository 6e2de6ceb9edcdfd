import { createHash, randomBytes } from 'node:crypto'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'

/** What is stored of a key. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/**
 * A new private address of the member's own calendar, shown this once; the one before stops working. The key is 256
 * random bits: it is the whole of the right to read.
 */
export const renewCalendarLink: Operation<Record<string, never>, { path: string }> = async (_input, req) => {
  const user = userOf(req)
  if (!user) throw eventErrors.UNAUTHENTICATED()
  const key = randomBytes(32).toString('base64url')
  await inTransaction({ payload: req.payload, req }, async (req) => {
    await forget(user.id, req)
    await req.payload.db.create({
      collection: slugs.calendarKeys,
      data: { member: user.id, digest: digestOf(key) },
      req,
    })
  })
  return { path: `/calendar/${key}.ics` }
}

/** Takes the member's calendar address back; nobody reads it any more. */
export const revokeCalendarLink: Operation<Record<string, never>, boolean> = async (_input, req) => {
  const user = userOf(req)
  if (!user) throw eventErrors.UNAUTHENTICATED()
  await forget(user.id, req)
  return true
}

const forget = async (
  member: number | string,
  req: Parameters<typeof renewCalendarLink>[1],
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugs.calendarKeys,
    where: { member: { equals: member } },
    req,
  })
}
