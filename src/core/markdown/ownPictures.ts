import type MarkdownIt from 'markdown-it'

/** Where the hub serves what members have uploaded; the name says how large the picture is. */
const ownPicture = /^\/api\/attachments\/file\/[a-f0-9]{32}-(\d{1,5})x(\d{1,5})\.webp$/

/** The names of the members' uploads that a text shows, each once. Pure. */
export const picturesNamedIn = (source: string): string[] => [
  ...new Set(
    Array.from(
      source.matchAll(/\/api\/attachments\/file\/([a-f0-9]{32}-\d{1,5}x\d{1,5}\.webp)/g),
      ([, name = '']) => name,
    ),
  ),
]

/**
 * Shows the pictures that members have uploaded here. A remote picture would tell its host who reads; it becomes a link
 * to it.
 */
export const ownPictures = (parser: MarkdownIt): void => {
  const escape = parser.utils.escapeHtml
  parser.renderer.rules.image = (tokens, index) => {
    const token = tokens[index]
    const source = token?.attrGet('src') ?? ''
    const text = token?.content ?? ''
    const own = ownPicture.exec(source)
    if (own)
      return `<img src="${source}" alt="${escape(text)}" width="${own[1]}" height="${own[2]}" loading="lazy" decoding="async">`
    const words = escape(text === '' ? source : text)
    return source === ''
      ? words
      : `<a href="${escape(source)}" rel="ugc nofollow noopener noreferrer">${words}</a>`
  }
}
