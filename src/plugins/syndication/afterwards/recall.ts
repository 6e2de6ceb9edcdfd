import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { capabilitiesOf } from '../channels/channel'
import { moveDelivery } from '../moveDelivery'
import { settingsOf } from '../options'
import { type DeliveryRow, findRow } from '../rows'
import { planAct } from './planAct'
import { isRecalled } from './recalled'
import { hasLeft, isRecalledBy, type Receipt } from './receipts'

/**
 * Takes back what was told on one account, in the transaction of `req`: what has not left is given up; what is out, may
 * be out, or is with the network at this moment is taken back by the worker, with the corrections below it. Neither the
 * crisis switch nor a pause holds it.
 *
 * @param args.version - of the withdrawal: for each there is one.
 * @param args.again - also where an attempt to take it back came to nothing: a person asks for it. @default false
 */
export const recall = async (args: {
  req: PayloadRequest
  receipt: Receipt
  version: string
  again?: boolean
}): Promise<void> => {
  const { req, receipt, version, again = false } = args
  const { row, acts, account, network } = receipt
  for (const act of acts) if (act.act !== 'remove') await giveUp(req, act)
  const below = capabilitiesOf(network, account.limits ?? null).below
  // A comment goes with its post.
  const standing = below === 'reply' ? acts.filter(({ act }) => act === 'reply') : []
  for (const post of [...[...standing].reverse(), row]) {
    if (post.afterwards === 'recalled') continue
    if (!hasLeft(post)) {
      if (post === row) await giveUp(req, row)
      continue
    }
    const { payload } = req
    // Under way already, or left to a person, who has a button to try it again.
    if (again ? isRecalledBy(acts) : await isRecalled({ payload, delivery: { id: post.id }, req })) continue
    const announcement =
      post === row
        ? receipt.announcement
        : await findRow({ payload, collection: slugs.announcements, id: post.announcement, req })
    if (!announcement) continue
    await planAct({
      req,
      act: 'remove',
      post,
      announcement,
      account,
      version,
      contents: announcement.content,
    })
  }
}

/** Nothing more is sent of what has not left. */
const giveUp = async (req: PayloadRequest, row: DeliveryRow): Promise<void> => {
  if (hasLeft(row) || row.status === 'cancelled') return
  await moveDelivery({
    req,
    id: row.id,
    to: 'cancelled',
    now: settingsOf(req.payload).now(),
    change: { lastError: 'The document is no longer public.' },
  })
}
