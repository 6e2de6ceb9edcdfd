import type { CollectionAfterChangeHook } from 'payload'
import { settingsOf } from '../options'
import { warnOfLoss } from '../operations/warn'
import type { ChannelRow } from '../rows'

/**
 * An account that worked and is disconnected: those who manage channels are told, at once and once. A new one that waits
 * to be connected for the first time is nobody's loss.
 */
export const tellOfLoss: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || doc.status !== 'reauthorize' || previousDoc.status === 'reauthorize') return
  // Two that find out at the same moment saw the same row before.
  const key = `${doc.id} lost ${previousDoc.updatedAt}`
  await warnOfLoss({ row: doc as ChannelRow, settings: settingsOf(req.payload), key }, req)
}
