import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { staffRoles } from '../../../access'
import { inLanguage } from '../../../config/label'
import { handleSkeleton } from '../../../core/likeness'
import { slugs } from '../../../slugs'
import { officialName, tidyName } from '../displayName'
import { memberErrors } from '../errors'
import { settingsOf } from '../options'
import { holderOfLikeness } from '../operations/holderOfLikeness'
import { soundsOfficial } from '../reservedWords'

type Face = { displayName?: unknown; handle?: unknown; roles?: readonly string[] | null }

/** Takes out of a name what nobody sees, before it is judged. */
export const tidyFace: CollectionBeforeValidateHook = ({ data }) => {
  const { displayName } = (data ?? {}) as Face
  return typeof displayName === 'string' ? { ...data, displayName: tidyName(displayName) } : data
}

/**
 * Nobody takes the hub's own voice for a name, or a handle that looks like another member's, through whichever door.
 *
 * @throws ValidationError on `displayName` · HANDLE_TAKEN
 */
export const keepFace: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { displayName, handle } = data as Face
  const before = (originalDoc ?? {}) as Face & { id?: number | string }
  const roles = (data as Face).roles ?? before.roles ?? []
  if (typeof displayName === 'string' && displayName !== before.displayName)
    await refuseOfficialName({ displayName, roles, req })
  if (typeof handle !== 'string' || handle === before.handle) return data
  if (await holderOfLikeness({ handle, except: before.id, req }))
    throw memberErrors.HANDLE_TAKEN({ field: 'handle' })
  return { ...data, skeleton: handleSkeleton(handle) }
}

/**
 * Refuses a name that could be taken for the team's, unless it is a member of the team who takes it.
 *
 * @throws ValidationError on `displayName`
 */
export const refuseOfficialName = async (args: {
  displayName: string
  roles: readonly string[]
  req: PayloadRequest
}): Promise<void> => {
  const { displayName, roles, req } = args
  if (staffRoles.some((role) => roles.includes(role))) return
  if (!soundsOfficial(displayName, await settingsOf(req.payload).hubName(req))) return
  throw new ValidationError({
    collection: slugs.members,
    errors: [{ path: 'displayName', message: inLanguage(officialName, req) }],
    req,
  })
}
