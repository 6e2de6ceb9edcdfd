import type MarkdownIt from 'markdown-it'
import blockquote from 'markdown-it/lib/rules_block/blockquote.mjs'
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'

const opening = /^:::[ \t]*spoiler(?:[ \t]+(.*))?$/
const closing = /^:::[ \t]*$/

/**
 * Ways to keep something from being read by accident: `>!inline!<` or `||inline||`, and a block between
 * `:::spoiler Title` and `:::`, which is read by opening it, without scripts.
 */
export const spoilers = (parser: MarkdownIt): void => {
  parser.inline.ruler.at('text', words)
  parser.inline.ruler.before('emphasis', 'spoiler', inlineSpoiler)
  parser.inline.ruler.before('emphasis', 'barred', barredSpoiler)
  // At the start of a line `>!` would be a quotation.
  parser.block.ruler.at(
    'blockquote',
    (state, line, end, silent) =>
      !lineOf(state, line).startsWith('>!') && blockquote(state, line, end, silent),
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  )
  parser.block.ruler.before('blockquote', 'spoiler', blockSpoiler, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  })
  parser.renderer.rules.spoiler_open = () => '<span class="spoiler" tabindex="0">'
  parser.renderer.rules.spoiler_close = () => '</span>'
}

// Where the last one ends; without it every opening mark would look through the rest of the text for its own.
const lastEnds = new WeakMap<StateInline, number>()
const lastEnd = (state: StateInline): number => {
  const known = lastEnds.get(state) ?? state.src.lastIndexOf('!<')
  lastEnds.set(state, known)
  return known
}

const inlineSpoiler = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (!src.startsWith('>!', pos) || lastEnd(state) < pos + 2) return false
  const end = src.indexOf('!<', pos + 2)
  if (end === -1 || end + 2 > posMax || src.slice(pos + 2, end).trim() === '') return false
  if (!silent) hide(state, end)
  state.pos = end + 2
  return true
}

const hide = (state: StateInline, end: number): void => {
  const { pos, posMax } = state
  state.push('spoiler_open', 'span', 1)
  state.pos = pos + 2
  state.posMax = end
  state.md.inline.tokenize(state)
  state.posMax = posMax
  state.push('spoiler_close', 'span', -1)
}

const isWordPart = /^[\p{L}\p{N}_]$/u

/**
 * `||text||`, as other places write it. The bars stand at the text and not within a word: `a || b || c` is a condition,
 * and stays one. Only the next pair of bars can end it, so no text is looked through twice.
 */
const barredSpoiler = (state: StateInline, silent: boolean): boolean => {
  const { src, pos, posMax } = state
  if (!src.startsWith('||', pos) || isWordPart.test(src.charAt(pos - 1))) return false
  const end = src.indexOf('||', pos + 2)
  if (end === -1 || end + 2 > posMax || isWordPart.test(src.charAt(end + 2))) return false
  const inner = src.slice(pos + 2, end)
  if (inner === '' || inner !== inner.trim()) return false
  if (!silent) hide(state, end)
  state.pos = end + 2
  return true
}

// markdown-it's own rule with one more character at which it stops: the others would not be asked about a bar.
const plain = /[^\n!#$%&*+\-:<=>@[\\\]^_`{}~|]+/y

const words = (state: StateInline, silent: boolean): boolean => {
  plain.lastIndex = state.pos
  const found = plain.exec(state.src)?.[0].slice(0, state.posMax - state.pos)
  if (!found) return false
  if (!silent) state.pending += found
  state.pos += found.length
  return true
}

const lineOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd()

const blockSpoiler = (state: StateBlock, start: number, end: number, silent: boolean): boolean => {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false
  const found = opening.exec(lineOf(state, start))
  if (!found) return false
  if (silent) return true
  const last = closingLine(state, start, end)
  const { parentType, lineMax } = state
  state.parentType = 'blockquote'
  state.lineMax = last
  state.push('spoiler_block_open', 'details', 1).attrs = [['class', 'spoilerBlock']]
  state.push('summary_open', 'summary', 1)
  const title = state.push('inline', '', 0)
  title.content = found[1]?.trim() || 'Spoiler'
  title.map = [start, start + 1]
  title.children = []
  state.push('summary_close', 'summary', -1)
  state.md.block.tokenize(state, start + 1, last)
  state.push('spoiler_block_close', 'details', -1)
  state.parentType = parentType
  state.lineMax = lineMax
  state.line = Math.min(last + 1, end)
  return true
}

/** The line that ends it, past those inside it; one that nobody ended goes on to the end of what it stands in. */
const closingLine = (state: StateBlock, start: number, end: number): number => {
  let depth = 1
  for (let line = start + 1; line < end; line += 1) {
    const isInside = (state.sCount[line] ?? 0) >= state.blkIndent
    if (!isInside && (state.tShift[line] ?? 0) < (state.eMarks[line] ?? 0) - (state.bMarks[line] ?? 0))
      return line
    const text = lineOf(state, line)
    if (opening.test(text)) depth += 1
    else if (closing.test(text)) depth -= 1
    if (depth === 0) return line
  }
  return end
}
