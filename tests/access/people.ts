import { getFieldsToSign, jwtSign, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import type { Role } from '../../src/access'
import type { Member } from '../../src/payload-types'
import type { TestHub } from '../helpers/bootHub'
import { makeDocument } from './samples'

/** Who asks, in the order of the table's columns. */
export const actors = ['visitor', 'unverified', 'member', 'moderator', 'editor', 'manager', 'admin'] as const
/** One of {@link actors}. */
export type Actor = (typeof actors)[number]

/** Somebody who asks: nobody for visitors. */
export type Person = { user: Member; token: string } | null

/**
 * A new account of this kind with a session. Straight into the database: a password costs a tenth of a second, and
 * there are hundreds of them.
 *
 * @param which - of the account’s fields, which hold something.
 */
export const personOf = async (
  hub: TestHub,
  actor: Actor,
  which: 'all' | 'required' = 'required',
): Promise<Person> => {
  if (actor === 'visitor') return null
  const { payload } = hub
  const role: Role = actor === 'unverified' ? 'member' : actor
  const id = await makeDocument(payload, {
    collection: 'members',
    which,
    // Absent, not null: an index that is unique takes one null on MongoDB.
    state: { roles: [role], importedFrom: undefined },
  })
  const collectionConfig = payload.collections.members.config
  const account = await payload.findByID({ collection: 'members', id, depth: 0, showHiddenFields: true })
  const user = { ...account, collection: 'members' } as unknown as TypedUser
  const { sid } = await addSessionToUser({ collectionConfig, payload, req: await hub.requestOf(null), user })
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: account.email,
    user,
    ...(sid ? { sid } : {}),
  })
  const { token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  })
  if (actor === 'unverified')
    await payload.db.updateOne({ collection: 'members', id, data: { _verified: false }, returning: false })
  const current = await payload.findByID({ collection: 'members', id, depth: 0 })
  return { user: current, token }
}
