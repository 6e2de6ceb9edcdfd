import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { linkLinesOf } from '../../core/markdown'
import { slugs } from '../../slugs'
import { isAsked, type LinkCardsOptions } from './options'

/** Says which addresses a text shows, once everybody can read it; what becomes of that never stops the text. */
export const noteLinks =
  ({ emit, isVisible, refusedHosts }: LinkCardsOptions): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const linesOf = (text: Record<string, unknown>): string[] =>
      typeof text.html === 'string' && isVisible(text) ? linkLinesOf(text.html) : []
    if (req.context.importing === true) return doc
    const known = operation === 'update' ? linesOf((previousDoc ?? {}) as Record<string, unknown>) : []
    const addresses = linesOf(doc as Record<string, unknown>).filter(
      (address) => !known.includes(address) && isAsked(address, refusedHosts),
    )
    if (addresses.length > 0) await emit({ topic: 'links.written', payload: { addresses }, req })
    return doc
  }

/** For `links.written`: a row for each address that has none; the worker asks what it is. */
export const wantCards =
  ({ now }: Pick<LinkCardsOptions, 'now'>) =>
  async ({ payload, req }: { payload: unknown; req: PayloadRequest }): Promise<void> => {
    const { addresses } = payload as { addresses: string[] }
    for (const address of addresses) {
      const where = { address: { equals: address } }
      const { totalDocs } = await req.payload.db.count({ collection: slugs.linkCards, where, req })
      if (totalDocs > 0) continue
      // By the adapter: the hub alone writes cards.
      await req.payload.db.create({
        collection: slugs.linkCards,
        data: { address, state: 'wanted', attempts: 0, nextAt: now().toISOString() },
        req,
      })
    }
  }
