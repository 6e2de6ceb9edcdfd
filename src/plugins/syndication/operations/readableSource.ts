import type { CollectionSlug, PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { errors } from '../errors'
import { type SyndicationSettings, settingsOf } from '../options'
import type { Id } from '../rows'

/**
 * The document that somebody names, of a kind that is published and that they may read.
 *
 * @throws SOURCE_NOT_FOUND
 */
export const readableSource = async (
  named: { collection: string; id: Id },
  req: PayloadRequest,
): Promise<{ collection: string; id: Id; source: SyndicationSettings['sources'][string] }> => {
  const { payload } = req
  const { collection } = named
  const { sources } = settingsOf(payload)
  const source = Object.hasOwn(sources, collection) ? sources[collection] : undefined
  if (!source) throw errors.SOURCE_NOT_FOUND({ field: 'source' })
  const id = documentId(payload, named.id)
  const readable = await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: false,
    user: req.user,
  })
  if (!readable) throw errors.SOURCE_NOT_FOUND({ field: 'source' })
  return { collection, id, source }
}
