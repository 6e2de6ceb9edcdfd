import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { ValidationError } from 'payload'
import { askingCategories, categoriesOf, isApproved } from '../approval'
import type { DeskCollection } from '../options'
import { sayReason } from '../reasons'
import type { Id } from '../../../core/related'
import { digestOf, locales, readPublic, type TextDoc } from '../texts'

const keyOf = (collection: string, id: Id): string => `desk: asking ${collection} ${id}`

/** Notes, before a save, which categories that ask for an approval the world finds the document under. */
export const noteCategories =
  (rules: DeskCollection): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, collection, req }) => {
    const id = (originalDoc as TextDoc | undefined)?.id
    if (id !== undefined) req.context[keyOf(collection.slug, id)] = await askingNow(rules, id, req)
    return data
  }

/**
 * A category that asks for an approval is not put on what is public without one, in any language, by any kind of save:
 * else a text would leave the category, go out, and come back into it. Asked after the save, of what the world now
 * reads, because all languages share the categories and no save says beforehand what it makes public.
 *
 * @throws ValidationError naming the field of the categories; the transaction takes the save back.
 */
export const holdCategories =
  (rules: DeskCollection): CollectionAfterChangeHook =>
  async ({ doc, collection, req }) => {
    const { id } = doc as TextDoc
    const key = keyOf(collection.slug, id)
    const before = (req.context[key] as string[] | undefined) ?? []
    req.context[key] = undefined
    if (req.context.importing === true) return
    const added = (await askingNow(rules, id, req)).some((category) => !before.includes(category))
    if (!added) return
    for (const locale of locales) {
      const ref = { collection: collection.slug, id, locale }
      const read = await readPublic(ref, req)
      if (!read || (await isApproved(ref, digestOf(read, rules), req))) continue
      throw new ValidationError({
        collection: collection.slug,
        errors: [
          { path: rules.categories ?? 'stage', message: sayReason('categoryAsks', req.i18n.language) },
        ],
      })
    }
  }

/** Categories that ask for an approval, of the document itself and not of a draft of it. */
const askingNow = async (rules: DeskCollection, id: Id, req: PayloadRequest): Promise<string[]> => {
  const row = await req.payload.db.findOne<TextDoc>({
    collection: rules.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return (await askingCategories(categoriesOf(row, rules), req)).map((category) => String(category.id))
}
