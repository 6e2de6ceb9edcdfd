/** A text with what is chosen in it. */
export type Chosen = { text: string; start: number; end: number }

/** What is put in the place of a stretch of the text, and what is chosen of it afterwards, counted from its start. */
export type Change = { from: number; to: number; put: string; select: readonly [from: number, to: number] }

/** What the buttons do. */
export const markKinds = ['bold', 'italic', 'code', 'link', 'quote', 'list', 'spoiler'] as const
/** One of {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number]

const around: Partial<Record<MarkKind, readonly [string, string]>> = {
  bold: ['**', '**'],
  italic: ['_', '_'],
}
const before: Partial<Record<MarkKind, string>> = { quote: '> ', list: '- ' }

/**
 * Marks what is chosen, or the place where one writes; pressed again, it takes the marks away. What spans lines becomes
 * a block of code or a spoiler that opens. Pure.
 *
 * @param words - what stands for a text or an address that is still to be written.
 */
export const mark = (kind: MarkKind, chosen: Chosen, words: { text: string; address: string }): Change => {
  const inner = chosen.text.slice(chosen.start, chosen.end)
  const isLines = inner.includes('\n')
  if (kind === 'link') return link(chosen, inner, words)
  if (kind === 'code')
    return isLines ? block(chosen, inner, '```', '```') : wrap(chosen, inner, ['`', '`'], words.text)
  if (kind === 'spoiler')
    return isLines ? block(chosen, inner, ':::spoiler', ':::') : wrap(chosen, inner, ['>!', '!<'], words.text)
  const sign = before[kind]
  return sign === undefined
    ? wrap(chosen, inner, around[kind] ?? ['', ''], words.text)
    : eachLine(chosen, sign)
}

const wrap = (
  { text, start, end }: Chosen,
  inner: string,
  [open, close]: readonly [string, string],
  placeholder: string,
): Change => {
  if (text.slice(start - open.length, start) === open && text.slice(end, end + close.length) === close)
    return { from: start - open.length, to: end + close.length, put: inner, select: [0, inner.length] }
  const words = inner || placeholder
  return {
    from: start,
    to: end,
    put: open + words + close,
    select: [open.length, open.length + words.length],
  }
}

const link = (
  { start, end }: Chosen,
  inner: string,
  { text, address }: { text: string; address: string },
): Change => {
  const isAddress = /^https?:\/\/\S+$/.test(inner)
  const label = isAddress || inner === '' ? text : inner
  const target = isAddress ? inner : address
  const at = isAddress ? 1 : label.length + 3
  return {
    from: start,
    to: end,
    put: `[${label}](${target})`,
    select: [at, at + (isAddress ? label.length : target.length)],
  }
}

const block = ({ start, end, text }: Chosen, inner: string, open: string, close: string): Change => {
  const lead = start === 0 || text[start - 1] === '\n' ? '' : '\n'
  const tail = end === text.length || text[end] === '\n' ? '' : '\n'
  const put = `${lead}${open}\n${inner.replace(/\n$/, '')}\n${close}${tail}`
  return { from: start, to: end, put, select: [0, put.length] }
}

const eachLine = ({ text, start, end }: Chosen, sign: string): Change => {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', Math.max(start, end - 1))
  const to = next === -1 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const isMarked = lines.every((line) => line.startsWith(sign))
  const put = lines.map((line) => (isMarked ? line.slice(sign.length) : sign + line)).join('\n')
  return { from, to, put, select: start === end ? [put.length, put.length] : [0, put.length] }
}

/** A quotation with a link to where it is from, ready to be put into a text. Pure. */
export const quotation = (args: { handle: string; path: string; words: string }): string => {
  const lines = args.words.replace(/\r/g, '').trim().split('\n')
  return `> [@${args.handle}](${args.path})\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
}

/** What a picture shows, as it stands between the square brackets of Markdown. Pure. */
export const wordsOfPicture = (words: string): string => words.replace(/[[\]\\\s]+/g, ' ').trim()

/**
 * A text as it is put behind another: what begins a block (a title, a list, a table) begins a paragraph. Pure.
 *
 * @param before - what stands before the place where it is put.
 */
export const apart = (text: string, before: string): string => {
  const isBlock = /^(?:#{1,6} |[-*+>] ?|\d+[.)] |\||```|~~~)/.test(text) || text.includes('\n\n')
  if (!isBlock || before === '' || before.endsWith('\n\n')) return text
  return `${before.endsWith('\n') ? '\n' : '\n\n'}${text}`
}

/** The beginning of a name before the caret: where it starts, and its letters; null where nobody is being named. Pure. */
export const nameBefore = (text: string, caret: number): { at: number; prefix: string } | null => {
  const found = /(?:^|[\s(>*_"'«])@([\p{L}\p{N}_-]{0,30})$/u.exec(text.slice(Math.max(0, caret - 40), caret))
  return found ? { at: caret - (found[1] ?? '').length - 1, prefix: found[1] ?? '' } : null
}
