import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { privacyErrors } from '../errors'
import type { PrivacySettings } from '../options'
import { beginErasure, type Erasure, findErasure } from './beginErasure'

/**
 * Asks for one's own account to be erased after the days of grace. Asking again changes nothing: the first day holds.
 *
 * @throws WRONG_PASSWORD · ONLY_ADMIN
 */
export const requestErasure =
  (settings: PrivacySettings): Operation<{ password: string }, Erasure> =>
  async ({ password }, req) => {
    const member = signedIn(req)
    await settings.account.confirmPassword({ password, req })
    const { status, dueAt } = await inTransaction({ payload: req.payload, req }, (req) =>
      beginErasure(settings, { member, req }),
    )
    return { status, dueAt }
  }

/**
 * Keeps the account after all.
 *
 * @throws ERASURE_NOT_ASKED · ERASURE_BEGUN
 */
export const cancelErasure =
  ({ emit }: PrivacySettings): Operation<object, boolean> =>
  async (_input, req) => {
    const member = signedIn(req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const known = await findErasure(member, req)
      if (!known) throw privacyErrors.ERASURE_NOT_ASKED()
      if (known.status !== 'waiting') throw privacyErrors.ERASURE_BEGUN()
      await req.payload.db.deleteMany({
        collection: slugs.memberErasures,
        where: { and: [{ member: { equals: member } }, { status: { equals: 'waiting' } }] },
        req,
      })
      await emit({ topic: 'privacy.erasure-cancelled', payload: { member }, req })
      return true
    })
  }

/** The member's own wish to be erased, or null. */
export const myErasure: Operation<object, Erasure | null> = (_input, req) => {
  const user = userOf(req)
  return user ? findErasure(user.id, req) : Promise.resolve(null)
}

/** Who is signed in. */
export const signedIn = (req: PayloadRequest): number | string => {
  const user = userOf(req)
  if (!user) throw privacyErrors.NOT_SIGNED_IN()
  return user.id
}
