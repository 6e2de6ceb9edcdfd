import { randomBytes } from 'node:crypto'
import type { FlattenedField, PayloadRequest } from 'payload'
import { handleSkeleton } from '../../../core/likeness'
import { slugs } from '../../../slugs'
import { reserveHandles } from '../handles/reserveHandles'
import { describeAccount } from './describeAccount'

/**
 * Takes everything out of a member's row. It stays, because what they wrote and decided points to it, as a former
 * member without a name. Every field goes, those that other slices add too: a field has to be named here to be kept.
 * Their handles are reserved by a hash. Again gives it another random name, which is no error.
 */
export const scrubAccount = async (member: number | string, req: PayloadRequest): Promise<void> => {
  const { payload } = req
  const account = await describeAccount(member, req)
  if (!account) return
  await reserveHandles({ member, handles: account.handles, req })
  // Nobody is told apart by it; unique, because e-mail and handle are.
  const nameless = `former-${randomBytes(8).toString('hex')}`
  const now = new Date().toISOString()
  await payload.db.updateOne({
    collection: slugs.members,
    id: member,
    data: {
      ...emptied(payload.collections[slugs.members].config.flattenedFields),
      email: `${nameless}@erased.invalid`,
      handle: nameless,
      skeleton: handleSkeleton(nameless),
      displayName: 'Former member',
      roles: ['member'],
      former: true,
      // When they joined would tell them apart, too.
      createdAt: now,
      updatedAt: now,
    },
    req,
    returning: false,
  })
}

/** Every field with nothing in it, or with its default where a column must hold something. Pure. */
const emptied = (fields: readonly FlattenedField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(
        (field) => field.name !== 'id' && field.type !== 'join' && !('virtual' in field && field.virtual),
      )
      .map((field) => [field.name, emptyValue(field)]),
  )

const emptyValue = (field: FlattenedField): unknown => {
  if (field.type === 'array' || field.type === 'blocks') return []
  if (field.type === 'group' || field.type === 'tab') return emptied(field.flattenedFields)
  if ('hasMany' in field && field.hasMany) return []
  if (field.type === 'checkbox') return false
  const fallback = 'defaultValue' in field ? field.defaultValue : undefined
  return 'required' in field && field.required && typeof fallback !== 'function' ? (fallback ?? null) : null
}
