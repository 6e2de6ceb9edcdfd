import MarkdownIt from 'markdown-it'
import { highlight } from '../highlight'
import { boundDepth, limitLinks, longestAddress } from './bounds'
import { linkMembers } from './linkMembers'
import { markLinkLines } from './markLinkLines'
import { ownPictures } from './ownPictures'
import { spoilers } from './spoilers'

/**
 * Characters of code that are coloured, in one block and in a text; more is shown as it is. Some languages' patterns take
 * time by the square of what they read (highlight.js 11: 0.8 s for 10,000 characters made for it, 0.1 s for 4,000).
 */
export const mostColoured = { block: 4_000, text: 8_000 } as const

// `html: false` escapes every tag, and `validateLink` below lets through the few kinds of address that only lead
// somewhere, so the answer is safe without a second pass through a sanitiser.
export const parser = new MarkdownIt({
  html: false,
  linkify: true,
  breaks: true,
  typographer: false,
})

parser.validateLink = (address) =>
  address.length <= longestAddress && /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/i.test(address.trim())

boundDepth(parser)
spoilers(parser)
ownPictures(parser)
linkMembers(parser)
limitLinks(parser)
markLinkLines(parser)

// Members' links earn no rank and leak no referrer (Google: "ugc"; HTML Standard: noopener, noreferrer).
export const linkRel = 'ugc nofollow noopener noreferrer'
parser.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  if (!/^[/#?]/.test(token?.attrGet('href') ?? '')) token?.attrSet('rel', linkRel)
  return self.renderToken(tokens, index, options)
}

// A text stands under the titles of its page.
for (const rule of ['heading_open', 'heading_close'])
  parser.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`
    return self.renderToken(tokens, index, options)
  }

// What is wider than the text scrolls within it: the keyboard must reach it.
parser.renderer.rules.table_open = () => '<div class="tableScroll" tabindex="0"><table>\n'
parser.renderer.rules.table_close = () => '</table></div>\n'
const { fence, code_block: codeBlock } = parser.renderer.rules
const reachable = (html: string): string => html.replace(/^<pre>/, '<pre tabindex="0">')
parser.renderer.rules.code_block = (...args) => reachable(codeBlock?.(...args) ?? '')
parser.renderer.rules.fence = (tokens, index, options, env: { coloured?: number }, self) => {
  const length = tokens[index]?.content.length ?? 0
  const coloured = (env.coloured ?? 0) + length
  const isColoured = length <= mostColoured.block && coloured <= mostColoured.text
  if (isColoured) env.coloured = coloured
  const colour = (code: string, language: string) => highlight(code, language) ?? ''
  return reachable(
    fence?.(tokens, index, { ...options, highlight: isColoured ? colour : null }, env, self) ?? '',
  )
}
