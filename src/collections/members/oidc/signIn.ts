import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { findByEmail } from '../operations/admitMember'
import { settingsOf } from '../options'
import type { Proof } from './client'
import { findOwner, touchIdentity } from './identityStore'
import type { LoginProblem } from './problems'
import { createTicket } from './tickets'

/** What a proof leads to. */
export type SignInOutcome =
  /** It opens this member's account. */
  | { kind: 'member'; member: number | string }
  /** Nobody is known by it: they may become a member. */
  | { kind: 'register'; ticket: string }
  /** The member who began it may say that it is theirs. */
  | { kind: 'link'; ticket: string }
  /** It is linked to the member who began it already. */
  | { kind: 'linked' }
  | { kind: 'problem'; problem: LoginProblem }

/**
 * Decides what a proven identity leads to. An address alone never opens an account: whoever has one logs in first
 * and links then. That the address is known is told only when the provider has proved it to be this person's.
 *
 * @param args.member - who was logged in when it began, or null.
 */
export const signIn = (
  args: { provider: string; proof: Proof; member: number | string | null },
  req: PayloadRequest,
): Promise<SignInOutcome> =>
  inTransaction({ payload: req.payload, req }, async (req) => {
    const { provider, proof, member } = args
    const owner = await findOwner(proof, req)
    if (member !== null) {
      if (owner === null)
        return { kind: 'link', ticket: await createTicket({ purpose: 'oidc-link', ...args }, req) }
      return String(owner.member) === String(member)
        ? { kind: 'linked' }
        : { kind: 'problem', problem: 'taken' }
    }
    if (owner) {
      await touchIdentity({ id: owner.identity, now: settingsOf(req.payload).now() }, req)
      return { kind: 'member', member: owner.member }
    }
    const known = proof.email !== null && proof.emailVerified ? await findByEmail(proof.email, req) : null
    if (known?._verified) return { kind: 'problem', problem: 'known' }
    return {
      kind: 'register',
      ticket: await createTicket({ purpose: 'oidc-register', provider, proof, member: null }, req),
    }
  })
