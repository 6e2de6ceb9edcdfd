import { messageOf, type Reading, unreadable } from './reading'

/**
 * Pure: a JSON array → one record an element, each with the line it begins on. Every element is parsed by itself, so
 * a bad one does not take the others with it.
 */
export const readJsonArray = (source: string): Reading<unknown>[] => {
  const text = source.replace(/^\uFEFF/, '')
  if (!text.trimStart().startsWith('[')) return [unreadable(1, 'not a JSON array')]
  const { elements, closed } = split(text)
  const lineAt = lineCounter(text)
  const readings = elements.map(({ start, end }): Reading<unknown> => {
    const line = lineAt(start)
    try {
      return { line, value: JSON.parse(text.slice(start, end)) as unknown }
    } catch (error) {
      return unreadable(line, `not JSON: ${messageOf(error)}`)
    }
  })
  return closed ? readings : [...readings, unreadable(lineAt(text.length), 'the file ends within the array')]
}

/** Where the elements of the outermost array begin and end: at commas outside of strings and brackets. */
const split = (text: string): { elements: { start: number; end: number }[]; closed: boolean } => {
  const elements: { start: number; end: number }[] = []
  let depth = 0
  let inString = false
  let start = 0
  const end = (at: number): void => {
    const piece = text.slice(start, at)
    const from = start + (piece.length - piece.trimStart().length)
    if (from < at) elements.push({ start: from, end: start + piece.trimEnd().length })
    start = at + 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth === 1) start = at + 1
    } else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth > 0) continue
      end(at)
      return { elements, closed: true }
    } else if (sign === ',' && depth === 1) end(at)
  }
  end(text.length)
  return { elements, closed: false }
}

/** Line of a position; asked in rising order, so it counts every line break once. */
const lineCounter = (text: string): ((position: number) => number) => {
  let line = 1
  let seen = 0
  return (position) => {
    for (; seen < position; seen += 1) if (text[seen] === '\n') line += 1
    return line
  }
}
