import { type CollectionSlug, createDataloaderCacheKey, type PayloadRequest } from 'payload'
import type { Id } from '../core/related'

/**
 * A document as the one who asks may read it, for a field of GraphQL: all that one answer names of a collection are read
 * in one query.
 *
 * @param language - as the field was asked for. @default the request's
 */
export const loadDocument = async (
  collectionSlug: CollectionSlug,
  docID: Id | null,
  req: PayloadRequest,
  language: { locale?: string; fallbackLocale?: PayloadRequest['fallbackLocale'] } = {},
): Promise<Record<string, unknown> | null> =>
  docID === null
    ? null
    : ((await req.payloadDataLoader.load(
        createDataloaderCacheKey({
          collectionSlug,
          currentDepth: 0,
          depth: 0,
          docID,
          draft: false,
          fallbackLocale: language.fallbackLocale ?? req.fallbackLocale ?? null,
          locale: (language.locale ?? req.locale) as string,
          overrideAccess: false,
          showHiddenFields: false,
          transactionID: req.transactionID as number,
        }),
      )) ?? null)
