import { Forbidden, type PayloadRequest } from 'payload'
import { userOf } from '../../access'

/**
 * The id of the request's member.
 *
 * @throws Forbidden when nobody is signed in.
 */
export const signedIn = (req: PayloadRequest): number | string => {
  const user = userOf(req)
  if (!user) throw new Forbidden(req.t)
  return user.id
}
