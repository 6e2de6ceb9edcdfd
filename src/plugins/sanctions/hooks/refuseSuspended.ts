import type { CollectionBeforeLoginHook } from 'payload'
import { settingsOf } from '../options'
import { refusalOf } from '../refuse'
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
  if (sanction) throw await refusalOf('SUSPENDED', sanction, req)
}
