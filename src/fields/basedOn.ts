import type { CollectionBeforeChangeHook, Field } from 'payload'
import { label } from '../config/label'
import { defineErrors } from '../core/errors'
import type { Id } from '../core/related'

const errors = defineErrors({
  CHANGED_MEANWHILE: {
    status: 409,
    message: 'Somebody else has changed this since you read it. Read it again; nothing was saved.',
  },
})

/**
 * `basedOn`: the `updatedAt` of what a client has read and changes. With it, a save that would overwrite somebody
 * else's is refused; without it the last one counts, and the other is among the versions. The admin's own form asks
 * before it saves over newer data.
 */
export const basedOnField = (): Field => ({
  name: 'basedOn',
  type: 'date',
  virtual: true,
  label: label('Based on', 'D’après'),
  access: { read: () => false },
  admin: { hidden: true },
})

/**
 * `beforeChange`: holds a save against what is stored by now, in the transaction of the save, so that of two at once one
 * is first.
 *
 * @throws CHANGED_MEANWHILE (409)
 */
export const keepOthersChanges: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const { basedOn, ...rest } = data as { basedOn?: unknown }
  const original = originalDoc as { id?: Id; updatedAt?: string } | undefined
  if (typeof basedOn !== 'string' || original?.id === undefined) return rest
  const row = await req.payload.db.findOne<{ id: Id; updatedAt?: string }>({
    collection: collection.slug,
    where: { id: { equals: original.id } },
    req,
  })
  // A draft is newer than its row; a publication dates the row, and leaves its version the date of the one before.
  const changed = [row?.updatedAt, original.updatedAt].map((time) => (time ? Date.parse(time) : 0))
  if (Date.parse(basedOn) < Math.max(...changed)) throw errors.CHANGED_MEANWHILE({ field: 'basedOn' })
  return rest
}
