import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { transact } from '../../../database/transact'
import { reportErrors } from '../errors'
import {
  appealUntil,
  raiseNotice,
  readNotice,
  referenceOf,
  saveNotice,
  type StoredNotice,
  tellSender,
} from '../notices'
import type { ReportsSettings } from '../options'
import { noticeOf } from '../sealed'
import { targetOfKey } from '../targetOfKey'

/** A notice as whoever sent it follows it by the link in their mail. */
export type FollowedNotice = {
  reference: string
  url: string
  category: string
  status: StoredNotice['status']
  createdAt: string
  decidedAt: string | null
  /** The rule cited, in both languages. */
  rule: { en: string; fr: string } | null
  /** Until when a complaint is taken; null before a decision. */
  appealUntil: string | null
}

/**
 * The notice of a link.
 *
 * @throws LINK_INVALID
 */
export const notice =
  (settings: ReportsSettings): Operation<{ token: string }, FollowedNotice> =>
  async ({ token }, req) =>
    shown(settings, await linked(token, req), req)

/**
 * Whoever sent a notice shows that the address is theirs: from now on it is looked at with the urgency of the law, and
 * they get their receipt (DSA, Art. 16(4)). Again is no error.
 *
 * @throws LINK_INVALID
 */
export const confirmNotice =
  (settings: ReportsSettings): Operation<{ token: string }, FollowedNotice> =>
  ({ token }, req) =>
    transact(req.payload, async (own) => {
      const found = await linked(token, own)
      const target = targetOfKey(found.target, own.payload)
      if (found.status !== 'unconfirmed') return shown(settings, found, own)
      const confirmed = { status: 'open' as const, receivedAt: settings.now().toISOString() }
      await saveNotice(found.id, confirmed, own)
      await raiseNotice({
        settings,
        notice: found,
        target,
        evidence: { title: '', text: '', ...found.evidence, author: found.author },
        confirmed: true,
        req: own,
      })
      await tellSender({ settings, notice: found.id, step: 'received', req: own })
      return shown(settings, { ...found, ...confirmed }, own)
    })

const linked = async (token: string, req: PayloadRequest): Promise<StoredNotice> => {
  const id = noticeOf(req.payload.config.secret, token)
  const found = id === null ? null : await readNotice(id, req)
  if (!found) throw reportErrors.LINK_INVALID({ field: 'token' })
  return found
}

const shown = async (
  settings: ReportsSettings,
  found: StoredNotice,
  req: PayloadRequest,
): Promise<FollowedNotice> => ({
  reference: referenceOf(found.id),
  url: found.url,
  category: found.category,
  status: found.status,
  createdAt: found.createdAt,
  decidedAt: found.decidedAt ?? null,
  rule: found.rule ? await settings.ruleTitle(found.rule, req) : null,
  appealUntil: found.decidedAt ? appealUntil(settings, found.decidedAt) : null,
})
