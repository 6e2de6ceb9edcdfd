import type { CollectionBeforeLoginHook } from 'payload'
import { sanctionErrors } from '../errors'
import { settingsOf } from '../options'
import { activeSanctions } from '../store'

/**
 * Who is suspended does not log in, by whichever door; they hear so once they have shown who they are, and nobody else
 * does. Asked at every log-in, so it ends exactly when it ends.
 *
 * @throws SUSPENDED
 */
export const refuseSuspended: CollectionBeforeLoginHook = async ({ req, user }) => {
  const now = settingsOf(req.payload).now()
  const { id } = user as { id: number | string }
  const [sanction] = await activeSanctions(id, ['suspension', 'ban'], now, req)
  if (!sanction) return
  throw sanctionErrors.SUSPENDED({
    message: sanction.endsAt
      ? `This account is suspended until ${sanction.endsAt}. The mail about it says why, and how to appeal.`
      : 'This account is closed to you. The mail about it says why, and how to appeal.',
  })
}
