import { Forbidden, type PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { findAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { say } from '../say'
import { dropIdentity, freeIdentity, identitiesOf, type Identity, keepIdentity } from './identityStore'
import type { PublicProvider } from './provider'
import { readTicket, takeTicket } from './tickets'

/** A provider that a member logs in with, as they see it. */
export type LoginIdentity = {
  id: string
  provider: PublicProvider
  /** The address of the account there. */
  email: string | null
  linkedAt: string
  lastUsedAt: string | null
}

/** What a member is about to link. */
export type PendingLink = { provider: PublicProvider; email: string | null; name: string | null }

const purpose = 'oidc-link'

const ownId = (req: PayloadRequest): number | string => {
  const user = userOf(req)
  if (!user) throw new Forbidden(req.t)
  return user.id
}

/** The providers that anybody may log in with, in the operator's order. */
export const loginProviders: Operation<object, PublicProvider[]> = (_input, req) =>
  Promise.resolve(settingsOf(req.payload).providers.map(({ id, label }) => ({ id, label })))

/**
 * What the signed-in member logs in with besides a password.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const myIdentities: Operation<object, LoginIdentity[]> = async (_input, req) =>
  (await identitiesOf(ownId(req), req)).map((identity) => shown(identity, req))

const shown = (identity: Identity, req: PayloadRequest): LoginIdentity => {
  const { id, provider, email, createdAt, lastUsedAt } = identity
  const configured = settingsOf(req.payload).providers.find((each) => each.id === provider)
  return {
    id: String(id),
    // A provider that was taken out of the configuration is still named.
    provider: { id: provider, label: configured?.label ?? provider },
    email: email ?? null,
    linkedAt: createdAt,
    lastUsedAt: lastUsedAt ?? null,
  }
}

/** What the signed-in member is about to link; null when the ticket is not good, or not theirs. */
export const pendingLink: Operation<{ ticket: string }, PendingLink | null> = async ({ ticket }, req) => {
  const pending = await readTicket({ purpose, ticket }, req)
  if (!pending || String(pending.member) !== String(userOf(req)?.id)) return null
  return { provider: pending.provider, email: pending.proof.email, name: pending.proof.name }
}

/**
 * Lets the signed-in member log in with what they have just proved at a provider. A deed of its own, with a button:
 * a browser that was only led through the provider's pages links nothing.
 *
 * @throws Forbidden when nobody is signed in · TOKEN_INVALID, also for another member's ticket · IDENTITY_TAKEN
 */
export const linkIdentity: Operation<{ ticket: string }, LoginIdentity[]> = async ({ ticket }, req) => {
  const member = ownId(req)
  await inTransaction({ payload: req.payload, req }, async (req) => {
    const { provider, proof, member: asked } = await takeTicket({ purpose, ticket }, req)
    if (String(asked) !== String(member)) throw memberErrors.TOKEN_INVALID({ field: 'ticket' })
    const { emit, now } = settingsOf(req.payload)
    await freeIdentity(proof, req)
    await keepIdentity({ member, provider: provider.id, proof, now: now(), req })
    await say(emit, 'member.identity-linked', { member, req })
  })
  return myIdentities({}, req)
}

/**
 * Takes one way to log in away from the signed-in member.
 *
 * @throws Forbidden when nobody is signed in · IDENTITY_NOT_FOUND · LAST_LOG_IN when no password and no other
 *   provider is left
 */
export const unlinkIdentity: Operation<{ id: number | string }, LoginIdentity[]> = async ({ id }, req) => {
  const member = ownId(req)
  await inTransaction({ payload: req.payload, req }, async (req) => {
    const identities = await identitiesOf(member, req)
    if (!identities.some((each) => String(each.id) === String(id))) throw memberErrors.IDENTITY_NOT_FOUND()
    // Only a provider that is still configured opens anything.
    const { providers, emit } = settingsOf(req.payload)
    const others = identities.filter(
      (each) => String(each.id) !== String(id) && providers.some(({ id }) => id === each.provider),
    )
    const account = await findAccount({ id: { equals: member } }, req)
    if (others.length === 0 && !account?.hash) throw memberErrors.LAST_LOG_IN()
    await dropIdentity({ and: [{ id: { equals: id } }, { member: { equals: member } }] }, req)
    await say(emit, 'member.identity-unlinked', { member, req })
  })
  return myIdentities({}, req)
}
