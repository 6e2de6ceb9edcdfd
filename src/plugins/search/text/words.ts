import { tokensOf } from '../../../core/words'
import { fold } from '../../../core/visible'

/** A word of a text as it is searched for, and where it stands. */
export type SearchWord = {
  /** Small letters and digits alone, without accents. */
  folded: string
  /** In UTF-16 units. */
  start: number
  end: number
}

/** Longest word that is kept, in UTF-16 units: what is longer is an address or a key, and its beginning is enough. */
const longest = 40

// Scripts that put no spaces between words: each character is one, and a word is a phrase of them.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Pure: the words of a text. What French elides is none of its own (« l’eau » is found by “eau”), « aujourd’hui » is
 * one, and so is “don't”; an English possessive is its owner. The same for texts and for questions, so that they meet.
 */
export const searchWords = (text: string): SearchWord[] =>
  tokensOf(text, 'fr').flatMap(({ word, start, end }) => {
    if (isElided(text, end)) return []
    if (unspaced.test(word)) return characters(text, start, end)
    const folded = fold(word.replace(/'s$/u, ''))
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, longest)
    return folded === '' ? [] : [{ folded, start, end }]
  })

/** `tokensOf` cuts before an apostrophe only where French elides. */
const isElided = (text: string, end: number): boolean =>
  /^['’ʼ]$/u.test(text.charAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))

const characters = (text: string, start: number, end: number): SearchWord[] => {
  const found: SearchWord[] = []
  let at = start
  for (const character of text.slice(start, end)) {
    const folded = fold(character).replace(/[^\p{L}\p{N}]/gu, '')
    if (folded !== '') found.push({ folded, start: at, end: at + character.length })
    at += character.length
  }
  return found
}
