import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { Target } from '../../core/target'
import type { NoticeCategory } from './categories'
import type { NoticeState } from './collections/Notices'
import type { Evidence } from './evidence'
import type { ReportsSettings } from './options'
import { noticeToken, openContact, sealLetter } from './sealed'

type Id = number | string

/** A notice as stored. */
export type StoredNotice = {
  id: Id
  url: string
  target: string
  author: Id | null
  category: NoticeCategory
  status: NoticeState
  contact?: string | null
  case?: Id | null
  rule?: string | null
  createdAt: string
  receivedAt?: string | null
  decidedAt?: string | null
  fingerprint: string
  evidence?: { title?: string; text?: string } | null
}

/** How both sides call a notice. */
export const referenceOf = (notice: Id): string => `N-${notice}`

/** A notice as it stands, by the adapter: no API shows one to who sent it; null when there is none. */
export const readNotice = (id: Id, req: PayloadRequest): Promise<StoredNotice | null> =>
  req.payload.db.findOne<StoredNotice & { id: number }>({
    collection: slugs.notices,
    where: { id: { equals: id } },
    req,
  })

/** Changes a notice. */
export const saveNotice = (id: Id, data: Partial<StoredNotice>, req: PayloadRequest): Promise<unknown> =>
  // A copy: the adapter for MongoDB rewrites what it is given.
  req.payload.db.updateOne({ collection: slugs.notices, id, data: { ...data }, req, returning: false })

/**
 * Tells the queue of a notice. Nothing is hidden by it: whether something is illegal is for a person to say. One whose
 * sender has not shown that the address is theirs weighs like a newcomer's report.
 */
export const raiseNotice = async (args: {
  settings: ReportsSettings
  notice: Pick<StoredNotice, 'id' | 'category'>
  target: Target
  evidence: Pick<Evidence, 'title' | 'text' | 'author'>
  confirmed: boolean
  req: PayloadRequest
}): Promise<void> => {
  const { settings, notice, target, evidence, confirmed, req } = args
  const found = await settings.raise({
    target,
    facts: evidence,
    signals: [
      {
        check: 'notices',
        code: confirmed ? 'confirmed' : 'unconfirmed',
        weight: confirmed ? 10 : 1,
        evidence: `${referenceOf(notice.id)} · ${notice.category}`,
      },
    ],
    hide: false,
    at: settings.now().toISOString(),
    req,
  })
  await saveNotice(notice.id, { case: found.case }, req)
}

const day = 24 * 3_600_000

/** Until when a decision about a notice can be complained about. */
export const appealUntil = (settings: Pick<ReportsSettings, 'appealDays'>, decidedAt: string): string =>
  new Date(Date.parse(decidedAt) + settings.appealDays * day).toISOString()

/** Writes to whoever sent a notice; to nobody when they left no address, or it has been forgotten. */
export const tellSender = async (args: {
  settings: ReportsSettings
  notice: Id
  step: 'submitted' | 'received' | 'upheld' | 'rejected'
  req: PayloadRequest
}): Promise<void> => {
  const { settings, notice: id, step, req } = args
  const { secret } = req.payload.config
  const notice = await readNotice(id, req)
  const contact = openContact(secret, notice?.contact)
  if (!notice || !contact) return
  const { rule = null, decidedAt } = notice
  await settings.emit({
    topic: 'notice.changed',
    payload: {
      sealed: sealLetter(secret, { ...contact, token: noticeToken(secret, id) }),
      step,
      reference: referenceOf(id),
      url: notice.url,
      rule: rule ?? null,
      ruleTitle: rule ? await settings.ruleTitle(rule, req) : null,
      until: decidedAt ? appealUntil(settings, decidedAt) : null,
    },
    req,
  })
}
