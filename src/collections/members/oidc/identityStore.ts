import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../../slugs'
import { findAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import type { Proof } from './client'

// System reads and writes: the collection is closed to every API but the admin's view of it.

/** A stored identity. */
export type Identity = {
  id: number | string
  member?: number | string | { id: number | string } | null
  provider: string
  issuer: string
  email?: string | null
  createdAt: string
  lastUsedAt?: string | null
}

/** The id of the member whom an identity belongs to; null when the member is gone. */
const memberOf = ({ member }: Identity): number | string | null =>
  typeof member === 'object' ? (member?.id ?? null) : (member ?? null)

const findIdentity = (
  { issuer, subject }: Pick<Proof, 'issuer' | 'subject'>,
  req: PayloadRequest,
): Promise<Identity | null> =>
  req.payload.db.findOne<Identity & { id: number }>({
    collection: slugs.identities,
    where: { and: [{ issuer: { equals: issuer } }, { subject: { equals: subject } }] },
    req,
  })

/** The identity that a proof speaks of and the verified member whom it opens the account of; null when there is none. */
export const findOwner = async (
  proof: Pick<Proof, 'issuer' | 'subject'>,
  req: PayloadRequest,
): Promise<{ identity: number | string; member: number | string } | null> => {
  const identity = await findIdentity(proof, req)
  const id = identity && memberOf(identity)
  const account = id === null ? null : await findAccount({ id: { equals: id } }, req)
  return identity && account && account._verified !== false
    ? { identity: identity.id, member: account.id }
    : null
}

/**
 * Makes sure that an identity can be linked. One whose member is gone, or never confirmed their address, is free: a
 * mistyped address must not lock its person out.
 *
 * @throws IDENTITY_TAKEN
 */
export const freeIdentity = async (
  proof: Pick<Proof, 'issuer' | 'subject'>,
  req: PayloadRequest,
): Promise<void> => {
  if (await findOwner(proof, req)) throw memberErrors.IDENTITY_TAKEN()
  await dropIdentity(
    { and: [{ issuer: { equals: proof.issuer } }, { subject: { equals: proof.subject } }] },
    req,
  )
}

/** Every identity of a member, the oldest first. */
export const identitiesOf = async (member: number | string, req: PayloadRequest): Promise<Identity[]> => {
  const { docs } = await req.payload.db.find<Identity & { id: number }>({
    collection: slugs.identities,
    where: { member: { equals: member } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Keeps that a proof opens a member's account. Joins the transaction of `req`. */
export const keepIdentity = async (args: {
  member: number | string
  provider: string
  proof: Pick<Proof, 'issuer' | 'subject' | 'email'>
  now: Date
  req: PayloadRequest
}): Promise<void> => {
  const { member, provider, proof, now, req } = args
  await req.payload.db.create({
    collection: slugs.identities,
    data: {
      member,
      provider,
      issuer: proof.issuer,
      subject: proof.subject,
      email: proof.email,
      lastUsedAt: now.toISOString(),
    },
    req,
  })
}

/** Remembers when an identity was last used. */
export const touchIdentity = async (
  args: { id: number | string; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.identities,
    id: args.id,
    data: { lastUsedAt: args.now.toISOString() },
    req,
    returning: false,
  })
}

/** Drops one identity of a member; answers whether there was one. */
export const dropIdentity = async (where: Where, req: PayloadRequest): Promise<boolean> =>
  Boolean(await req.payload.db.deleteOne({ collection: slugs.identities, where, req }))

/** Drops all identities of a member. */
export const forgetIdentities = async (member: number | string, req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: slugs.identities,
    where: { member: { equals: member } },
    req,
  })
}
