/** A word of a text, and where it stands. */
export type Token = {
  /** In the one form that words are compared in. */
  word: string
  /** In UTF-16 units. */
  start: number
  end: number
  /** Written in capitals without accents: « ETAT » may be « État ». */
  isBare: boolean
}

const joiner = /['’ʼ]/u
// Letters, marks, digits and what nobody sees within a word (soft hyphens, zero-width spaces); apostrophes within. Each
// repetition begins with a character that the one before cannot hold: reading is linear in the text.
const wordPattern = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu
const unseen = /\p{Cf}+/gu
const accents = /\p{M}+/gu

/**
 * What French elides before a vowel. Behind one of these a new word begins (« l’homme »); behind everything else the
 * apostrophe is part of the word (« aujourd’hui », « quelqu’un », « presqu’île »).
 */
const elided = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '))

/** Pure: the form in which words are compared: small letters, accents kept, ligatures spelt out, nothing unseen. */
export const wordForm = (text: string): string =>
  text
    .replace(unseen, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')

/** Pure: a compared form without its accents. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(accents, '')

/** Pure: the words of a text, in order. */
export const tokensOf = (text: string, language: 'en' | 'fr'): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    let start = match.index
    let rest = match[0]
    while (language === 'fr') {
      const at = rest.search(joiner)
      if (at < 0 || !elided.has(wordForm(rest.slice(0, at)))) break
      add(tokens, rest.slice(0, at), start)
      start += at + 1
      rest = rest.slice(at + 1)
    }
    add(tokens, rest, start)
  }
  return tokens
}

const add = (tokens: Token[], written: string, start: number): void => {
  const word = wordForm(written)
  if (word === '') return
  const isBare =
    written.length > 1 &&
    written === written.toUpperCase() &&
    written !== written.toLowerCase() &&
    withoutAccents(word) === word
  tokens.push({ word, start, end: start + written.length, isBare })
}
