import { Forbidden, type PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { type ListedRow, type NotificationLine, toLine } from '../lines'
import { listOf, unreadOf } from '../unread'

/** Lines on one page at most. */
const most = 100

/** One page of a member's list. */
export type NotificationPage = {
  docs: NotificationLine[]
  /** Give it as `after` for the next page; null: this is the last. */
  next: string | null
}

/**
 * The member's own notifications, newest first, by key: a page never shifts because something came.
 *
 * @param input.after - `next` of the page before. @default none: the newest
 * @param input.limit - 1 to 100.
 * @throws Forbidden for strangers.
 */
export const myNotifications = async (
  input: { after?: string | null; limit: number },
  req: PayloadRequest,
): Promise<NotificationPage> => {
  const { payload } = req
  const member = memberOf(req)
  const limit = Math.min(most, Math.max(1, input.limit))
  const { docs } = await payload.db.find<ListedRow>({
    collection: slugs.notifications,
    where: input.after
      ? { and: [listOf(member), { id: { less_than: documentId(payload, input.after) } }] }
      : listOf(member),
    sort: '-id',
    limit: limit + 1,
    pagination: false,
    req,
  })
  const page = docs.slice(0, limit)
  const language = languageOf(req)
  return {
    docs: page.map((row) => toLine({ row, payload, language })),
    next: docs.length > limit ? String(page.at(-1)?.id) : null,
  }
}

/**
 * How many of them are unread.
 *
 * @throws Forbidden for strangers.
 */
export const myUnreadNotifications = (_input: object, req: PayloadRequest): Promise<number> =>
  unreadOf({ payload: req.payload, member: memberOf(req), req })

/**
 * The member of a request.
 *
 * @throws Forbidden for strangers.
 */
export const memberOf = (req: PayloadRequest): number | string => {
  const user = userOf(req)
  if (user === null) throw new Forbidden(req.t)
  return user.id
}
