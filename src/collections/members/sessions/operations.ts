import { generateExpiredPayloadCookie, type PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ownAccount, saveAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { currentSession } from './currentSession'

/** One open session, as its owner sees it. */
export type Session = {
  id: string
  /** Browser and system, for example `Firefox · Linux`; null when unknown. */
  device: string | null
  createdAt: string | null
  /** To ten minutes; null for a session from before this was kept. */
  lastSeenAt: string | null
  expiresAt: string
  /** Is it the one that asks? */
  current: boolean
}

/**
 * The signed-in member's open sessions: the one that asks first, then the newest.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const mySessions: Operation<object, Session[]> = async (_input, req) => {
  const account = await ownAccount(req)
  const now = settingsOf(req.payload).now()
  const open = (account.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now)
  const { docs } = await req.payload.db.find<{ session: string; device?: string | null; lastSeenAt: string }>(
    {
      collection: slugs.memberSessions,
      where: { session: { in: open.map(({ id }) => id) } },
      limit: 0,
      pagination: false,
      req,
    },
  )
  const notes = new Map(docs.map((row) => [row.session, row]))
  return open
    .map(({ id, createdAt, expiresAt }) => ({
      id,
      device: notes.get(id)?.device ?? null,
      createdAt: createdAt ? iso(createdAt) : null,
      lastSeenAt: notes.get(id)?.lastSeenAt ?? null,
      expiresAt: iso(expiresAt),
      current: id === currentSession(req),
    }))
    .sort(
      (a, b) => Number(b.current) - Number(a.current) || (b.createdAt ?? '').localeCompare(a.createdAt ?? ''),
    )
}

/**
 * Ends one session of the signed-in member; what it does next is refused.
 *
 * @throws Forbidden · SESSION_NOT_FOUND
 */
export const revokeSession: Operation<{ id: string }, { ended: number }> = async ({ id }, req) => {
  const ended = await endSessions({ keep: (session) => session !== id, req })
  if (ended === 0) throw memberErrors.SESSION_NOT_FOUND({ field: 'id' })
  return { ended }
}

/**
 * Ends every session of the signed-in member.
 *
 * @param input.butThis - keeps the one that asks. @default false
 * @throws Forbidden when nobody is signed in.
 */
export const logOutEverywhere: Operation<{ butThis?: boolean | null }, { ended: number }> = async (
  { butThis },
  req,
) => {
  const current = currentSession(req)
  return { ended: await endSessions({ keep: (id) => butThis === true && id === current, req }) }
}

const endSessions = async (args: { keep: (id: string) => boolean; req: PayloadRequest }): Promise<number> => {
  const { keep, req } = args
  const { ended, isOut } = await inTransaction({ payload: req.payload, req }, async (req) => {
    const account = await ownAccount(req)
    const before = account.sessions ?? []
    const after = before.filter((session) => keep(session.id))
    const gone = before.filter((session) => !keep(session.id)).map((session) => session.id)
    if (gone.length > 0) {
      await saveAccount(account, { sessions: after }, req)
      await req.payload.db.deleteMany({
        collection: slugs.memberSessions,
        where: { session: { in: gone } },
        req,
      })
    }
    return { ended: gone.length, isOut: gone.includes(currentSession(req) ?? '') }
  })
  if (isOut) forgetCookie(req)
  return ended
}

const forgetCookie = (req: PayloadRequest): void => {
  req.responseHeaders ??= new Headers()
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: req.payload.collections[slugs.members].config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
  })
  req.responseHeaders.append('set-cookie', String(cookie))
}

const iso = (time: string | Date): string => new Date(time).toISOString()
