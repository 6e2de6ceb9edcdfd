import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { privacyErrors } from '../errors'
import type { PrivacySettings } from '../options'

/** A deletion that was asked for. */
export type Erasure = { status: 'waiting' | 'running' | 'done'; dueAt: string }

/** An {@link Erasure} with the id of its row. */
export type KnownErasure = Erasure & { id: number | string }

/** Whose wish it is: the member's own, or the team's. */
export type Decision = {
  /** Without the days of grace; nobody is told, because there is nothing left that they could do. */
  atOnce: boolean
  /** Who of the team; null: whoever runs the operator's tool. */
  by: number | string | null
  /** For the team, 1 to 500 characters. */
  reason: string
}

const day = 24 * 3_600_000

/**
 * Puts a member down to be erased. Again changes nothing, except that the team can make at once of a deletion that
 * waits. Call it in a transaction.
 *
 * @param args.decision - absent: the member asks for it.
 * @throws ONLY_ADMIN
 */
export const beginErasure = async (
  { account, emit, erasure, now }: PrivacySettings,
  args: { member: number | string; decision?: Decision; req: PayloadRequest },
): Promise<KnownErasure> => {
  const { member, decision, req } = args
  const { db } = req.payload
  const known = await findErasure(member, req)
  const trace = decision ? { by: decision.by, reason: decision.reason } : {}
  if (known && !(decision?.atOnce && known.status === 'waiting')) return known
  if (await account.isLastAdmin(member, req)) throw privacyErrors.ONLY_ADMIN()
  const days = decision?.atOnce ? 0 : erasure.graceDays
  const dueAt = new Date(now().getTime() + days * day).toISOString()
  if (known) {
    await db.updateOne({
      collection: slugs.memberErasures,
      id: known.id,
      data: { dueAt, ...trace },
      req,
      returning: false,
    })
    return { ...known, dueAt }
  }
  // System write: the collection is closed to every API.
  const { id } = await db.create({
    collection: slugs.memberErasures,
    data: { member, status: 'waiting', dueAt, ...trace },
    req,
  })
  if (!decision?.atOnce)
    await emit({
      topic: 'privacy.erasure-asked',
      payload: { member, dueAt, byTeam: decision !== undefined },
      req,
    })
  return { id, status: 'waiting', dueAt }
}

/** The deletion of a member, or null. */
export const findErasure = async (
  member: number | string,
  req: PayloadRequest,
): Promise<KnownErasure | null> => {
  const row = await req.payload.db.findOne<KnownErasure & { id: number }>({
    collection: slugs.memberErasures,
    where: { member: { equals: member } },
    req,
  })
  return row ? { id: row.id, status: row.status, dueAt: new Date(row.dueAt).toISOString() } : null
}
