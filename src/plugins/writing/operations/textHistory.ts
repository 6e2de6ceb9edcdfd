import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { changedWords, type Words } from '../../../core/changedWords'
import { type Id, idOf, isSame } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { writingErrors } from '../errors'
import type { WritingOptions } from '../options'

/** Versions of a text that are shown: the newest, and what each has changed. */
export const mostVersions = 20

type Row = {
  number: number
  title?: string | null
  body: string
  replacedBy?: unknown
  replacedAt: string
  wasShown?: boolean | null
  hiddenBy?: unknown
}

type Text = { title: string | null; body: string }

/** One version of a text, as the one who asks may see it. */
export type TextVersion = {
  number: number
  at: string
  /** Who wrote it so; the author for the first one. */
  by: Id | null
  isCurrent: boolean
  /** A moderator keeps its words to themselves. */
  isHidden: boolean
  title: Words[] | null
  body: Words[] | null
}

/**
 * A text from its newest version back to its first, with what each changed. Whoever reads the text reads its history,
 * but for versions that nobody else could read while they stood (held, rejected) and those that a moderator hid; a
 * version is compared with the one before it that the reader may see, so that no difference gives a hidden one away.
 *
 * @returns null when the one who asks cannot read the text.
 */
export const textHistory =
  (options: WritingOptions): Operation<{ target: Target }, { versions: TextVersion[] } | null> =>
  async ({ target: asked }, req) => {
    const found = await readableText(options, asked, req)
    if (!found) return null
    const { doc, target, language } = found
    const rows = await versionsOf(target, req)
    const keepsOrder = hasRole(req, 'moderator', 'manager')
    const isAuthor = isSame(idOf(doc.author), userOf(req)?.id ?? null)
    const isSeen = (row: Row): boolean =>
      keepsOrder || (idOf(row.hiddenBy) === null && (row.wasShown === true || isAuthor))
    const versions: TextVersion[] = []
    let seen: Text = { title: null, body: '' }
    rows.forEach((row, index) => {
      const before = rows[index - 1]
      const words = isSeen(row) ? textOf(row) : null
      versions.push({
        number: row.number,
        at: before?.replacedAt ?? doc.createdAt,
        by: before ? idOf(before.replacedBy) : row.number === 1 ? idOf(doc.author) : null,
        isCurrent: false,
        isHidden: idOf(row.hiddenBy) !== null,
        ...changes(seen, words, language),
      })
      seen = words ?? seen
    })
    const last = rows.at(-1)
    versions.push({
      number: (last?.number ?? 0) + 1,
      at: last?.replacedAt ?? doc.createdAt,
      by: last ? idOf(last.replacedBy) : idOf(doc.author),
      isCurrent: true,
      isHidden: false,
      ...changes(seen, textOf(doc), language),
    })
    return { versions: versions.reverse() }
  }

/** Hides a former version of a text from everybody but those who keep order, or shows it again. */
export const hideVersion =
  (options: WritingOptions): Operation<{ target: Target; number: number; hidden: boolean }, boolean> =>
  async ({ target: asked, number, hidden }, req) => {
    const user = userOf(req)
    if (!user) throw writingErrors.UNAUTHENTICATED()
    if (!hasRole(req, 'moderator', 'manager')) throw writingErrors.FORBIDDEN()
    const found = await readableText(options, asked, req)
    if (!found) throw writingErrors.TARGET_NOT_FOUND({ field: 'target' })
    const where: Where = { and: [{ target: { equals: found.target } }, { number: { equals: number } }] }
    const { db } = req.payload
    const row = await db.findOne<{ id: number }>({ collection: slugs.textRevisions, where, req })
    if (!row) throw writingErrors.VERSION_NOT_FOUND({ field: 'number' })
    await db.updateOne({
      collection: slugs.textRevisions,
      id: row.id,
      data: { hiddenBy: hidden ? user.id : null },
      req,
      returning: false,
    })
    return true
  }

type Document = Text & { author: unknown; createdAt: string; language?: string | null }

const readableText = async (
  { collections }: WritingOptions,
  asked: Target,
  req: PayloadRequest,
): Promise<{ doc: Document; target: string; language: string } | null> => {
  const collection = collections.find(({ slug }) => slug === asked.collection)
  if (!collection) return null
  const id = documentId(req.payload, asked.id)
  const doc = (await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })) as unknown as (Document & { deletedAt?: string | null; deleted?: boolean | null }) | null
  // What was deleted has left a place, not a text.
  if (!doc || ((doc.deletedAt != null || doc.deleted === true) && !hasRole(req, 'moderator', 'manager')))
    return null
  return { doc, target: targetKey({ collection: collection.slug, id }), language: doc.language ?? 'en' }
}

/** By the adapter: the collection is closed to members, who are asked about above. Oldest first. */
const versionsOf = async (target: string, req: PayloadRequest): Promise<Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.textRevisions,
    where: { target: { equals: target } },
    sort: '-number',
    limit: mostVersions,
    pagination: false,
    req,
  })
  return docs.reverse()
}

const textOf = ({ title, body }: { title?: string | null; body: string }): Text => ({
  title: title ?? null,
  body,
})

const changes = (before: Text, after: Text | null, language: string): Pick<TextVersion, 'title' | 'body'> =>
  after === null
    ? { title: null, body: null }
    : {
        title: after.title === null ? null : changedWords(before.title ?? '', after.title, language),
        body: changedWords(before.body, after.body, language),
      }
