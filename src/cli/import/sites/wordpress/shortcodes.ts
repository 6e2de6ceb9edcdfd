import { attributesOf, escapeHTML, figure, lonelyLink } from '../htmlPieces'
import type { Note } from '../item'

/** A picture of the site's library. */
export type Attachment = { url: string; alt: string | null; title: string; caption: string }

type Attributes = Readonly<Record<string, string>>

const code = (attributes: Attributes, inside: string): string =>
  `<pre><code class="language-${escapeHTML(attributes.lang ?? attributes.language ?? attributes['0'] ?? '')}">${escapeHTML(inside.trim())}</code></pre>`

const media = (attributes: Attributes, inside: string): string => {
  const source = ['src', 'mp4', 'mp3', 'webm', 'ogg', 'ogv', 'm4a', 'm4v', 'wav', '0']
    .map((name) => attributes[name])
    .find((each) => each !== undefined)
  return lonelyLink(source ?? inside.trim())
}

type Shortcode = (attributes: Attributes, inside: string, library: ReadonlyMap<string, Attachment>) => string

const known: Readonly<Record<string, Shortcode>> = {
  caption: (_, inside) => {
    const [, picture = '', words = ''] = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(
      inside,
    ) ?? ['', '', inside]
    return `<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>`
  },
  wp_caption: (attributes, inside, library) => known.caption?.(attributes, inside, library) ?? inside,
  gallery: ({ ids = '', include = ids }, _, library) =>
    include
      .split(/[\s,]+/)
      .flatMap((id) => {
        const found = library.get(id)
        return found
          ? [figure({ src: found.url, alt: found.alt ?? found.title, caption: found.caption })]
          : []
      })
      .join('\n'),
  embed: ({ src }, inside) => lonelyLink(src ?? inside.trim()),
  youtube: media,
  vimeo: media,
  video: media,
  audio: media,
  code,
  sourcecode: code,
}

/**
 * Pure: WordPress' `[shortcodes]` → HTML, where it is known what they stand for. Others are kept as they are written,
 * and told.
 *
 * @param library - the site's pictures by their numbers.
 */
export const shortcodes = (
  text: string,
  library: ReadonlyMap<string, Attachment>,
): { html: string; notes: Note[] } => {
  const unknown = new Set<string>()
  const lostGallery = (attributes: Attributes): boolean => !(attributes.ids ?? attributes.include)
  const notes: Note[] = []
  const pairs = /\[(\w[\w-]*)((?:\s[^\]]*?)?)(?:\/\]|\](?:([\s\S]*?)\[\/\1\])?)/g
  const html = text.replace(pairs, (whole, name: string, written: string, inside: string | undefined) => {
    const known_ = known[name.toLowerCase()]
    const attributes = attributesOf(written)
    if (known_ && Object.hasOwn(known, name.toLowerCase())) {
      if (name.toLowerCase() === 'gallery' && lostGallery(attributes))
        notes.push({
          kind: 'lost',
          what: 'gallery',
          why: 'it shows what is attached to the text, which the file does not say',
        })
      // Alone in its paragraph by the blank lines.
      return `\n\n${known_(attributes, inside ?? '', library)}\n\n`
    }
    // A word in brackets is mostly just that.
    if (inside !== undefined || written.includes('=') || /[_-]/.test(name)) unknown.add(name)
    return whole
  })
  for (const name of unknown)
    notes.push({ kind: 'unclear', what: 'shortcode', why: 'kept as it is written', about: name })
  return { html, notes }
}
