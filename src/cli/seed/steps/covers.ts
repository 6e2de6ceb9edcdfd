import { slugs } from '../../../slugs'
import { drawCover } from '../covers'
import type { Both } from '../data/languages'
import { inOneTransaction, systemWrite, type Writer } from '../writer'

/**
 * The drawn cover of a document, uploaded with its text alternatives; the one of a run before, when there is one.
 *
 * @param key - name of the document and of its scene.
 */
export const coverOf = async (
  { payload, count }: Writer,
  key: string,
  alt: Both,
): Promise<number | string> => {
  const name = `le-bief-${key}.webp`
  const { docs } = await payload.find({
    collection: slugs.media,
    where: { filename: { equals: name } },
    limit: 1,
    depth: 0,
    // System read: the seeding asks what it has written before.
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const data = await drawCover(key)
  const id = await inOneTransaction(payload, async (req) => {
    const made = await payload.create({
      collection: slugs.media,
      data: { alt: alt.en, credit: 'Le Bief' },
      file: { data, mimetype: 'image/webp', name, size: data.length },
      // A run that was killed between file and row has left the file.
      overwriteExistingFiles: true,
      ...systemWrite(req, 'en'),
    })
    await payload.update({
      collection: slugs.media,
      id: made.id,
      data: { alt: alt.fr },
      ...systemWrite(req, 'fr'),
    })
    return made.id
  })
  count(slugs.media)
  return id
}
