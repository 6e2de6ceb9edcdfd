import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { hasRole, staffRoles, userOf } from '../../access'
import { webpPicture } from '../../hooks/webpPicture'
import { slugs } from '../../slugs'
import { attachmentErrors } from './errors'
import { type AttachmentsOptions, dailyPictures, longestSide, mostBytes } from './options'

const day = 24 * 3_600_000

/**
 * Before anything is read of a file: does its member have one left today? Two at once may both be the last.
 *
 * @throws TOO_MANY_PICTURES
 */
export const limitPictures =
  ({ now, levelOf }: AttachmentsOptions): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const member = userOf(req)
    if (operation !== 'create' || !member || hasRole(req, ...staffRoles)) return args
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.attachments,
      where: {
        and: [
          { owner: { equals: member.id } },
          { uploadedAt: { greater_than: new Date(now().getTime() - day).toISOString() } },
        ],
      },
      req,
    })
    if (totalDocs >= (dailyPictures[await levelOf(member.id, req)] ?? dailyPictures[0]))
      throw attachmentErrors.TOO_MANY_PICTURES({ field: 'file' })
    return args
  }

/**
 * Reads an upload and writes it anew, without its metadata, under a name of our own: theirs may say who they are. The
 * name tells the size, so that a text leaves room for it.
 *
 * @throws PICTURE_TOO_LARGE · PICTURE_REFUSED
 */
export const cleanAttachment =
  ({ randomHex }: AttachmentsOptions): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { file } = req
    if (operation !== 'create') return args
    if (!file) throw attachmentErrors.PICTURE_REFUSED({ field: 'file' })
    if (file.size > mostBytes) throw attachmentErrors.PICTURE_TOO_LARGE({ field: 'file' })
    const picture = await webpPicture(file.data, {
      sharp: req.payload.config.sharp,
      within: { width: longestSide, height: longestSide },
      animated: true,
    })
    if (!picture) throw attachmentErrors.PICTURE_REFUSED({ field: 'file' })
    const { data, width, height } = picture
    const name = `${randomHex(16)}-${width}x${height}.webp`
    req.file = { data, name, mimetype: 'image/webp', size: data.length }
    return args
  }

/** An upload belongs to who is signed in, and is shown nowhere yet. */
export const ownAttachment =
  ({ now }: AttachmentsOptions): CollectionBeforeChangeHook =>
  ({ data, operation, req }) =>
    operation === 'create'
      ? { ...data, owner: userOf(req)?.id ?? data.owner, uses: [], uploadedAt: now().toISOString() }
      : data
