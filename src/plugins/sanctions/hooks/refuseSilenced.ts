import type { CollectionBeforeOperationHook } from 'payload'
import { userOf } from '../../../access'
import { sanctionErrors } from '../errors'
import { settingsOf } from '../options'
import { activeSanctions } from '../store'

/**
 * Who is silenced reads and writes nothing: nothing new, no change. What is theirs they may still take away. Asked at
 * every write, so it ends exactly when it ends.
 *
 * @throws SILENCED
 */
export const refuseSilenced: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const user = userOf(req)
  if (!user || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return args
  // What the hub itself writes in the request of a member (a counter, a decision) is not the member's writing.
  if ((args as { overrideAccess?: boolean }).overrideAccess === true) return args
  const now = settingsOf(req.payload).now()
  const [sanction] = await activeSanctions(user.id, ['silence', 'suspension', 'ban'], now, req)
  if (sanction) throw sanctionErrors.SILENCED({ message: until(sanction.endsAt ?? null) })
  return args
}

const until = (endsAt: string | null): string =>
  endsAt === null
    ? 'You cannot write here any more. Your account page says why.'
    : `You cannot write until ${endsAt}. Your account page says why.`
