import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { requireEditor } from '../access'
import type { Id } from '../rows'
import type { FollowUp } from './followUp'
import { isRecalledBy, type Receipt, receiptsOf } from './receipts'
import { type ChangeKind, canOf } from './rules'

/** One receipt as the admin shows it. */
export type ReceiptView = {
  delivery: Id
  channel: string
  network: string
  status: string
  afterwards: string | null
  url: string | null
  lastError: string | null
  /** What the document says by now and the post does not. */
  changes: readonly ChangeKind[]
  /** What a person can do about it now. */
  possible: readonly FollowUp[]
  history: readonly {
    delivery: Id
    act: string
    status: string
    url: string | null
    lastError: string | null
    words: string | null
    at: string | null
  }[]
}

/**
 * "Where it went": every receipt of a document, with what was done about it since and what can be done now; of a
 * deleted document as well. For editors.
 *
 * @throws Forbidden.
 */
export const whereItWent = async (
  { source }: { source: { collection: string; id: Id } },
  req: PayloadRequest,
): Promise<ReceiptView[]> => {
  requireEditor(req)
  const id = documentId(req.payload, source.id)
  const receipts = await receiptsOf({ req, collection: source.collection, id })
  return receipts.reverse().map(viewOf)
}

const viewOf = (receipt: Receipt): ReceiptView => {
  const { row, account, network, acts, changes } = receipt
  return {
    delivery: row.id,
    channel: account.name,
    network: network.name,
    status: row.status,
    afterwards: row.afterwards ?? null,
    url: row.url ?? null,
    lastError: row.lastError ?? null,
    changes: row.status === 'published' && row.afterwards !== 'recalled' ? changes : [],
    possible: possibleOf(receipt),
    history: acts.map((act) => ({
      delivery: act.id,
      act: act.act ?? 'publish',
      status: act.status,
      url: act.url ?? null,
      lastError: act.lastError ?? null,
      words: act.act === 'reply' ? (act.words ?? null) : null,
      at: act.settledAt ?? null,
    })),
  }
}

/** Pure: what a person can do about a post. */
export const possibleOf = ({ row, network, acts, now, changes }: Receipt): FollowUp[] => {
  if (row.status !== 'published' || row.afterwards === 'recalled') return []
  const can = canOf(network)
  const isGoing = isRecalledBy(acts)
  return [
    ...(now && can.edit && !isGoing ? (['edit'] as const) : []),
    ...(now && can.reply && !isGoing ? (['reply'] as const) : []),
    ...(can.remove && !isGoing ? (['remove'] as const) : []),
    ...(row.afterwards === 'byHand' || !can.remove ? (['gone'] as const) : []),
    ...(row.afterwards === 'asked' && changes.length > 0 ? (['leave'] as const) : []),
  ]
}
