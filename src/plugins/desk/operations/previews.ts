import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import { textWhere } from '../approval'
import { deskErrors } from '../errors'
import { settingsOf } from '../options'
import type { Id } from '../../../core/related'
import { openText, readText, type TextDoc, type TextInput, type TextLocale, type TextRef } from '../texts'

/** Days that a link lives unless somebody says otherwise, and at most. */
const usualDays = 7
const mostDays = 30

type LinkRow = {
  id: Id
  source: string
  document: string
  locale: TextLocale
  expiresAt: string
  revokedAt?: string | null
  by?: unknown
}

/** A link to a draft, told once: afterwards only its fingerprint is known. */
export type PreviewLink = { id: Id; url: string; expiresAt: Date }

/**
 * Makes a link under which anybody can read the latest version of a text for some days. For editors.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND, PREVIEW_DAYS
 */
export const createPreviewLink = async (
  input: TextInput & { days?: number | null },
  req: PayloadRequest,
): Promise<PreviewLink> => {
  requireEditor(req)
  const days = input.days ?? usualDays
  if (!Number.isInteger(days) || days < 1 || days > mostDays) throw deskErrors.PREVIEW_DAYS({ field: 'days' })
  const { payload } = req
  const { ref } = await openText(input, req)
  // 256 bits: nobody guesses it, and its hash needs no salt.
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(settingsOf(payload).now().getTime() + days * 24 * 3_600_000)
  // The adapter and not the Local API: links are written by the desk alone.
  const made = (await payload.db.create({
    collection: slugs.previewLinks,
    data: {
      source: ref.collection,
      document: String(ref.id),
      locale: ref.locale,
      hash: hashOf(token),
      expiresAt: expiresAt.toISOString(),
      by: userOf(req)?.id,
    },
    req,
  })) as { id: Id }
  const prefix = ref.locale === 'fr' ? '/fr' : ''
  return { id: made.id, url: `${payload.config.serverURL}${prefix}/preview/${token}`, expiresAt }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Ends a link at once. Ended already: nothing happens. For editors.
 *
 * @throws EDITORS_ONLY, PREVIEW_NOT_FOUND
 */
export const revokePreviewLink = async ({ link }: { link: Id }, req: PayloadRequest): Promise<boolean> => {
  requireEditor(req)
  const { payload } = req
  const row = await payload.db.findOne<LinkRow>({
    collection: slugs.previewLinks,
    where: { id: { equals: documentId(payload, link) } },
    req,
  })
  if (!row) throw deskErrors.PREVIEW_NOT_FOUND({ field: 'link' })
  if (row.revokedAt == null)
    await payload.db.updateOne({
      collection: slugs.previewLinks,
      id: row.id,
      data: { revokedAt: settingsOf(payload).now().toISOString() },
      returning: false,
      req,
    })
  return true
}

/** Links to a text that still open it. */
export const openLinks = async (ref: TextRef, req: PayloadRequest): Promise<LinkRow[]> => {
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: slugs.previewLinks,
    where: {
      and: [
        ...textWhere(ref),
        { revokedAt: { exists: false } },
        { expiresAt: { greater_than: settingsOf(req.payload).now().toISOString() } },
      ],
    },
    sort: 'expiresAt',
    limit: 50,
    pagination: false,
    req,
  })
  return docs
}

/** What a preview shows. */
export type Preview = { source: string; locale: TextLocale; doc: TextDoc; expiresAt: string | null }

/** The draft behind a link; null for one that never was, was revoked or has expired: the same answer to all three. */
export const previewByLink = async (token: string, req: PayloadRequest): Promise<Preview | null> => {
  const { payload } = req
  const row = await payload.db.findOne<LinkRow>({
    collection: slugs.previewLinks,
    where: { hash: { equals: hashOf(token) } },
    req,
  })
  if (!row || row.revokedAt != null || new Date(row.expiresAt) <= settingsOf(payload).now()) return null
  const { source, document, locale, expiresAt } = row
  const doc = await readText({ collection: source, id: documentId(payload, document), locale }, req)
  return doc && { source, locale, doc, expiresAt }
}

/**
 * The draft of a text, as its editor previews it.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND
 */
export const previewText = async (input: TextInput, req: PayloadRequest): Promise<Preview> => {
  requireEditor(req)
  const { ref, doc } = await openText(input, req)
  return { source: ref.collection, locale: ref.locale, doc, expiresAt: null }
}
