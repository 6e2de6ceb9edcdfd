import { type PayloadRequest, ValidationError } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inLanguage } from '../../../config/label'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { addressFault, tidyAddress } from '../address'
import { findAccountByEmail } from '../credentials/account'
import { confirmPassword } from '../credentials/confirmPassword'
import { settingsOf } from '../options'
import { say } from '../say'
import { createToken, dropTokens } from '../tokens/tokens'
import { bothPurposes, changePurposes, type Side } from './purposes'
import { sealMail } from './sealedLink'

/** Milliseconds that both links are good for. */
const changeMs = 24 * 3600_000

/** The same whether the address is known or not: mails are on their way. */
export type EmailChange = { email: string }

/**
 * Asks to move the account to another address. A link goes to the new one and to the old one; the change is made once
 * both were followed. A second request replaces the first.
 *
 * Nothing tells whether the new address is known: who has it gets a word instead of the link, and all else is the same.
 *
 * @throws Forbidden · WRONG_PASSWORD · ValidationError naming the field `email`
 */
export const requestEmailChange: Operation<{ email: string; password: string }, EmailChange> = async (
  { email, password },
  req,
) => {
  const account = await confirmPassword({ password, req })
  const wanted = tidyAddress(email)
  const fault = addressFault(wanted, settingsOf(req.payload).disposable)
  if (fault)
    throw new ValidationError({
      collection: slugs.members,
      errors: [{ path: 'email', message: inLanguage(fault, req) }],
      req,
    })
  await inTransaction({ payload: req.payload, req }, async (req) => {
    await dropTokens({ member: account.id, purposes: bothPurposes, req })
    const { emit } = settingsOf(req.payload)
    const send = async (side: Side, to: string): Promise<void> => {
      const token = await createToken({
        member: account.id,
        purpose: changePurposes[side],
        data: { email: wanted },
        ttlMs: changeMs,
        req,
      })
      const sealed = sealMail(req.payload.config.secret, { to, token, side })
      if (side === 'old' || !(await isTaken(wanted, req)))
        await say(emit, 'member.email-change', { member: account.id, sealed, req })
      else await tellOwner(wanted, req)
    }
    await send('old', account.email)
    await send('new', wanted)
  })
  return { email: wanted }
}

/** Does somebody have this address who showed that it is theirs? An unverified registration gives way. */
export const isTaken = async (email: string, req: PayloadRequest): Promise<boolean> => {
  const holder = await findAccountByEmail(email, req)
  return holder !== null && (holder._verified === true || holder.importedFrom != null)
}

const tellOwner = async (email: string, req: PayloadRequest): Promise<void> => {
  const owner = await findAccountByEmail(email, req)
  // The address of an imported author is not one.
  if (owner && !owner.importedFrom)
    await say(settingsOf(req.payload).emit, 'member.address-wanted', { member: owner.id, req })
}
