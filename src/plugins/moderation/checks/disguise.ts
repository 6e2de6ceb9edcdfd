import { confusablesMap } from 'confusables'
import { fold, visible } from '../../../core/visible'
import { readMasked } from './masked'

const latinLetter = /\p{Script=Latin}/u
const otherLetter = /(?!\p{Script=Latin})\p{L}/u
const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '¥': 'y',
  '+': 't',
}
const chunk = /[\p{L}\p{N}@$!|€£¢¥+]{3,40}/gu
// Beside longer words in digits, "4n" and "t0" are such words too.
const shortChunk = /[\p{L}\p{N}@$!|€£¢¥+]{2,40}/gu
const leetWord = /\p{L}[0134578@$]+\p{L}|(?<![\p{L}\p{N}])[0134578@$]\p{L}[\p{L}0134578@$]+/gu
const leetSign = /[0134578@$|€£¢¥+]|!(?=[\p{L}\p{N}])/gu
// Single letters kept apart by marks ("c.o.n.n.a.r.d", "s . a . l . e"), or by spaces alone ("f u c k").
const dotted = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$!](?: ?[.\-_*·•|/,~+=:] ?[\p{L}\p{N}@$!])+(?![\p{L}\p{N}])/gu
const spaced = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$!](?: [\p{L}\p{N}@$!])+(?![\p{L}\p{N}])/gu
const separators = /[ .\-_*·•|/,~+=:]/g
// One mark put inside a word: "con*nard", "f.uck", "sal-ope", "sl_ut". A hyphen alone joins honest words and is no disguise.
const marked = /(?<=\p{L})[*_·•~^.]{1,2}(?=\p{L})/gu
const runs = /(\p{L})\1{2,}/gu

// Pictures that stand for letters: the squared, circled and regional letters of Unicode's emoji, and a few by their shape.
const picture =
  /[\u{1F110}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}\u{2B55}\u{1F4B2}\u{271D}\u{274C}\u{274E}\u{2795}\u{2B50}\u{1F17E}]/gu
const shapes: Readonly<Record<string, string>> = {
  '\u{2B55}': 'o',
  '\u{1F4B2}': 's',
  '\u{271D}': 't',
  '\u{274C}': 'x',
  '\u{274E}': 'x',
  '\u{2795}': 't',
}
const alphabets: readonly (readonly [first: number, last: number])[] = [
  [0x1f110, 0x1f129],
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
]
const letterOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  const range = alphabets.find(([first, last]) => code >= first && code <= last)
  return range ? String.fromCharCode(97 + code - range[0]) : (shapes[sign] ?? sign)
}
// Two regional letters are a flag; a flag beside others is a row of flags, not a word.
const flags = /(?:[\u{1F1E6}-\u{1F1FF}]{2}[\s\p{P}]*)+(?![\u{1F1E6}-\u{1F1FF}])/gu
const spellsFlags = (text: string): boolean => /^(?:[\u{1F1E6}-\u{1F1FF}]{2})$/u.test(text.trim())
const readPictures = (text: string): string =>
  text.replace(flags, (row) => (spellsFlags(row) ? ' ' : row)).replace(picture, (sign) => letterOf(sign))

/** The Latin letter that one of another script resembles; Unicode's confusables by the library. */
const latinOf = (letter: string): string | undefined => {
  const found = confusablesMap.get(letter)
  return found !== undefined && /^[a-z]$/i.test(found) ? found.toLowerCase() : undefined
}

/** Does a small letter pass for a small Latin one? "и" resembles only a capital, and turned round. */
const isTwin = (letter: string): boolean => /^[a-z]$/.test(confusablesMap.get(letter) ?? '')

const readAsLatin = (plain: string): string => {
  if (!otherLetter.test(plain)) return plain
  // In a text that is written in Latin letters, a word wholly in letters that pass for them is a disguise too.
  const isLatin = latinLetter.test(plain)
  return plain.replace(/\S+/g, (word) => {
    if (!otherLetter.test(word)) return word
    const isMixed = latinLetter.test(word)
    const letters = Array.from(word)
    const passes = () => letters.every((sign) => !otherLetter.test(sign) || isTwin(sign))
    return isMixed || (isLatin && letters.length > 2 && passes())
      ? letters.map((sign) => (otherLetter.test(sign) ? (latinOf(sign) ?? sign) : sign)).join('')
      : word
  })
}

/**
 * The ways a text can be read: first as it stands (visible, folded), then with its disguise taken off: pictures and
 * letters of another script for Latin ones, digits and signs for letters (with 1 as i, and as l), s p a c e d letters,
 * struck-out and marked words ("f*ck", "sal-ope"), repeeeated letters. Readings equal to an earlier one are left out, so an honest text mostly
 * has one. Every reading has the same lines.
 */
export const disguises = (text: string): readonly string[] => {
  const plain = fold(visible(text))
  const latin = fold(visible(readAsLatin(readPictures(plain))))
  const joined = latin.replace(dotted, together).replace(spaced, together)
  const whole = readMasked(joined).replace(/\S+/g, (word) =>
    /[/@]|\.\p{L}{2,}$|^www\./u.test(word) ? word : word.replace(marked, ''),
  )
  const written = (whole.match(leetWord) ?? []).length > 1 ? shortChunk : chunk
  const asI = whole.replace(written, (word) => unleet(word, 'i'))
  const asL = whole.replace(written, (word) => unleet(word, 'l'))
  const short = (reading: string): string[] => [reading.replace(runs, '$1'), reading.replace(runs, '$1$1')]
  return [...new Set([plain, latin, ...short(joined), ...short(asI), ...short(asL)])]
}

// Numbers of a version are kept apart too.
const together = (letters: string): string =>
  (letters.match(/\p{L}/gu) ?? []).length < 3 ? letters : letters.replace(separators, '')

/** Is this word all in letters of another script that each pass for a Latin one? */
export const looksLatin = (word: string): boolean =>
  otherLetter.test(word) && Array.from(fold(word)).every((sign) => /[\d-]/.test(sign) || isTwin(sign))

const unleet = (word: string, one: string): string =>
  /\p{L}/u.test(word) && /[0134578@$!|€£¢¥+]/.test(word)
    ? // A mark at the end is punctuation ("idiot!"), not a letter.
      word.replace(leetSign, (sign) =>
        sign === '1' || sign === '|' || sign === '!' ? one : (leet[sign] ?? sign),
      )
    : word
