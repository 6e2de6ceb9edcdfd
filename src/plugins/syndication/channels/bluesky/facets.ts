import LinkifyIt from 'linkify-it'
import { countGraphemes } from '../../../../core/text'

/** A stretch of the text that means something, in UTF-8 bytes, the end exclusive (app.bsky.richtext.facet). */
export type Facet = {
  index: { byteStart: number; byteEnd: number }
  features: (
    | { $type: 'app.bsky.richtext.facet#link'; uri: string }
    | { $type: 'app.bsky.richtext.facet#tag'; tag: string }
  )[]
}

/** A link whose text is not its address, by UTF-16 offsets. */
export type KnownLink = { start: number; end: number; uri: string }

// Country codes are known to linkify-it; of the others, those that people write without a scheme.
const links = new LinkifyIt({}, { fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false })
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null)
  .tlds(['app', 'blog', 'community', 'dev', 'online', 'page', 'site', 'social', 'world'], true)

/** app.bsky.richtext.facet: `tag` has `maxGraphemes` 64. */
const longestTag = 64
/** Ends a tag though nobody sees it: soft hyphen, word joiner, zero-width spaces, an enclosing mark. */
const unseen = /\u00AD|\u2060|\u200B|\u200C|\u200D|\u20E2/u
const tagPattern = /(^|\s)[#＃](?!\uFE0F)(\S+)/gu

/**
 * Links and hashtags of a text. Bluesky links nothing by itself. Mentions stay plain text: who they mean can only be
 * asked over the network.
 *
 * @param known - a link that the text shows in a short form; nothing else is looked for inside it.
 */
export const facetsOf = (text: string, known?: KnownLink): Facet[] => {
  const isFree = (start: number, end: number): boolean =>
    known === undefined || end <= known.start || start >= known.end
  const found: { start: number; end: number; feature: Facet['features'][number] }[] = known
    ? [
        {
          start: known.start,
          end: known.end,
          feature: { $type: 'app.bsky.richtext.facet#link', uri: known.uri },
        },
      ]
    : []
  for (const { index, lastIndex, schema, url } of links.match(text) ?? []) {
    // `@handle.com` names a person.
    if (text.charAt(index - 1) === '@' || !isFree(index, lastIndex)) continue
    const uri = schema === '' ? url.replace(/^http:/, 'https:') : url
    found.push({ start: index, end: lastIndex, feature: { $type: 'app.bsky.richtext.facet#link', uri } })
  }
  for (const { index, 1: before = '', 2: written = '' } of text.matchAll(tagPattern)) {
    const tag = (written.split(unseen)[0] ?? '').replace(/\p{P}+$/u, '')
    const start = index + before.length
    const end = start + 1 + tag.length
    if (!/[^\d\p{P}]/u.test(tag) || countGraphemes(tag) > longestTag || !isFree(start, end)) continue
    found.push({ start, end, feature: { $type: 'app.bsky.richtext.facet#tag', tag } })
  }
  const byteAt = byteOffsets(text)
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, feature }) => ({
      index: { byteStart: byteAt(start), byteEnd: byteAt(end) },
      features: [feature],
    }))
}

const byteOffsets = (text: string): ((index: number) => number) => {
  const encoder = new TextEncoder()
  return (index) => encoder.encode(text.slice(0, index)).length
}
