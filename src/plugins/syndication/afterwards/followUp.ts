import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { holdsTransaction } from '../../../database/inTransaction'
import { transact } from '../../../database/transact'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireEditor } from '../access'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { findRow, type Id } from '../rows'
import { correctionText, printOf } from './correction'
import { supersede } from './followChange'
import { mark } from './note'
import { planAct } from './planAct'
import { recall } from './recall'
import { isRecalled } from './recalled'
import { hasLeft, type Receipt, receiptsOf } from './receipts'
import { canOf } from './rules'

/** What a person can do about a post that is out. */
export const followUps = ['edit', 'reply', 'remove', 'gone', 'leave'] as const
/** One of {@link followUps}. */
export type FollowUp = (typeof followUps)[number]

/** Input of {@link followUp}. */
export type FollowUpInput = {
  delivery: Id
  act: FollowUp
  /** Of a correction. @default what changed, in a sentence */
  words?: string | null
}

/** UTF-16 units of a correction; a network shortens it further. */
const longestCorrection = 5_000

/**
 * Does something about a post that is out, whatever the rule of its account says: `edit` makes it say what the document
 * says now; `reply` posts a correction below it; `remove` takes it back; `gone` notes that a person took it back
 * there; `leave` lets it stand as it is. Pressed twice it is done once. For editors.
 *
 * @throws Forbidden, `DELIVERY_NOT_FOUND`, `POST_NOT_OUT`, `ACT_IMPOSSIBLE`, `WORDS_TOO_LONG`, `SOURCE_NOT_PUBLIC`.
 */
export const followUp = async (input: FollowUpInput, req: PayloadRequest): Promise<unknown> => {
  requireEditor(req)
  const { payload } = req
  const id = documentId(payload, input.delivery)
  const by = userOf(req)?.id ?? null
  const seen: Asked['seen'] = {}
  const doIt = async (req: PayloadRequest): Promise<void> => {
    const receipt = await receiptOf(id, req)
    await does[input.act]({ req, receipt, seen, words: (input.words ?? '').trim() })
    // The adapter: the hub's own record of what was decided, which nobody writes by hand.
    await payload.db.create({
      collection: slugs.deliveryActs,
      data: {
        delivery: id,
        act: input.act,
        by,
        from: receipt.row.status,
        to: receipt.row.status,
        createdAt: settingsOf(payload).now().toISOString(),
      },
      req,
    })
  }
  // Of two who press at the same moment one begins again, unless it is part of something larger.
  await ((await holdsTransaction(req)) ? doIt(req) : transact(payload, doIt))
  ring(payload)
  return payload.findByID({
    collection: slugs.deliveries,
    id,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })
}

const receiptOf = async (id: Id, req: PayloadRequest): Promise<Receipt> => {
  const { payload } = req
  const row = await findRow({ payload, collection: slugs.deliveries, id, req })
  const announcement =
    row && (await findRow({ payload, collection: slugs.announcements, id: row.announcement, req }))
  if (!row || !announcement) throw errors.DELIVERY_NOT_FOUND({ field: 'delivery' })
  const { collection, document } = announcement.source
  const [receipt] = await receiptsOf({ req, collection, id: documentId(payload, document), only: id })
  // An act about a post has none of its own.
  if (!receipt || !hasLeft(receipt.row)) throw errors.POST_NOT_OUT({ field: 'delivery' })
  if (receipt.row.afterwards === 'recalled') throw errors.POST_NOT_OUT({ field: 'delivery' })
  return receipt
}

type Asked = {
  req: PayloadRequest
  receipt: Receipt
  words: string
  /** How many acts of its kind there were when it was first looked at. */
  seen: { acts?: number }
}

const change = async (
  { req, receipt, seen }: Pick<Asked, 'req' | 'receipt' | 'seen'>,
  act: 'edit' | 'reply',
  words?: string,
): Promise<void> => {
  const { row, account, announcement, contents, network, now } = receipt
  if (row.status !== 'published') throw errors.POST_NOT_OUT({ field: 'delivery' })
  if (!now) throw errors.SOURCE_NOT_PUBLIC({ field: 'delivery' })
  if (!canOf(network)[act] || (await isRecalled({ payload: req.payload, delivery: row, req })))
    throw errors.ACT_IMPOSSIBLE({ field: 'act' })
  const before = receipt.acts.filter((each) => each.act === act)
  if (before.some(({ status }) => ['pending', 'sending'].includes(status))) return
  // Begun again: whoever pressed at the same moment has planned it, and it may be out by now.
  if (before.length > (seen.acts ??= before.length)) return
  await supersede(req, receipt)
  await planAct({
    req,
    act,
    post: row,
    announcement,
    account,
    // Two who press at once count alike, and plan one: where no transaction stands in line, the unique key decides.
    version: `by hand ${row.id} ${before.length + 1}`,
    contents,
    ...(words === undefined ? {} : { words }),
  })
}

const does: Readonly<Record<FollowUp, (asked: Asked) => Promise<void>>> = {
  edit: (asked) => change(asked, 'edit'),
  reply: async ({ req, receipt, words, seen }) => {
    const { told, now, changes, language } = receipt
    if (words.length > longestCorrection) throw errors.WORDS_TOO_LONG({ field: 'words' })
    const said = words || (told && now && language ? correctionText({ told, now, changes, language }) : '')
    await change({ req, receipt, seen }, 'reply', said)
  },
  remove: ({ req, receipt }) => recall({ req, receipt, version: randomUUID(), again: true }),
  gone: ({ req, receipt }) => mark(req, receipt.row, 'recalled'),
  leave: async ({ req, receipt }) => {
    const { row, now } = receipt
    await supersede(req, receipt)
    await req.payload.db.updateOne({
      collection: slugs.deliveries,
      id: row.id,
      data: { left: now ? printOf(now) : null, ...(row.afterwards === 'asked' ? { afterwards: null } : {}) },
      req,
      returning: false,
    })
  },
}
