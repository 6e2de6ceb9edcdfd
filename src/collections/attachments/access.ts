import type { Access, CollectionSlug, PayloadRequest } from 'payload'
import { anyOf, hasRole, isRole, isSelf, userOf } from '../../access'
import { idOf, isSame } from '../../core/related'
import { documentId } from '../../database/documentId'
import { slugs } from '../../slugs'

const ownOrKeeper = anyOf(isSelf('owner'), isRole('manager', 'moderator'))

/**
 * The rows are their owner's and those's who keep order. A file is also for whoever may read one of the texts that show
 * it, so that a picture is held, hidden and closed with them; its name cannot be guessed besides.
 */
export const readAttachment: Access = async (args) => {
  if (args.isReadingStaticFile !== true) return ownOrKeeper(args)
  const { req } = args
  const { filename } = (args.data ?? {}) as { filename?: string }
  // By the adapter: asked about below.
  const row = await req.payload.db.findOne<{ id: number; owner?: unknown; uses?: string[] | null }>({
    collection: slugs.attachments,
    where: { filename: { equals: filename } },
    req,
  })
  if (!row) return false
  if (isSame(idOf(row.owner), userOf(req)?.id ?? null) || hasRole(req, 'manager', 'moderator')) return true
  for (const use of row.uses ?? []) if (await isReadable(use, req)) return true
  return false
}

const isReadable = async (use: string, req: PayloadRequest): Promise<boolean> => {
  const [collection = '', id = ''] = use.split(':')
  if (!Object.hasOwn(req.payload.collections, collection)) return false
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { id: { equals: documentId(req.payload, id) } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs > 0
}
