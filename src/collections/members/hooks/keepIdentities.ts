import type { CollectionBeforeOperationHook } from 'payload'
import { findAccount } from '../credentials/account'
import { forgetIdentities } from '../oidc/identityStore'

/**
 * Whoever resets the password of an account that was never confirmed owns its address; who linked a provider to it
 * before perhaps does not. The identities go.
 */
export const dropUnprovenIdentities: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token } = (args as { data?: { token?: unknown } }).data ?? {}
  const account =
    typeof token === 'string' && token !== ''
      ? await findAccount({ resetPasswordToken: { equals: token } }, req)
      : null
  if (account && account._verified !== true) await forgetIdentities(account.id, req)
  return args
}
