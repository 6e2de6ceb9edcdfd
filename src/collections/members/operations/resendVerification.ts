import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { tidyAddress } from '../address'
import { settingsOf } from '../options'
import { say } from '../say'
import { findByEmail, isSettled } from './admitMember'
import type { Registration } from './registerMember'

/** Sends the verification mail again. Answers alike for an address that is unknown or verified already. */
export const resendVerification: Operation<{ email: string }, Registration> = async (input, req) => {
  const email = tidyAddress(input.email)
  await inTransaction({ payload: req.payload, req }, async (req) => {
    // System read: whoever asks is not signed in, and learns nothing.
    const member = await findByEmail(email, req)
    if (member && !isSettled(member))
      await say(settingsOf(req.payload).emit, 'member.registered', { member: member.id, req })
  })
  return { email }
}
