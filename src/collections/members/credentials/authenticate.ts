import { AuthenticationError, type PayloadRequest } from 'payload'
import { settingsOf } from '../options'
import { type Account, findAccountByEmail } from './account'
import { countFailure, isResting } from './attempts'
import { verifyPassword } from './verifyPassword'

/**
 * Is this address and password those of a member who may log in? Unknown address, wrong password, resting account,
 * address not verified, imported author: one answer, after the same work. Only a wrong password for a member who may
 * log in is counted.
 *
 * @throws AuthenticationError in every other case, with one message.
 */
export const authenticate = async (args: {
  email: string
  password: string
  req: PayloadRequest
}): Promise<Account> => {
  const { email, password, req } = args
  const account = await findAccountByEmail(email, req)
  const isRight = await verifyPassword(account, password)
  const mayLogIn =
    account !== null && account._verified !== false && !isResting(account, settingsOf(req.payload).now())
  if (mayLogIn && isRight) return account
  if (mayLogIn) await countFailure(account, req)
  throw new AuthenticationError(req.t)
}
