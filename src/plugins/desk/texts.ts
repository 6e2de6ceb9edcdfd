import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import type { Id } from '../../core/related'
import { documentId } from '../../database/documentId'
import { deskErrors } from './errors'
import { type DeskCollection, settingsOf } from './options'

/** Languages of texts. */
export const locales = ['en', 'fr'] as const
/** One of {@link locales}. */
export type TextLocale = (typeof locales)[number]

/** One language of one document: what moves over the desk. */
export type TextRef = { collection: string; id: Id; locale: TextLocale }

/** What clients name a text by. */
export type TextInput = { document: { collection: string; id: Id }; locale: TextLocale }

/** The latest version of a document, read in one language. */
export type TextDoc = Readonly<Record<string, unknown>> & { id: Id }

/**
 * The desk's rules for a collection.
 *
 * @throws TEXT_NOT_FOUND
 */
export const deskCollection = (req: Pick<PayloadRequest, 'payload'>, slug: string): DeskCollection => {
  const found = settingsOf(req.payload).collections.find((each) => each.slug === slug)
  if (!found) throw deskErrors.TEXT_NOT_FOUND({ field: 'document' })
  return found
}

/** Reads the latest version of a text, or null. */
export const readText = async (ref: TextRef, req: PayloadRequest): Promise<TextDoc | null> =>
  (await req.payload.findByID({
    collection: ref.collection as CollectionSlug,
    id: ref.id,
    locale: ref.locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    // Payload writes the language it is asked for into the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    // System read: who may work at the desk was asked before, and a worker has no user.
    overrideAccess: true,
  })) as TextDoc | null

/**
 * The text that a client named, and its latest version.
 *
 * @throws TEXT_NOT_FOUND
 */
export const openText = async (
  { document, locale }: TextInput,
  req: PayloadRequest,
): Promise<{ ref: TextRef; doc: TextDoc; rules: DeskCollection }> => {
  const rules = deskCollection(req, document.collection)
  const ref = { collection: rules.slug, id: documentId(req.payload, document.id), locale }
  const doc = await readText(ref, req)
  if (!doc) throw deskErrors.TEXT_NOT_FOUND({ field: 'document' })
  return { ref, doc, rules }
}

/** Pure: the fingerprint of what readers read. The same words, saved again, have the same one. */
export const digestOf = (doc: Readonly<Record<string, unknown>>, { text }: DeskCollection): string =>
  createHash('sha256')
    .update(JSON.stringify(text.map((name) => canonical(doc[name]))))
    .digest('hex')

/** A form and a database order the keys of an object differently, and write "nothing" in several ways. */
const canonical = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === false) return null
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, each]) => [key, canonical(each)] as const)
    .filter(([, each]) => each !== null)
  return entries.length === 0
    ? null
    : Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What a text is called where it is named; a text without a title goes by its number. */
export const titleOf = (doc: TextDoc, { text }: DeskCollection): string => {
  const title = text[0] === undefined ? null : doc[text[0]]
  return typeof title === 'string' && title !== '' ? title : `#${doc.id}`
}

/** What the world reads of a text, whatever is being written; null while it reads nothing. */
export const readPublic = async (ref: TextRef, req: PayloadRequest): Promise<TextDoc | null> => {
  const doc = (await req.payload.findByID({
    collection: ref.collection as CollectionSlug,
    id: ref.id,
    locale: ref.locale,
    fallbackLocale: false,
    draft: false,
    depth: 0,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    // System read: the desk holds a save against what is public.
    overrideAccess: true,
  })) as TextDoc | null
  return doc?._status === 'published' ? doc : null
}

/** Is this language public, whatever is being written? */
export const isPublicNow = async (ref: TextRef, req: PayloadRequest): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: ref.collection as CollectionSlug,
    where: { and: [{ id: { equals: ref.id } }, { _status: { equals: 'published' } }] },
    locale: ref.locale,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    // System read: asked by the desk about a text it has opened.
    overrideAccess: true,
  })
  return totalDocs > 0
}
