import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { inTransaction } from '../../../database/inTransaction'
import { picturesNamedIn } from '../../../core/markdown'
import { slugs } from '../../../slugs'
import { caseAtHand, requireModerator } from '../operations/caseAtHand'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { type KnownMatch, knownAmong, matchOf, printIn } from './known'
import type { PicturePrint } from '../../../hooks/picturePrint'

/** A picture that a case's text shows. */
export type CasePicture = {
  /** Name of its file. */
  file: string
  url: string
  /** Is it on the list of known pictures? */
  isKnown: boolean
}

/** What is put on the list, and why. */
export type ListPictureInput = { case: number | string; file: string; reason?: string | null }

/** The pictures that a text shows, as those who decide see them. */
export const picturesOf = async (
  { pictures, now }: ModerationSettings,
  text: string,
  req: PayloadRequest,
): Promise<CasePicture[]> => {
  const collection = pictures.find(({ isHeldWithTexts }) => isHeldWithTexts)?.slug
  const names = [...new Set(picturesNamedIn(text))]
  if (collection === undefined || names.length === 0) return []
  const known = await knownAmong(names, { collection, now: now(), req })
  return names.map((file) => ({
    file,
    url: `${req.payload.config.routes.api}/${collection}/file/${encodeURIComponent(file)}`,
    isKnown: known.has(file),
  }))
}

/**
 * Puts a picture that a case's text shows on the list of those that are not to be shown again. Again is no error.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · PICTURE_NOT_FOUND, also for one whose file was lost before it had prints
 */
export const listPicture =
  (settings: ModerationSettings): Operation<ListPictureInput, KnownMatch> =>
  async ({ case: id, file, reason }, req) => {
    requireModerator(req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const found = await caseAtHand(id, req)
      const print = await printOfFile(settings, file, req)
      const match = await matchOf(print, { now: settings.now(), req })
      if (match) return match
      const words = reason?.trim() || found.excerpt
      const made = await req.payload.create({
        collection: slugs.knownPictures,
        data: { reason: words.slice(0, 200), ...print },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      return { known: made.id, reason: made.reason, distance: 0 }
    })
  }

const printOfFile = async (
  { pictures }: ModerationSettings,
  file: string,
  req: PayloadRequest,
): Promise<PicturePrint> => {
  for (const { slug } of pictures) {
    // By the adapter: the hashes are nobody's to read.
    const row = await req.payload.db.findOne<{ id: number; sha256?: string | null; dHash?: string | null }>({
      collection: slug as CollectionSlug,
      where: { filename: { equals: file } },
      req,
    })
    const print = row && printIn(row)
    if (print && (print.sha256 !== null || print.dHash !== null)) return print
  }
  throw moderationErrors.PICTURE_NOT_FOUND({ field: 'file' })
}
