import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { type Account, findAccount, findAccountByEmail, ownAccount } from '../credentials/account'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { say } from '../say'
import { dropTokens, readToken, takeToken, tokensOf } from '../tokens/tokens'
import { bothPurposes, changePurposes, wantedAddress } from './purposes'
import { isTaken } from './requestEmailChange'
import { sealMail } from './sealedLink'

/** Whether both links were followed now, or the other one is still awaited. */
export type EmailConfirmation = { done: boolean }

/**
 * Follows one of the two links of a change of address, without being signed in. The second one makes the change, which
 * is told to the old address too.
 *
 * @throws TOKEN_INVALID when the link is unknown, used, expired or cancelled, or the address was taken meanwhile.
 */
export const confirmEmailChange: Operation<{ token: string }, EmailConfirmation> = ({ token }, req) =>
  inTransaction({ payload: req.payload, req }, async (req) => {
    const purpose = (await readToken({ token, purpose: changePurposes.old, req }))
      ? changePurposes.old
      : changePurposes.new
    const { member, data } = await takeToken({ token, purpose, req })
    const account = member === null ? null : await findAccount({ id: { equals: member } }, req)
    if (!account) throw memberErrors.TOKEN_INVALID({ field: 'token' })
    // Both links at the same moment would each see the other one waiting, where two transactions run side by side: a
    // write to the same row makes one of them come second.
    await touch(account, req)
    const waiting = await tokensOf({ member: account.id, purposes: bothPurposes, req })
    if (waiting.length > 0) return { done: false }
    await change(account, wantedAddress(data), req)
    return { done: true }
  })

/**
 * Calls a change of address off: neither link works any more.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const cancelEmailChange: Operation<object, { cancelled: true }> = async (_input, req) => {
  const account = await ownAccount(req)
  await dropTokens({ member: account.id, purposes: bothPurposes, req })
  return { cancelled: true }
}

const touch = async ({ id }: Account, req: PayloadRequest): Promise<void> => {
  const updatedAt = settingsOf(req.payload).now().toISOString()
  await req.payload.db.updateOne({
    collection: slugs.members,
    id,
    data: { updatedAt },
    req,
    returning: false,
  })
}

const change = async (account: Account, email: string, req: PayloadRequest): Promise<void> => {
  if (await isTaken(email, req)) throw memberErrors.TOKEN_INVALID({ field: 'token' })
  const waiting = await findAccountByEmail(email, req)
  // Somebody signed up with the address and never confirmed it; the link to it just was.
  if (waiting && waiting.id !== account.id)
    await req.payload.db.updateOne({
      collection: slugs.members,
      id: waiting.id,
      data: { email: `${randomBytes(16).toString('hex')}@given-up.invalid`, _verificationToken: null },
      req,
      returning: false,
    })
  await req.payload.db.updateOne({
    collection: slugs.members,
    id: account.id,
    // A link to a new password that was mailed to the old address must not work from there any more.
    data: { email, resetPasswordToken: null, resetPasswordExpiration: null },
    req,
    returning: false,
  })
  const sealed = sealMail(req.payload.config.secret, { to: account.email })
  await say(settingsOf(req.payload).emit, 'member.email-changed', { member: account.id, sealed, req })
}
