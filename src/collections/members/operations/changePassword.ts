import type { Operation } from '../../../config/graphql'
import { slugs } from '../../../slugs'
import { confirmPassword } from '../credentials/confirmPassword'

/**
 * Replaces the signed-in member's password. Every other session ends.
 *
 * @throws Forbidden · WRONG_PASSWORD naming `current` · ValidationError naming `password`
 */
export const changePassword: Operation<{ current: string; password: string }, { changed: true }> = async (
  { current, password },
  req,
) => {
  const { id } = await confirmPassword({ password: current, field: 'current', req })
  await req.payload.update({
    collection: slugs.members,
    id,
    data: { password },
    depth: 0,
    // Closed to members at every other door: only who gave the old password may set a new one.
    overrideAccess: true,
    req,
  })
  return { changed: true }
}
