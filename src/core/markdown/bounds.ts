import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'

/** UTF-16 units of an address: longer ones are no address that anybody follows, and one can be named a thousand times. */
export const longestAddress = 2_000
/** Links of a text; those beyond are words. */
export const mostLinks = 300
/** Quotations and lists within one another: each costs a level, an item of a list one more. */
export const mostLevels = 24

/**
 * Shows what is nested too deeply as plain lines. markdown-it leaves it out: a text of two hundred quotation marks in a
 * row would lose its words.
 */
export const boundDepth = (parser: MarkdownIt): void => {
  const tokenize = parser.block.tokenize.bind(parser.block)
  parser.block.tokenize = (state, start, end) => {
    if (state.level < mostLevels) {
      tokenize(state, start, end)
      return
    }
    const content = state
      .getLines(start, end, state.blkIndent, false)
      // The marks of what it was nested in: they would fill the lines.
      .replace(/^(?:[ \t]*(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=\s)))+[ \t]*/gm, '')
      .trim()
    state.line = end
    if (content === '') return
    state.push('paragraph_open', 'p', 1)
    const words = state.push('inline', '', 0)
    words.content = content
    words.map = [start, end]
    words.children = []
    state.push('paragraph_close', 'p', -1)
  }
}

/**
 * Takes the links out that come after the first {@link mostLinks}, and leaves their words: one definition of an address
 * used thousands of times would make megabytes out of a text.
 */
export const limitLinks = (parser: MarkdownIt): void => {
  parser.core.ruler.after('linkify', 'limit_links', ({ tokens }) => {
    let links = 0
    for (const block of tokens) {
      if (!block.children) continue
      const kept: Token[] = []
      for (const token of block.children) {
        if (token.type === 'link_open' || token.type === 'image') links += 1
        if (links <= mostLinks || (token.type !== 'link_open' && token.type !== 'link_close'))
          kept.push(token)
        if (links > mostLinks && token.type === 'image') token.attrSet('src', '')
      }
      block.children = kept
    }
  })
}
