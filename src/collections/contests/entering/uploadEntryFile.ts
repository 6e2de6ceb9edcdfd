import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { dHashOf, sha256Of } from '../../../hooks/picturePrint'
import { webpPicture } from '../../../hooks/webpPicture'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import { mostFileBytes } from '../fields/entering'
import type { ContestsOptions } from '../options'
import { demandPrepared } from './mayPrepare'
import { demandOpen, readContest } from './readContest'

/** Longest side of a picture that is kept, in pixels: a screen of 4K, whole. */
const longestSide = 2560

/** Files that a member uploads to a contest in a day: an entry with all its files, anew five times. */
const dailyFiles = 100

const day = 86_400_000

/** An upload, as an entry names it. */
export type UploadedFile = { id: string; url: string; width: number | null; height: number | null }

/**
 * Uploads a picture or a PDF for an entry. A picture is written anew, upright, without its metadata; what unfolds to too
 * many pixels, and what is neither, is refused by what it holds, whatever its name says.
 *
 * @throws UNAUTHENTICATED · CONTEST_NOT_FOUND · CONTEST_NOT_OPEN · CONTEST_CLOSED · CONTEST_CANCELLED · those of who may
 *   not enter · MEDIA_NOT_ALLOWED · FILE_TOO_LARGE · FILE_REFUSED · FILES_SPENT
 */
export const uploadEntryFile =
  (options: ContestsOptions): Operation<{ contest: string; file: string }, UploadedFile> =>
  async ({ contest: id, file }, req) => {
    const member = userOf(req)
    if (!member) throw contestErrors.UNAUTHENTICATED()
    const contest = await readContest(documentId(req.payload, id), req)
    demandOpen(contest, options)
    await demandPrepared({ member: member.id, contest }, options, req)
    const most = Math.min(contest.media?.maxBytes ?? mostFileBytes, mostFileBytes)
    // Four characters hold three bytes: nothing larger is even read.
    if (file.length > (most / 3) * 4 + 4)
      throw contestErrors.FILE_TOO_LARGE({ field: 'file', facts: { most } })
    const data = Buffer.from(file, 'base64')
    if (data.length > most) throw contestErrors.FILE_TOO_LARGE({ field: 'file', facts: { most } })
    const kinds = contest.kind === 'challenge' ? ['picture', 'file'] : (contest.media?.kinds ?? [])
    const kept = await cleaned(data, options, req)
    if (!kept) throw contestErrors.FILE_REFUSED({ field: 'file' })
    if (!(kinds as readonly string[]).includes(kept.kind))
      throw contestErrors.MEDIA_NOT_ALLOWED({ field: 'file' })
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const at = options.now()
      const { totalDocs } = await req.payload.db.count({
        collection: slugs.entryFiles,
        where: {
          and: [
            { owner: { equals: member.id } },
            { contest: { equals: contest.id } },
            { uploadedAt: { greater_than: new Date(at.getTime() - day).toISOString() } },
          ],
        },
        req,
      })
      if (totalDocs >= dailyFiles) throw contestErrors.FILES_SPENT({ field: 'file' })
      const made = (await req.payload.create({
        collection: slugs.entryFiles,
        data: {
          owner: member.id,
          contest: contest.id,
          uploadedAt: at.toISOString(),
          sha256: sha256Of(data),
          dHash:
            kept.kind === 'picture' ? await dHashOf(kept.data, { sharp: req.payload.config.sharp }) : null,
        } as never,
        file: { data: kept.data, mimetype: kept.type, name: kept.name, size: kept.data.length },
        depth: 0,
        // Nobody else makes one: this operation has asked who may.
        overrideAccess: true,
        req,
      })) as unknown as { id: number; filename: string; width?: number | null; height?: number | null }
      return {
        id: String(made.id),
        url: `/api/${slugs.entryFiles}/file/${made.filename}`,
        width: made.width ?? null,
        height: made.height ?? null,
      }
    })
  }

type Kept = { kind: 'picture' | 'file'; data: Buffer; type: string; name: string }

/** A name of our own: theirs may say who they are. The name of a picture tells its size. */
const cleaned = async (
  data: Buffer,
  { randomHex }: Pick<ContestsOptions, 'randomHex'>,
  req: Parameters<Operation<never, never>>[1],
): Promise<Kept | null> => {
  if (data.subarray(0, 5).toString('latin1') === '%PDF-')
    return { kind: 'file', data, type: 'application/pdf', name: `${randomHex(16)}.pdf` }
  const picture = await webpPicture(data, {
    sharp: req.payload.config.sharp,
    within: { width: longestSide, height: longestSide },
    animated: true,
  })
  return (
    picture && {
      kind: 'picture',
      data: picture.data,
      type: 'image/webp',
      name: `${randomHex(16)}-${picture.width}x${picture.height}.webp`,
    }
  )
}
