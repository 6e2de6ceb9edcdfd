import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { slugify } from '../../../core/text'
import { inTransaction } from '../../../database/inTransaction'
import { addressFault, tidyAddress } from '../address'
import { nameFault, tidyName } from '../displayName'
import { memberErrors } from '../errors'
import { validateHandle } from '../handle'
import { refuseOfficialName } from '../hooks/keepFace'
import { admitMember, findByEmail, isSettled, requireCode, unsettledId } from '../operations/admitMember'
import { freeHandle } from '../operations/freeHandle'
import { refuseFaults } from '../operations/registerMember'
import { settingsOf } from '../options'
import { say } from '../say'
import { issueSession } from '../sessions/issueSession'
import { faceFaults } from '../validateRegistration'
import { freeIdentity, keepIdentity } from './identityStore'
import type { PublicProvider } from './provider'
import { readTicket, takeTicket, type Ticket } from './tickets'

/** What a form of sign-up may begin with. */
export type PendingRegistration = {
  provider: PublicProvider
  email: string | null
  /** The provider vouches for the address: it is not asked for again. */
  emailVerified: boolean
  displayName: string | null
  handle: string | null
}

/** What somebody who comes from a provider still has to say. */
export type CompletionInput = {
  handle: string
  displayName: string
  /** Where the verification mail goes, when the provider vouches for no address. */
  email?: string | null
  locale?: 'en' | 'fr' | null
  acceptedCode?: number | null
}

/** Logged in, or waiting for the address to be confirmed. */
export type CompletedRegistration = {
  email: string
  verified: boolean
  token: string | null
  exp: number | null
}

const purpose = 'oidc-register'

/** What a provider proposed for a sign-up; null when the ticket is used up or too old. */
export const pendingRegistration: Operation<{ ticket: string }, PendingRegistration | null> = async (
  { ticket },
  req,
) => {
  const pending = await readTicket({ purpose, ticket }, req)
  return pending && proposal(pending)
}

const proposal = ({ provider, proof }: Ticket): PendingRegistration => {
  const name = tidyName(proof.name ?? '')
  const handle = slugify(proof.username ?? name, 30).replace(/[^a-z0-9-]/g, '')
  return {
    provider,
    email: proof.email,
    emailVerified: proof.emailVerified,
    displayName: nameFault(name) === null ? name : null,
    handle: validateHandle(handle) === true ? handle : null,
  }
}

/**
 * Makes a member of somebody whom a provider has proved, and logs them in. An address that the provider does not
 * vouch for is verified by mail first, and the answer for it is the same whether it is known or not.
 *
 * @throws TOKEN_INVALID · ValidationError naming the fields · CODE_NOT_ACCEPTED · HANDLE_UNFIT · HANDLE_TAKEN ·
 *   IDENTITY_TAKEN and ADDRESS_KNOWN, which only the owner of identity and address can meet
 */
export const completeRegistration: Operation<
  { ticket: string; data: CompletionInput },
  CompletedRegistration
> = async ({ ticket, data }, req) => {
  const displayName = tidyName(data.displayName)
  await refuseOfficialName({ displayName, roles: [], req })
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const { provider, proof } = await takeTicket({ purpose, ticket }, req)
    const { emit, now } = settingsOf(req.payload)
    const verified = proof.emailVerified
    const email = tidyAddress((verified ? proof.email : data.email) ?? '')
    refuseAll({ ...data, email }, req)
    const acceptedCode = await requireCode(data.acceptedCode, req)
    await freeIdentity(proof, req)
    const known = await findByEmail(email, req)
    await freeHandle({ handle: data.handle.trim(), for: unsettledId(known), req })
    if (known && isSettled(known)) {
      if (verified) throw memberErrors.ADDRESS_KNOWN({ field: 'email' })
      await say(emit, 'member.known-address', { member: known.id, req })
      return { email, verified, token: null, exp: null }
    }
    const newcomer = {
      email,
      displayName,
      handle: data.handle.trim(),
      locale: data.locale ?? (req.locale === 'fr' ? ('fr' as const) : ('en' as const)),
      password: null,
    }
    const member = await admitMember({ newcomer, known, verified, acceptedCode, req })
    await keepIdentity({ member, provider: provider.id, proof: { ...proof, email }, now: now(), req })
    const session = verified ? await issueSession({ member, req }) : { token: null, exp: null }
    return { email, verified, ...session }
  })
}

const refuseAll = (data: CompletionInput & { email: string }, req: PayloadRequest): void => {
  const email = addressFault(data.email, settingsOf(req.payload).disposable)
  refuseFaults([...(email ? [{ path: 'email', message: email }] : []), ...faceFaults(data)], req)
}
