/** Lines of a text that are shown as cards; what stands alone beyond them stays a link. */
export const mostLinkLines = 5

/** The class by which a stored text says that a paragraph of it is one address and nothing else. */
export const linkLineClass = 'linkLine'

const linkLine = new RegExp(`<p class="${linkLineClass}"><a href="([^"]*)"[^>]*>[^<]*</a></p>\\n?`, 'g')

/** A stored text around its lone links: HTML, and the address that stands between it and the next piece. */
export type TextPiece = { html: string; address: string | null }

/**
 * Cuts rendered text at the addresses that stand on lines of their own. Pure; it reads what `renderMarkdown` has
 * written, and nothing else writes there.
 */
export const cutAtLinkLines = (html: string): TextPiece[] => {
  const pieces: TextPiece[] = []
  let from = 0
  for (const { 0: whole, 1: href = '', index } of html.matchAll(linkLine)) {
    pieces.push({ html: html.slice(from, index), address: unescapeHtml(href) })
    from = index + whole.length
  }
  return [...pieces, { html: html.slice(from), address: null }]
}

/** The addresses that stand on lines of their own, each once. */
export const linkLinesOf = (html: string): string[] => [
  ...new Set(cutAtLinkLines(html).flatMap(({ address }) => (address === null ? [] : [address]))),
]

// What markdown-it writes for the four characters that mean something in HTML.
const unescapeHtml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
