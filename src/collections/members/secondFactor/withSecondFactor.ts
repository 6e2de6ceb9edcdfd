import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { type Account } from '../credentials/account'
import { countFailure, forgetFailures, isResting, maxFailures } from '../credentials/attempts'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { useCode } from './store'

/**
 * Does what needs a code, in one transaction with the use of the code. Every try counts as a failure before it is
 * looked at and is forgiven when it was right: a thousand guesses at the same moment are a thousand failures, and
 * none is looked at once the account rests. Call it before a transaction is opened.
 *
 * @throws SECOND_FACTOR_WRONG
 */
export const withSecondFactor = async <Result>(
  args: { account: Account; code: string; req: PayloadRequest },
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const { account, code, req } = args
  const wrong = memberErrors.SECOND_FACTOR_WRONG({ field: 'code' })
  if (isResting(account, settingsOf(req.payload).now())) throw wrong
  if ((await countFailure(account, req)) > maxFailures) throw wrong
  return inTransaction({ payload: req.payload, req }, async (req) => {
    if (!(await useCode({ member: account.id, code, req }))) throw wrong
    await forgetFailures({ id: account.id, loginAttempts: maxFailures }, req)
    return work(req)
  })
}
