import { fold, visible } from '../../../core/visible'

// Cyrillic and Greek letters that look like Latin ones (a short extract of Unicode TR39's confusables).
// Escapes, because these cannot be told from Latin letters by eye.
const lookalikes: Record<string, string> = {
  '\u0430': 'a',
  '\u0441': 'c',
  '\u0501': 'd',
  '\u0435': 'e',
  '\u04bb': 'h',
  '\u0456': 'i',
  '\u0458': 'j',
  '\u04cf': 'l',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u051b': 'q',
  '\u0455': 's',
  '\u051d': 'w',
  '\u0445': 'x',
  '\u0443': 'y',
  '\u0437': '3',
  '\u043a': 'k',
  '\u043c': 'm',
  '\u0442': 't',
  '\u0432': 'b',
  '\u043d': 'h',
  '\u03b1': 'a',
  '\u03b2': 'b',
  '\u03b5': 'e',
  '\u03b7': 'n',
  '\u03b9': 'i',
  '\u03ba': 'k',
  '\u03bd': 'v',
  '\u03bf': 'o',
  '\u03c1': 'p',
  '\u03c4': 't',
  '\u03c5': 'u',
  '\u03c7': 'x',
  '\u03c9': 'w',
}
const leet: Record<string, string> = {
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
  '+': 't',
}
const latinLetter = /\p{Script=Latin}/u
const otherLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const chunk = /[\p{L}\p{N}@$!|€+]{3,40}/gu
// Three or more single letters kept apart by one space or mark each: "f u c k", "c.o.n.n.a.r.d".
const spaced = /(?<![\p{L}\p{N}])[\p{L}\p{N}@$!](?:[ .\-_*·][\p{L}\p{N}@$!])+(?![\p{L}\p{N}])/gu
const runs = /(\p{L})\1{2,}/gu

/**
 * The ways a text can be read: first as it stands (visible, folded), then with its disguise taken off: letters of
 * another script among Latin ones, digits and signs for letters (with 1 as i, and as l), s p a c e d letters,
 * repeeeated letters. Readings equal to an earlier one are left out, so an honest text mostly has one.
 */
export const disguises = (text: string): readonly string[] => {
  const plain = fold(visible(text))
  const latin = plain.replace(/\S+/g, (word) =>
    latinLetter.test(word) && otherLetter.test(word)
      ? Array.from(word, (letter) => lookalikes[letter] ?? letter).join('')
      : word,
  )
  const joined = latin.replace(spaced, (letters) =>
    // Numbers of a version are kept apart too.
    (letters.match(/\p{L}/gu) ?? []).length < 3 ? letters : letters.replace(/[ .\-_*·]/g, ''),
  )
  const asI = joined.replace(chunk, (word) => unleet(word, 'i'))
  const asL = joined.replace(chunk, (word) => unleet(word, 'l'))
  const short = (reading: string): string[] => [reading.replace(runs, '$1'), reading.replace(runs, '$1$1')]
  return [...new Set([plain, latin, ...short(asI), ...short(asL)])]
}

/** Is this word all in letters of another script that each pass for a Latin one? */
export const looksLatin = (word: string): boolean =>
  otherLetter.test(word) && Array.from(fold(word)).every((sign) => sign in lookalikes || /[\d-]/.test(sign))

const unleet = (word: string, one: string): string =>
  /\p{L}/u.test(word) && /[0134578@$!|€+]/.test(word)
    ? // A mark at the end is punctuation ("idiot!"), not a letter.
      word.replace(/[0134578@$|€+]|!(?=[\p{L}\p{N}])/gu, (sign) =>
        sign === '1' || sign === '|' || sign === '!' ? one : (leet[sign] ?? sign),
      )
    : word
