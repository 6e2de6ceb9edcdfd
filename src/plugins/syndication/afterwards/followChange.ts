import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import type { Consumer } from '../../outbox'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type DeliveryRow, type Id } from '../rows'
import { syndicationTopics } from '../topics'
import { correctionText, printOf } from './correction'
import { mark } from './note'
import { planAct } from './planAct'
import { recall } from './recall'
import { hasLeft, type Receipt, receiptsOf } from './receipts'
import { canOf, decide } from './rules'

/**
 * Consumer of `content.changed`: compares what each post says with what its document says now. What was withdrawn is
 * recalled; what changed is told by each account's rule. Heard twice, it plans nothing twice.
 */
export const followChange: Consumer = async ({ payload: facts, req }) => {
  const { collection, id, revision } = syndicationTopics['content.changed'].parse(facts)
  const receipts = await receiptsOf({ req, collection, id: documentId(req.payload, id) })
  const isOut = new Set(
    receipts.filter(({ row }) => hasLeft(row)).map(({ announcement }) => String(announcement.id)),
  )
  const refreshed = new Set<Id>()
  for (const receipt of receipts) {
    if (!receipt.now) {
      await recall({ req, receipt, version: revision })
      continue
    }
    if (receipt.row.afterwards === 'recalled' || receipt.row.status === 'cancelled') continue
    if (receipt.row.status === 'published') {
      await followPost({ req, receipt, version: revision })
      continue
    }
    if (receipt.changes.length === 0) continue
    if (receipt.changes.includes('cancelled') && !hasLeft(receipt.row)) {
      await giveUp(req, receipt.row)
      continue
    }
    const { announcement } = receipt
    if (isOut.has(String(announcement.id))) await mark(req, receipt.row, 'behind')
    else if (!refreshed.has(announcement.id)) {
      // Nothing of it has left: it says what the document says by then.
      refreshed.add(announcement.id)
      await req.payload.db.updateOne({
        collection: slugs.announcements,
        id: announcement.id,
        data: { content: { ...announcement.content, ...receipt.contents } },
        req,
        returning: false,
      })
    }
  }
}

/** What a cancelled event was to say is not said. */
const giveUp = async (req: PayloadRequest, { id }: DeliveryRow): Promise<void> =>
  moveDelivery({
    req,
    id,
    to: 'cancelled',
    now: settingsOf(req.payload).now(),
    change: { lastError: 'The event is cancelled.' },
  })

/** One post that is out: what its account's rule says, and what is planned of it. */
const followPost = async (args: {
  req: PayloadRequest
  receipt: Receipt
  version: string
}): Promise<void> => {
  const { req, receipt, version } = args
  const { row, account, network, changes, now, told, language } = receipt
  if (!now || !told || !language) return
  if (changes.length === 0) {
    // As it was before: what was to be done about it is not done.
    await supersede(req, receipt)
    if (row.afterwards === 'asked') await mark(req, row, null)
    return
  }
  if (row.left === printOf(now)) return
  const decision = decide({
    rules: account.corrections,
    changes,
    can: canOf(network),
    isPinned: row.words != null,
  })
  if (decision === 'none') return
  await supersede(req, receipt)
  if (decision === 'ask') return mark(req, row, 'asked')
  if (decision === 'remove') return recall({ req, receipt, version })
  await planAct({
    req,
    act: decision,
    post: row,
    announcement: receipt.announcement,
    account,
    version,
    contents: receipt.contents,
    ...(decision === 'reply' ? { words: correctionText({ told, now, changes, language }) } : {}),
  })
}

const givable: readonly DeliveryRow['status'][] = [
  'scheduled',
  'pending',
  'retrying',
  'held',
  'refused',
  'reauthorize',
  'exhausted',
]

/** Edits and corrections that have not left yet say what is out of date by now. */
export const supersede = async (req: PayloadRequest, { acts }: Receipt): Promise<void> => {
  const now = settingsOf(req.payload).now()
  for (const { id, act, status, uncertainSince } of acts)
    if (act !== 'remove' && uncertainSince == null && givable.includes(status))
      await moveDelivery({
        req,
        id,
        to: 'cancelled',
        now,
        change: { lastError: 'It was overtaken by another change.' },
      })
}
