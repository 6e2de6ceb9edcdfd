import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isolateObjectProperty, ValidationError } from 'payload'
import { everyId, type Id, idOf } from '../../core/related'
import { blocksOf, blockTypes, nodesOf, rows } from '../../core/richText'
import { slugs } from '../../slugs'

/** Where a collection shows pictures. */
export type ShownIn = {
  /** Upload fields, of one picture or of many. */
  pictures: readonly string[]
  /** Rich-text fields. */
  texts: readonly string[]
  /** Is a document for everybody, with this save laid over what was? @default its `_status` is being published */
  isPublic?: (saved: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>) => boolean
}

/**
 * `beforeChange`: a text goes out when each picture in it is described in the language that is saved. Imports are let
 * through; what they lack is described afterwards.
 *
 * @throws ValidationError naming the field and the picture.
 */
export const requireAlt =
  ({ isPublic = ({ _status }) => _status === 'published', ...shown }: ShownIn): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, collection, req }) => {
    if (!isPublic(data, originalDoc ?? {}) || req.context.importing === true) return data
    const text = await wholeText(data, originalDoc as { id?: Id } | undefined, collection.slug, shown, req)
    const used = [
      ...shown.pictures.map((field) => ({ field, ids: everyId(text[field]) })),
      ...shown.texts.map((field) => ({ field, ids: picturesIn(text[field]) })),
    ]
    const silent = await withoutAlt(
      used.flatMap(({ ids }) => ids.filter((id) => id !== null)),
      req,
    )
    const errors = used.flatMap(({ field, ids }) =>
      silent
        .filter(({ id }) => ids.some((each) => String(each) === String(id)))
        .map(({ filename }) => ({ path: field, message: refusal(filename, req) })),
    )
    if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
    return data
  }

/** What is saved, over what is stored of the same language: a change of one field publishes the others along with it. */
const wholeText = async (
  data: Record<string, unknown>,
  original: { id?: Id } | undefined,
  collection: string,
  { pictures, texts }: Pick<ShownIn, 'pictures' | 'texts'>,
  req: PayloadRequest,
): Promise<Record<string, unknown>> => {
  const names = [...pictures, ...texts]
  if (original?.id === undefined || names.every((name) => name in data)) return data
  const stored = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id: original.id,
    draft: true,
    depth: 0,
    fallbackLocale: false,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    // Whoever may write the document gets here.
    overrideAccess: true,
  })
  return { ...stored, ...data }
}

const picturesIn = (content: unknown): (Id | null)[] => [
  ...nodesOf(content).flatMap(({ type, value }) => (type === 'upload' ? [idOf(value)] : [])),
  ...blocksOf(content, blockTypes.gallery).flatMap(({ pictures }) =>
    rows(pictures).map(({ picture }) => idOf(picture)),
  ),
]

const withoutAlt = async (
  ids: readonly Id[],
  req: PayloadRequest,
): Promise<{ id: Id; filename?: string | null }[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: [...new Set(ids)] } },
    select: { alt: true, filename: true },
    fallbackLocale: false,
    pagination: false,
    depth: 0,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    // System read: pictures are public.
    overrideAccess: true,
  })
  return docs.filter(({ alt }) => typeof alt !== 'string' || alt.trim() === '')
}

const refusal = (filename: string | null | undefined, req: PayloadRequest): string => {
  const name = filename ?? ''
  const isFrench = req.locale === 'fr'
  return req.i18n.language === 'fr'
    ? `L’image «\u202f${name}\u202f» n’a pas de texte de remplacement en ${isFrench ? 'français' : 'anglais'}.`
    : `The picture “${name}” has no text alternative in ${isFrench ? 'French' : 'English'}.`
}
