import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { memberErrors } from '../errors'
import { signedIn } from '../signedIn'
import { avatarMaxBytes } from './cleanPicture'

/** A portrait as a client sends it where a form with a file cannot go. */
export type AvatarInput = {
  /** The picture in base64. */
  file: string
  /** What every crop keeps: percent from the left. @default 50 */
  focalX?: number | null
  /** Percent from the top. @default 50 */
  focalY?: number | null
}

const percent = (value: number | null | undefined): number => Math.min(100, Math.max(0, value ?? 50))

/**
 * Gives the signed-in member a portrait, in place of the one before. The same as `POST /api/avatars` with a form.
 *
 * @throws AVATAR_REFUSED · AVATAR_TOO_LARGE
 */
export const setAvatar: Operation<{ data: AvatarInput }, boolean> = async ({ data }, req) => {
  signedIn(req)
  // Four characters hold three bytes.
  if (data.file.length > (avatarMaxBytes / 3) * 4 + 4) throw memberErrors.AVATAR_TOO_LARGE({ field: 'file' })
  const picture = Buffer.from(data.file, 'base64')
  return inTransaction({ payload: req.payload, req }, async (req) => {
    await req.payload.create({
      collection: slugs.avatars,
      data: { focalX: percent(data.focalX), focalY: percent(data.focalY) } as never,
      file: { data: picture, mimetype: 'application/octet-stream', name: 'portrait', size: picture.length },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return true
  })
}

/** Takes the signed-in member's portrait away; none is no error. */
export const removeAvatar: Operation<object, boolean> = async (_input, req) => {
  const member = signedIn(req)
  await req.payload.delete({
    collection: slugs.avatars,
    where: { owner: { equals: member } },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return true
}
