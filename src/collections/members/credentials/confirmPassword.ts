import type { PayloadRequest } from 'payload'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { type Account, ownAccount } from './account'
import { countFailure, isResting } from './attempts'
import { verifyPassword } from './verifyPassword'

/**
 * Asks the signed-in member for their password again, before what a stolen session must not do. A wrong one counts
 * like a failed log-in; while the account rests, no password is right. Call it before a transaction is opened.
 *
 * @param args.field - the input that holds the password, named in the error. @default 'password'
 * @returns the member's whole account.
 * @throws Forbidden when nobody is signed in · WRONG_PASSWORD
 */
export const confirmPassword = async (args: {
  password: string
  field?: string
  req: PayloadRequest
}): Promise<Account> => {
  const { password, field = 'password', req } = args
  const account = await ownAccount(req)
  const isRight = await verifyPassword(account, password)
  if (isResting(account, settingsOf(req.payload).now())) throw memberErrors.WRONG_PASSWORD({ field })
  if (!isRight) {
    await countFailure(account, req)
    throw memberErrors.WRONG_PASSWORD({ field })
  }
  return account
}
