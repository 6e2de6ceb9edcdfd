import type MarkdownIt from 'markdown-it'
import { linkLineClass, mostLinkLines } from './linkLines'

/** Marks the paragraphs of a text that are one bare address of the web: pages show them as cards. */
export const markLinkLines = (parser: MarkdownIt): void => {
  parser.core.ruler.push('link_lines', ({ tokens }) => {
    const seen = new Set<string>()
    tokens.forEach((token, index) => {
      if (token.type !== 'paragraph_open' || token.level !== 0) return
      const [open, words, close, ...more] = tokens[index + 1]?.children ?? []
      const address = open?.type === 'link_open' && open.info === 'auto' ? (open.attrGet('href') ?? '') : ''
      if (!/^https?:\/\//.test(address) || words?.type !== 'text' || close?.type !== 'link_close') return
      if (more.length > 0 || (seen.size >= mostLinkLines && !seen.has(address))) return
      seen.add(address)
      token.attrSet('class', linkLineClass)
    })
  })
}
