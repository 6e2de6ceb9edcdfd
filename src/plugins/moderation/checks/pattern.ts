/** A way to say something, compiled: one element a word. */
type Element = { words: ReadonlySet<string> | 'any'; optional: boolean }
/** A compiled entry of a list, with what it counts for. */
export type Pattern<Meaning> = { elements: readonly Element[]; meaning: Meaning; source: string }

/** Compiled patterns, found by their possible first words. */
export type Matcher<Meaning> = ReadonlyMap<string, readonly Pattern<Meaning>[]>

/** What was found: the pattern, and the words that it matched. */
export type Match<Meaning> = { meaning: Meaning; words: readonly string[]; at: number }

const notWord = /[^\p{L}\p{N}]+/u

/**
 * The words of a folded text. Apostrophes and hyphens part words, so French elision needs no rule of its own
 * (« l’idiot », « qu’un ») and a word inside a longer one (Scunthorpe) is never found.
 */
export const wordsOf = (folded: string): string[] => folded.split(notWord).filter((word) => word !== '')

/**
 * Compiles one entry. Words are folded already (lower case, no accents) and parted by spaces; within a word:
 * `a/b` one of several · `stem(s,es)` with or without an ending · `stem[é,er]` with one of the endings ·
 * `@group` one of a class, its optional words kept · `_` any word · a `?` at the end makes the word optional.
 * No part is a regular expression, so no entry can be slow or break another.
 *
 * @throws Error for an unknown class, an entry that starts with an optional or any word, or a mark inside a word.
 */
export const compilePattern = <Meaning>(
  source: string,
  meaning: Meaning,
  classes: Readonly<Record<string, readonly string[]>>,
  fold: (text: string) => string,
): Pattern<Meaning> => {
  const elements = source.split(' ').map((part): Element => {
    const optional = part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    if (body === '_') return { words: 'any', optional }
    const words = body.split('/').flatMap((choice) => {
      if (!choice.startsWith('@')) return forms(choice)
      const known = classes[choice.slice(1)]
      if (!known) throw new Error(`Word lists: unknown class "${choice}" in "${source}".`)
      return known.flatMap(forms)
    })
    const folded = words.map(fold)
    const broken = folded.find((word) => !/^[\p{L}\p{N}]+$/u.test(word))
    if (broken !== undefined) throw new Error(`Word lists: "${broken}" in "${source}" is not one word.`)
    return { words: new Set(folded), optional }
  })
  const [first] = elements
  if (!first || first.optional || first.words === 'any')
    throw new Error(`Word lists: "${source}" must start with a definite word.`)
  return { elements, meaning, source }
}

const forms = (choice: string): string[] => {
  const parts = /^([^([]+)(?:([([])([^)\]]*)[)\]])?$/.exec(choice)
  const [, stem, bracket, endings] = parts ?? []
  if (stem === undefined) throw new Error(`Word lists: "${choice}" is not a word with endings.`)
  if (bracket === undefined || endings === undefined) return [stem]
  const ended = endings.split(',').map((ending) => stem + ending)
  return bracket === '(' ? [stem, ...ended] : ended
}

/** Puts patterns into one matcher. */
export const matcherOf = <Meaning>(patterns: readonly Pattern<Meaning>[]): Matcher<Meaning> => {
  const matcher = new Map<string, Pattern<Meaning>[]>()
  for (const pattern of patterns) {
    const first = pattern.elements[0]?.words
    if (first === undefined || first === 'any') continue
    for (const word of first) matcher.set(word, [...(matcher.get(word) ?? []), pattern])
  }
  return matcher
}

/** Every place where a pattern matches; linear in the words, for entries are short. */
export const matches = <Meaning>(matcher: Matcher<Meaning>, words: readonly string[]): Match<Meaning>[] =>
  words.flatMap((word, at) =>
    (matcher.get(word) ?? []).flatMap(({ elements, meaning }) => {
      const end = endOf(elements, words, 0, at)
      return end === null ? [] : [{ meaning, words: words.slice(at, end), at }]
    }),
  )

/** Where the elements from `index` on end, when they match the words from `at` on; a word taken is better than one left out. */
const endOf = (
  elements: readonly Element[],
  words: readonly string[],
  index: number,
  at: number,
): number | null => {
  const element = elements[index]
  if (!element) return at
  const word = words[at]
  const fits = word !== undefined && (element.words === 'any' || element.words.has(word))
  const taken = fits ? endOf(elements, words, index + 1, at + 1) : null
  return taken ?? (element.optional ? endOf(elements, words, index + 1, at) : null)
}
