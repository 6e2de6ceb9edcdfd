import type { Language } from './line'
import { countSyllables } from './syllables'
import { tokensOf } from '../../../core/words'

/** How easy a text is to read. */
export type Readability = {
  /** From about 0 (very hard) to about 100 (very easy). */
  score: number
  words: number
  sentences: number
  syllables: number
  /** Whose formula it is. */
  formula: string
}

/** Words below which nothing is said: both formulas were made on samples of a hundred words. */
export const fewestWords = 100

/**
 * score = base − 1.015 × words/sentences − weight × syllables/words.
 *
 * English: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948), 221–233. French: L. Kandel
 * and A. Moles, “Application de l’indice de Flesch à la langue française”, Cahiers d’études de radio-télévision 19
 * (1958), 253–274: French words have more syllables, so each weighs less.
 */
const formulas = {
  en: { name: 'Flesch 1948', base: 206.835, sentence: 1.015, syllable: 84.6 },
  fr: { name: 'Kandel–Moles 1958', base: 207, sentence: 1.015, syllable: 73.6 },
} as const

/** Pure: how easy the text is to read; null when it is too short to say. */
export const readability = (text: string, language: Language): Readability | null => {
  // « l’homme » is one word to the formula, as it is to whoever says it.
  const words = tokensOf(text, language).filter(({ end }) => !/['’ʼ]/u.test(text.charAt(end)))
  if (words.length < fewestWords) return null
  const sentences = countSentences(text, language)
  const syllables = words.reduce((sum, { word }) => sum + countSyllables(word, language), 0)
  const { name, base, sentence, syllable } = formulas[language]
  const score = base - (sentence * words.length) / sentences - (syllable * syllables) / words.length
  return { score: Math.round(score * 10) / 10, words: words.length, sentences, syllables, formula: name }
}

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
}

/** A line ends a sentence, too: headings and items of lists have no full stop. */
const countSentences = (text: string, language: Language): number => {
  let count = 0
  for (const line of text.split(/\n+/u))
    for (const { segment } of segmenters[language].segment(line))
      if (/[\p{L}\p{N}]/u.test(segment)) count += 1
  return Math.max(1, count)
}
