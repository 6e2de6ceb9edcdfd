import { diffArrays } from 'diff'

/** A stretch of text: in both versions, in the old one only, or in the new one only. */
export type Words = { kind: 'kept' | 'removed' | 'added'; text: string }

/**
 * Below this share of common words two texts are told apart whole: a patchwork of crumbs reads worse than the old
 * text beside the new one. A third was judged by eye on rewritten rules in both languages.
 */
const leastInCommon = 1 / 3
/** Words put in or taken out that are looked for: the work grows by their square. Texts further apart are shown whole. */
const mostChanges = 4_000

/**
 * What changed between two texts, word by word. What is kept and removed gives the old text exactly; what is kept
 * and added gives the new one.
 *
 * @param locale - whose words they are: it decides where a word ends.
 */
export const changedWords = (before: string, after: string, locale: string): Words[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: before }]
  const [old, fresh] = [wordsOf(before, locale), wordsOf(after, locale)]
  const parts = diffArrays(old, fresh, { maxEditLength: mostChanges })?.map(
    ({ added, removed, value }): Words => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    }),
  )
  const kept = parts?.flatMap(({ kind, text }) => (kind === 'kept' ? [text] : [])).join('').length ?? 0
  return parts === undefined || kept < leastInCommon * Math.max(before.length, after.length)
    ? [
        { kind: 'removed' as const, text: before },
        { kind: 'added' as const, text: after },
      ].filter(({ text }) => text !== '')
    : parts
}

/** Words and punctuation marks, each with the space after it: a space on its own would match everywhere. */
const wordsOf = (text: string, locale: string): string[] => {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const last = words.length - 1
    if (/^\s+$/.test(segment) && last >= 0) words[last] += segment
    else words.push(segment)
  }
  return words
}
