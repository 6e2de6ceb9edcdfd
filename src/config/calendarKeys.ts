import { createHash, randomBytes } from 'node:crypto'
import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload'
import { nobody } from '../access'
import { inTransaction } from '../database/inTransaction'
import { slugs } from '../slugs'
import type { Label } from './label'
import { personal } from './personal'

/**
 * A collection of keys to private calendars, one a member, as digests: whoever reads the database can open none of
 * them. A key is 256 random bits and the whole of the right to read.
 */
export const calendarKeys = (args: {
  slug: CollectionSlug
  singular: Label
  plural: Label
  /** The field that names the member. */
  member: Label
  digest: Label
}): CollectionConfig => ({
  slug: args.slug,
  labels: { singular: args.singular, plural: args.plural },
  custom: personal({ holds: [{ member: 'member', exports: [], erasure: { do: 'delete' } }] }),
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      unique: true,
      label: args.member,
    },
    { name: 'digest', type: 'text', required: true, unique: true, label: args.digest },
  ],
})

type Id = number | string

/** What is stored of a key. */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A new key for a member, told this once; the one before stops working. */
export const renewCalendarKey = async (args: {
  collection: CollectionSlug
  member: Id
  req: PayloadRequest
}): Promise<string> => {
  const { collection, member, req } = args
  const key = randomBytes(32).toString('base64url')
  await inTransaction({ payload: req.payload, req }, async () => {
    await forgetCalendarKey(args)
    await req.payload.db.create({ collection, data: { member, digest: digestOf(key) }, req })
  })
  return key
}

/** Takes a member's key back: nobody reads by it any more. */
export const forgetCalendarKey = async (args: {
  collection: CollectionSlug
  member: Id
  req: PayloadRequest
}): Promise<void> => {
  const { collection, member, req } = args
  await req.payload.db.deleteMany({ collection, where: { member: { equals: member } }, req })
}

/** Does the member have a key? */
export const hasCalendarKey = async (args: {
  collection: CollectionSlug
  member: Id
  req: PayloadRequest
}): Promise<boolean> => {
  const { collection, member, req } = args
  const { totalDocs } = await req.payload.db.count({
    collection,
    where: { member: { equals: member } },
    req,
  })
  return totalDocs > 0
}

/** Whom a key stands for; null for a key that opens nothing. */
export const memberOfCalendarKey = async (args: {
  payload: Payload
  collection: CollectionSlug
  key: string
}): Promise<({ id: Id } & Record<string, unknown>) | null> => {
  const { payload, collection, key } = args
  const found = await payload.db.findOne<{ id: Id; member: unknown }>({
    collection,
    where: { digest: { equals: digestOf(key) } },
  })
  if (!found) return null
  const { member } = found
  return payload.findByID({
    collection: slugs.members,
    id: (typeof member === 'object' && member !== null ? (member as { id: Id }).id : member) as Id,
    depth: 0,
    disableErrors: true,
    // The key stands for its member; what they may see is asked in their name.
    overrideAccess: true,
  }) as Promise<({ id: Id } & Record<string, unknown>) | null>
}
