import { slugs } from '../../slugs'
import type { Source } from './source'
import type { Target } from './target'

/** Path of a picture's file within an export. */
export const mediaFile = (document: object): string | null =>
  'filename' in document && typeof document.filename === 'string' ? `media/${document.filename}` : null

/** Writes the files of all pictures; sizes that the hub made itself can be made again. */
export const exportMedia = async (args: {
  source: Source
  target: Target
  onFault: (line: string) => void
  onDone: () => void
}): Promise<number> => {
  const { source, target, onFault, onDone } = args
  let written = 0
  for await (const document of source.documents(slugs.media)) {
    const file = mediaFile(document)
    const bytes = await source.file(slugs.media, document)
    if (file !== null && bytes !== null) {
      await target.write(file, bytes)
      written += 1
    } else onFault(`media ${String(document.id)}: its file is gone`)
    onDone()
  }
  return written
}
