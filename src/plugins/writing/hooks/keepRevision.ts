import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { idOf } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { nextNumber } from '../../../database/nextNumber'
import { slugs } from '../../../slugs'
import type { WritingOptions, WrittenCollection } from '../options'

/** Keeps the words that a change replaces, in the transaction of the change. */
export const keepRevision =
  ({ now, isVisible }: WritingOptions, { slug, texts }: WrittenCollection): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const editor = userOf(req)
    if (operation !== 'update' || !editor || req.context.importing === true) return doc
    const before = previousDoc as Record<string, unknown>
    const after = doc as Record<string, unknown> & { id: number | string }
    if (texts.every((field) => before[field] === after[field])) return doc
    const target = targetKey({ collection: slug, id: after.id })
    const where = { target: { equals: target } }
    // By the adapter: the collection is closed to every API.
    await req.payload.db.create({
      collection: slugs.textRevisions,
      data: {
        target,
        number: await nextNumber({ collection: slugs.textRevisions, where, req }),
        title: texts.includes('title') ? before.title : null,
        body: before.body,
        author: idOf(before.author),
        replacedBy: editor.id,
        replacedAt: now().toISOString(),
        wasShown: isVisible(before),
      },
      req,
    })
    return doc
  }

/** The versions of a text go with it. */
export const dropRevisions =
  ({ slug }: WrittenCollection): CollectionAfterDeleteHook =>
  async ({ id, doc, req }) => {
    await req.payload.db.deleteMany({
      collection: slugs.textRevisions,
      where: { target: { equals: targetKey({ collection: slug, id }) } },
      req,
    })
    return doc
  }

/** A text took another row, and its versions follow it. */
export const carryRevisions = async (args: {
  from: Target
  to: Target
  req: PayloadRequest
}): Promise<void> => {
  const { from, to, req } = args
  await req.payload.db.updateMany({
    collection: slugs.textRevisions,
    where: { target: { equals: targetKey(from) } },
    data: { target: targetKey(to) },
    req,
    returning: false,
  })
}
