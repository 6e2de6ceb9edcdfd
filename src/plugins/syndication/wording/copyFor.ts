import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { requireEditor } from '../access'
import { type Announcement, type Channel, languages, plainVoice } from '../channels/channel'
import { type Contents, contentFor } from '../contents'
import { errors } from '../errors'
import { settingsOf } from '../options'
import type { Id } from '../rows'
import { cutPath } from './cutPath'
import { readSource } from './draftsFor'
import { lengthOf } from './lengthOf'

/** What a person posts by hand on a network. */
export type DraftCopy = {
  kind: string
  /** How the network is called, for people. */
  network: string
  posts: readonly { text: string; length: number }[]
  limit: number
  refusal: string | null
  /** Where the picture is had in the network's cut, and its description. */
  picture: { url: string; alt: string } | null
}

/**
 * A document's latest version as it would stand on each network that the hub knows, whether or not it has an account
 * there: to be copied and posted by hand. For editors.
 *
 * @param input.language - of the text, where there is one. @default en
 * @throws Forbidden, `SOURCE_NOT_FOUND`.
 */
export const copyFor = async (
  input: { source: { collection: string; id: Id }; language?: string | null },
  req: PayloadRequest,
): Promise<DraftCopy[]> => {
  requireEditor(req)
  const { payload } = req
  const { channels, now } = settingsOf(payload)
  const { collection } = input.source
  const id = documentId(payload, input.source.id)
  const contents: Contents = {}
  for (const language of languages) {
    const read = await readSource({ collection, id, language }, req)
    if (!read) throw errors.SOURCE_NOT_FOUND({ field: 'source' })
    if (read.content) contents[language] = read.content
  }
  const text = contentFor(contents, input.language === 'fr' ? 'fr' : 'en')
  if (!text) return []
  const announcement: Announcement = {
    key: 'copy',
    source: { collection, id: String(id) },
    ...text,
    announcedAt: now().toISOString(),
  }
  const { image } = text.content
  return Object.entries(channels).flatMap(([kind, channel]) => {
    const copy = copyOf(channel, announcement)
    return copy === null
      ? []
      : {
          kind,
          network: channel.name,
          ...copy,
          picture: image && {
            url: cutPath({ api: payload.config.routes.api, kind, collection, id, language: text.language }),
            alt: image.alt,
          },
        }
  })
}

/** Pure: what goes to a program, as to a webhook, is not for people: null. */
const copyOf = (
  channel: Channel,
  announcement: Announcement,
): Pick<DraftCopy, 'posts' | 'limit' | 'refusal'> | null => {
  const { limit } = channel.capabilities.text
  // Nothing is connected: what its form would have said is left out.
  const composed = channel.compose(announcement, plainVoice, {}, null)
  if (composed.kind === 'refused') return { posts: [], limit, refusal: composed.why }
  const [{ text, draft }] = composed.parts
  if (text === JSON.stringify(draft)) return null
  return {
    posts: composed.parts.map((part) => ({ text: part.text, length: lengthOf(channel, part.text, null) })),
    limit,
    refusal: null,
  }
}
