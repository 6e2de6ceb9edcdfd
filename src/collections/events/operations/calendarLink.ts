import { userOf } from '../../../access'
import { forgetCalendarKey, renewCalendarKey } from '../../../config/calendarKeys'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'

const collection = slugs.calendarKeys

/** A new private address of the member's own calendar, shown this once; the one before stops working. */
export const renewCalendarLink: Operation<Record<string, never>, { path: string }> = async (_input, req) => {
  const user = userOf(req)
  if (!user) throw eventErrors.UNAUTHENTICATED()
  return { path: `/calendar/${await renewCalendarKey({ collection, member: user.id, req })}.ics` }
}

/** Takes the member's calendar address back; nobody reads it any more. */
export const revokeCalendarLink: Operation<Record<string, never>, boolean> = async (_input, req) => {
  const user = userOf(req)
  if (!user) throw eventErrors.UNAUTHENTICATED()
  await forgetCalendarKey({ collection, member: user.id, req })
  return true
}
