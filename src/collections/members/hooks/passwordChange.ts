import { type CollectionAfterChangeHook, type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole, userOf } from '../../../access'
import { bothPurposes } from '../email/purposes'
import { settingsOf } from '../options'
import { say } from '../say'
import { dropTokens } from '../tokens/tokens'

const mark = 'passwordSet'

/**
 * A stolen session must not become a stolen account: through the APIs an administrator sets somebody else's password,
 * one member at a time, and nobody their own. That takes the old one, in `changePassword`.
 */
export const guardPassword: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args
  const { data, id } = args as { data?: { password?: unknown }; id?: number | string }
  const isSet = data?.password != null
  req.context[mark] = isSet
  if (!isSet || overrideAccess === true) return args
  const isOther = id !== undefined && String(id) !== String(userOf(req)?.id)
  if (!isOther || !hasRole(req, 'admin')) throw new Forbidden(req.t)
  return args
}

/**
 * Tells the member that their password is another one, and calls off what the old one may have begun. Payload has
 * ended their other sessions.
 */
export const tellPasswordChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { id, _verified } = doc as { id: number | string; _verified?: boolean }
  if (operation !== 'update' || req.context[mark] !== true || _verified !== true) return doc
  await notePasswordChange(id, req)
  return doc
}

/** What follows from a new password, however it was set. */
export const notePasswordChange = async (
  member: number | string,
  req: Parameters<typeof dropTokens>[0]['req'],
): Promise<void> => {
  await dropTokens({ member, purposes: [...bothPurposes, 'log-in'], req })
  if (req.context.importing !== true)
    await say(settingsOf(req.payload).emit, 'member.password-changed', { member, req })
}
