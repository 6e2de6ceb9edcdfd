import { createHash } from 'node:crypto'
import { createLocalReq, type Payload, ValidationError } from 'payload'
import sharp from 'sharp'
import { describeError } from '../../../../core/describeError'
import { slugify, truncate } from '../../../../core/text'
import { inTransaction } from '../../../../database/inTransaction'
import { slugs } from '../../../../slugs'
import type { Locale, Note } from '../item'
import { type Files, localScheme } from './files'

type Id = number | string

/** A picture that a text shows. */
export type WantedPicture = { address: string; alt: string | null; title: string | null }

/** The hub's own copy of a picture, or null; and what there is to say about it. */
export type Taken = { id: Id | null; notes: readonly Note[] }

/** Brings pictures into the hub, each file once, however often and under how many addresses it is shown. */
export type PictureStore = {
  /** @param elsewhere - asked when there is nothing at the picture's own address. */
  take: (picture: WantedPicture, locale: Locale, elsewhere: string | null) => Promise<Taken>
  /** What `take` would have to say, as far as it can be told without the network and without writing. */
  look: (picture: WantedPicture, elsewhere: string | null) => Promise<readonly Note[]>
}

/** Formats that the hub shows, by their names in sharp. */
const mimeTypes: Readonly<Record<string, { mime: string; extension: string }>> = {
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
  webp: { mime: 'image/webp', extension: 'webp' },
  heif: { mime: 'image/avif', extension: 'avif' },
  gif: { mime: 'image/gif', extension: 'gif' },
}

// Addresses whose outcome is remembered: a logo at the foot of every text is asked for once. Bounded, for sites of
// any size; what was forgotten is found again by its bytes.
const remembered = 5_000

const altMax = 500

/** Makes the store of one import. */
export const createPictures = (args: { payload: Payload; files: Files }): PictureStore => {
  const { payload, files } = args
  const outcomes = new Map<string, { taken: Taken; locales: Set<Locale> }>()
  return {
    take: async (picture, locale, elsewhere) => {
      const before = outcomes.get(picture.address)
      if (before !== undefined) {
        const { id } = before.taken
        const alt = picture.alt ?? picture.title
        // Fetched once; its words may be missing in another language.
        if (id !== null && alt !== null && !before.locales.has(locale))
          await fillAlt(payload, { id, alt: truncate(alt, altMax), locale })
        before.locales.add(locale)
        return before.taken
      }
      const own = await takeOne({ payload, files }, picture, locale)
      const taken =
        own.id === null && elsewhere !== null
          ? await takeOne({ payload, files }, { ...picture, address: elsewhere }, locale)
          : own
      if (outcomes.size >= remembered) outcomes.clear()
      // What is said about a picture is said once.
      outcomes.set(picture.address, {
        taken: { id: taken.id, notes: taken.id === null ? taken.notes : [] },
        locales: new Set([locale]),
      })
      return taken
    },
    look: async ({ address, alt, title }, elsewhere) => {
      const notes = [...(alt === null && title === null ? [noAlt(address)] : [])]
      if (files.isHere(address)) {
        const found = await files.take(address)
        return 'why' in found ? [notTaken(address, found.why), ...notes] : notes
      }
      return address.startsWith(localScheme) && elsewhere === null
        ? [notTaken(address, 'there is no such file beside the text')]
        : notes
    },
  }
}

const takeOne = async (
  { payload, files }: { payload: Payload; files: Files },
  picture: WantedPicture,
  locale: Locale,
): Promise<Taken> => {
  const found = await files.take(picture.address)
  if ('why' in found) return { id: null, notes: [notTaken(picture.address, found.why)] }
  const kind = await kindOf(found.bytes)
  if (kind === null)
    return { id: null, notes: [notTaken(picture.address, 'it is none of JPEG, PNG, WebP, AVIF, GIF')] }
  const alt = picture.alt ?? picture.title
  const notes = alt === null ? [noAlt(picture.address)] : []
  const stem = slugify(found.name.replace(/\.[^.]*$/, ''), 60) || 'picture'
  const words = truncate(alt ?? stem.replaceAll('-', ' '), altMax)
  try {
    const id = await keep(payload, { ...found, ...kind, stem, alt: words, isSaid: alt !== null }, locale)
    return { id, notes }
  } catch (error) {
    return { id: null, notes: [notTaken(picture.address, describeError(error))] }
  }
}

const kindOf = async (bytes: Buffer): Promise<{ mime: string; extension: string } | null> => {
  try {
    // Reads the head of the file only; the limits on pixels are the upload's own.
    const { format } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return mimeTypes[format ?? ''] ?? null
  } catch {
    // No picture at all: a page that says "not found", for one.
    return null
  }
}

type File = {
  bytes: Buffer
  mime: string
  extension: string
  stem: string
  alt: string
  /** Do the words come from the text, and not from the name of the file? */
  isSaid: boolean
}

const keep = async (payload: Payload, file: File, locale: Locale): Promise<Id> => {
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  const importedFrom = `sha256:${digest}`
  for (let attempt = 1; ; attempt += 1) {
    const known = await find(payload, importedFrom)
    if (known !== null) return file.isSaid ? fillAlt(payload, { id: known, alt: file.alt, locale }) : known
    try {
      return await inTransaction(
        { payload, req: await createLocalReq({ context: { importing: true } }, payload) },
        async (req) => {
          const name = `${file.stem}-${digest.slice(0, 12)}.${file.extension}`
          const { id } = await payload.create({
            collection: slugs.media,
            locale,
            data: { alt: file.alt, importedFrom },
            file: { data: file.bytes, mimetype: file.mime, name, size: file.bytes.length },
            // Its name tells its bytes: a file that a killed run has left is the same file.
            overwriteExistingFiles: true,
            depth: 0,
            // A system write: the operator imports, in nobody's name.
            overrideAccess: true,
            req,
          })
          return id
        },
      )
    } catch (error) {
      // Another import was faster: its picture is found at the second look.
      const taken =
        error instanceof ValidationError &&
        error.data.errors.some(({ path }) => /importedFrom|filename/.test(path))
      if (!taken || attempt === 3) throw error
    }
  }
}

const find = async (payload: Payload, importedFrom: string): Promise<Id | null> =>
  // A system read: what is there is there.
  (
    await payload.db.findOne<{ id: Id }>({
      collection: slugs.media,
      where: { importedFrom: { equals: importedFrom } },
      select: { importedFrom: true },
      locale: 'en',
    })
  )?.id ?? null

/** A picture that is there already gets its words in the other language, when it has none in it. */
const fillAlt = async (payload: Payload, args: { id: Id; alt: string; locale: Locale }): Promise<Id> => {
  const { id, alt, locale } = args
  const shared = {
    collection: slugs.media,
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  } as const
  // System read and write: as above.
  const stored = await payload.findByID({ ...shared, select: { alt: true } })
  if (!stored.alt) await payload.update({ ...shared, data: { alt }, context: { importing: true } })
  return id
}

const notTaken = (address: string, why: string): Note => ({
  kind: 'lost',
  what: 'picture',
  why: `kept as a link: ${why}`,
  about: address,
})

const noAlt = (address: string): Note => ({
  kind: 'unclear',
  what: 'picture',
  about: address,
  why: 'has no text alternative: the words of its file name stand in',
})
