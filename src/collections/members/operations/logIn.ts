import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { authenticate } from '../credentials/authenticate'
import { findAccount } from '../credentials/account'
import { forgetFailures } from '../credentials/attempts'
import { memberErrors } from '../errors'
import { hasSecondFactor } from '../secondFactor/store'
import { withSecondFactor } from '../secondFactor/withSecondFactor'
import { issueSession } from '../sessions/issueSession'
import { createToken, spendAttempt, takeToken } from '../tokens/tokens'

/** Either a session, or a ticket for the second step. */
export type LogInResult = {
  token: string | null
  /** When the token expires, in seconds since 1970. */
  exp: number | null
  /** What `confirmLogIn` asks for, with a code of the second factor; good for five minutes. */
  ticket: string | null
  /** The member's language, once they are logged in: where to lead them. */
  locale: 'en' | 'fr' | null
}

const purpose = 'log-in'
const ticketMs = 5 * 60_000
/** Codes that may be tried with one ticket. */
const ticketAttempts = 5

/**
 * The first step of a log-in, for most members the only one.
 *
 * @throws AuthenticationError for everything that fails, alike; see `authenticate`.
 */
export const logIn: Operation<{ email: string; password: string }, LogInResult> = async (input, req) => {
  const account = await authenticate({ ...input, req })
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const result = await firstStepDone(account.id, req)
    // Failures are forgiven by a whole log-in: the right password alone would let a thief try codes for ever.
    if (result.ticket === null) await forgetFailures(account, req)
    return result
  })
}

/** What follows the first proof of who somebody is, by password or by a provider: a session, or the second step. */
export const firstStepDone = async (member: number | string, req: PayloadRequest): Promise<LogInResult> =>
  (await hasSecondFactor(member, req))
    ? {
        token: null,
        exp: null,
        ticket: await createToken({ member, purpose, ttlMs: ticketMs, req }),
        locale: null,
      }
    : { ...(await issueSession({ member, req })), ticket: null }

/**
 * The second step: a code of the authenticator, or a recovery code.
 *
 * @throws TOKEN_INVALID when the ticket has expired, was used, or was tried too often · SECOND_FACTOR_WRONG
 */
export const confirmLogIn: Operation<{ ticket: string; code: string }, LogInResult> = async (
  { ticket, code },
  req,
) => {
  const held = await spendAttempt({ token: ticket, purpose, most: ticketAttempts, req })
  const account = held?.member == null ? null : await findAccount({ id: { equals: held.member } }, req)
  if (!account) throw memberErrors.TOKEN_INVALID({ field: 'ticket' })
  return withSecondFactor({ account, code, req }, async (req) => {
    await takeToken({ token: ticket, purpose, field: 'ticket', req })
    return { ...(await issueSession({ member: account.id, req })), ticket: null }
  })
}
