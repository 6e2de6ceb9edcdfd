import { lonelyLink } from '../htmlPieces'
import type { Note } from '../item'
import { classicParagraphs } from './paragraphs'
import { type Attachment, shortcodes } from './shortcodes'

/**
 * Pure: a text of WordPress, of its block editor or of the classic one, → HTML.
 *
 * @param library - the site's pictures by their numbers: a text shows a smaller size, the hub makes its own of the
 *   whole picture.
 */
export const contentOf = (
  text: string,
  library: ReadonlyMap<string, Attachment>,
): { html: string; notes: Note[] } => {
  const notes: Note[] = []
  const isBlocks = /<!--\s+wp:/.test(text)
  if (/<!--\s*nextpage\s*-->/.test(text))
    notes.push({ kind: 'lost', what: 'text', why: 'pages of one text: they stand below each other' })
  const pages = text.replace(/<!--\s*nextpage\s*-->/g, '\n\n<hr>\n\n')
  // Alone between its marks, WordPress draws the block itself, and the file holds nothing of it.
  for (const [, name = '', given = ''] of pages.matchAll(/<!--\s+wp:([\w/-]+)\s+(\{[^>]*?\}\s+)?\/-->/g))
    if (!empty.has(name))
      notes.push({
        kind: 'lost',
        what: 'block',
        why: 'the old site drew it itself',
        about: `${name} ${given}`.trim(),
      })
  const { html, notes: said } = shortcodes(pages, library)
  const whole = isBlocks ? html : classicParagraphs(html)
  return { html: embeds(fullSize(whole, library)), notes: [...notes, ...said] }
}

// Blocks that show nothing by themselves.
const empty: ReadonlySet<string> = new Set(['more', 'nextpage', 'spacer', 'separator', 'paragraph'])

/** An address alone in a paragraph or in an embed's frame is what WordPress shows a player for. */
const embeds = (html: string): string =>
  html
    .replace(/<div class="wp-block-embed__wrapper">\s*(https?:\/\/[^\s<]+)\s*<\/div>/g, (_, url: string) =>
      lonelyLink(plain(url)),
    )
    .replace(/<p>\s*(https?:\/\/[^\s<]+)\s*<\/p>/g, (_, url: string) => lonelyLink(plain(url)))

const plain = (url: string): string => url.replaceAll('&amp;', '&')

const fullSize = (html: string, library: ReadonlyMap<string, Attachment>): string =>
  html.replace(/<img\b[^>]*>/gi, (tag) => {
    const id = /\bwp-image-(\d+)\b/.exec(tag)?.[1]
    const found = id === undefined ? undefined : library.get(id)
    if (!found) return tag
    const hasAlt = /\salt\s*=\s*(?:"[^"]+"|'[^']+')/i.test(tag)
    const sized = tag.replace(/\s(srcset|sizes|data-src|data-lazy-src)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    const full = sized.replace(/\ssrc\s*=\s*(?:"[^"]*"|'[^']*')/i, () => ` src="${found.url}"`)
    return hasAlt || !found.alt ? full : full.replace(/^<img/i, () => `<img alt="${quoted(found.alt ?? '')}"`)
  })

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
