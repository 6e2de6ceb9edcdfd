import type { CollectionAfterMeHook } from 'payload'
import { userOf } from '../../../access'
import { recordVisit } from '../days'
import { utcDay } from '../utcDay'

/**
 * Whoever asks who they are has come: the site does so for every page, the admin and other clients when they open. It
 * needs no script in the browser, and costs one write a member and day.
 */
export const countVisit = (now: () => Date): CollectionAfterMeHook => {
  // What this process has written down today. A process more, or a restart, only asks the database again.
  let seen = { day: '', members: new Set<number | string>() }
  return async ({ req }) => {
    const user = userOf(req)
    if (!user) return
    const at = now()
    const day = utcDay(at)
    if (seen.day !== day) seen = { day, members: new Set() }
    if (seen.members.has(user.id)) return
    await recordVisit({ payload: req.payload, member: user.id, now: at })
    seen.members.add(user.id)
  }
}
