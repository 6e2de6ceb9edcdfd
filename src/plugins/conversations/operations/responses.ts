import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import type { ConversationsSettings } from '../options'
import { findMessages, type Id } from '../rows'

/** What somebody answered on a network, as the site shows it. */
export type Response = {
  id: Id
  text: string
  name: string
  handle: string
  network: string
  url: string | null
  saidAt: string
}

/** Shown under one document. */
const most = 100

/**
 * What was answered on networks to what the hub said there of a document, oldest first: approved, public there, still
 * there, of accounts that show it, under documents that let it be shown. Nothing where the asker may not read the document.
 */
export const networkResponses =
  ({ under, isModerated }: ConversationsSettings) =>
  async (
    { target }: { target: { collection: string; id: Id } },
    req: PayloadRequest,
  ): Promise<Response[]> => {
    const { payload } = req
    if (!isModerated || !under.includes(target.collection)) return []
    // Most hubs show none: one look says so.
    const { docs: channels } = await payload.db.find<{ id: Id }>({
      collection: slugs.channels,
      where: { showsResponses: { equals: true } },
      limit: 0,
      pagination: false,
      req,
    })
    if (channels.length === 0) return []
    const id = documentId(payload, target.id)
    const document = (await payload.findByID({
      collection: target.collection as CollectionSlug,
      id,
      depth: 0,
      disableErrors: true,
      req,
      overrideAccess: false,
      user: req.user,
    })) as { hidesResponses?: boolean | null } | null
    if (!document || document.hidesResponses === true) return []
    const rows = await findMessages(payload, {
      where: {
        and: [
          { subject: { equals: `${target.collection}:${id}` } },
          { channel: { in: channels.map((each) => each.id) } },
          ...shown,
        ],
      },
      limit: most,
      req,
    })
    return rows.reverse().map((row) => ({
      id: row.id,
      text: row.text ?? '',
      name: row.writerName || row.writerHandle || '…',
      handle: row.writerHandle ?? '',
      network: row.network ?? '',
      url: row.url ?? null,
      saidAt: row.saidAt,
    }))
  }

const shown: Where[] = [
  { moderation: { equals: 'approved' } },
  { isPrivate: { not_equals: true } },
  { isHidden: { not_equals: true } },
  { goneAt: { equals: null } },
  { text: { not_equals: '' } },
]
