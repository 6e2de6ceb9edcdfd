import type { CollectionAfterMeHook, PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import type { AccountSession } from '../credentials/account'
import { settingsOf } from '../options'
import { deviceOf } from './device'

/** Writes down from where a session was opened. Joins the transaction of `req`. */
export const noteSession = async (args: {
  member: number | string
  session: AccountSession
  req: PayloadRequest
}): Promise<void> => {
  const { member, session, req } = args
  await req.payload.db.create({
    collection: slugs.memberSessions,
    data: {
      session: session.id,
      member,
      device: deviceOf(req.headers.get('user-agent')),
      lastSeenAt: settingsOf(req.payload).now().toISOString(),
      expiresAt: new Date(session.expiresAt).toISOString(),
    },
    req,
  })
}

/** Milliseconds between two notes of one session: every page asks who is signed in, and few should write. */
const noteEveryMs = 10 * 60_000

/** Remembers when a session was last used, to ten minutes. */
export const noteUse: CollectionAfterMeHook = async ({ req }) => {
  const { _sid: session } = (req.user ?? {}) as { _sid?: string }
  if (session === undefined) return
  const now = settingsOf(req.payload).now()
  const stale: Where = {
    and: [
      { session: { equals: session } },
      { lastSeenAt: { less_than: new Date(now.getTime() - noteEveryMs).toISOString() } },
    ],
  }
  const { totalDocs } = await req.payload.db.count({ collection: slugs.memberSessions, where: stale, req })
  if (totalDocs === 0) return
  await req.payload.db.updateOne({
    collection: slugs.memberSessions,
    where: stale,
    data: { lastSeenAt: now.toISOString() },
    req,
    returning: false,
  })
}
