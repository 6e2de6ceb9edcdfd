import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { Language } from '../channels/channel'
import type { Contents } from '../contents'
import { settingsOf } from '../options'
import { findRows, type Id } from '../rows'
import { composeFor, readSource } from '../wording/draftsFor'
import { wordsFor } from '../wording/words'
import { isFor } from './planDeliveries'

/** An announcement as it would go out on a channel. */
export type AnnouncementPreview = { channel: string; kind: string; language: Language; text: string }

/**
 * What would be announced of a document's latest version in one language, on each channel that would hear of it. What a
 * channel refuses, or a document that is not announced, gives nothing. For editors; others get nothing.
 */
export const previewAnnouncements = async (
  { collection, id, locale }: { collection: string; id: Id; locale: Language },
  req: PayloadRequest,
): Promise<AnnouncementPreview[]> => {
  const { payload } = req
  const settings = settingsOf(payload)
  const content = (await readSource({ collection, id, language: locale }, req))?.content
  if (!content) return []
  const contents: Contents = { [locale]: content }
  const rows = await findRows({
    payload,
    collection: slugs.channels,
    where: { enabled: { equals: true } },
    req,
  })
  const told = rows.filter(isFor(locale, contents))
  const source = { collection, document: String(id) }
  const pinned = await wordsFor(
    source,
    told.map((row) => row.id),
    req,
  )
  return told.flatMap((row) => {
    const network = settings.channels[row.kind]
    const words = pinned.get(row.id) ?? null
    const composed =
      network && composeFor({ row, network, language: locale, content, words, source, settings })
    if (composed?.kind !== 'draft') return []
    const [{ draft, text: first }] = composed.parts
    // What goes out as data is read by a program, and has no tone.
    if (first === JSON.stringify(draft)) return []
    const text = composed.parts.map((part) => part.text).join('\n\n')
    return [{ channel: row.name, kind: row.kind, language: locale, text }]
  })
}
