// Format and control characters that nobody sees: zero-width space and joiners, bidi marks and overrides, soft hyphen,
// variation selectors, tags, the Hangul and Mongolian fillers. Unicode 16, Default_Ignorable_Code_Point.
const invisible = /[\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu
const accents = /\p{M}+/gu

// Cyrillic and Greek letters that look like Latin ones (a short extract of Unicode TR39's confusables).
const lookalikes: Record<string, string> = Object.fromEntries(
  [...zip('асԁеһіјӏորԛѕԝхузкмтвн', 'acdehijlopqswxy3kmtbh'), ...zip('αβεηικνορτυχω', 'abenikvoptuxw')].map(
    ([from, to]) => [from, to],
  ),
)
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

/** What a reader sees, whatever the characters underneath: compatibility forms unified, the invisible taken out. */
export const visible = (text: string): string => text.normalize('NFKC').replace(invisible, '')

/** Lower case without accents, so that « Enculé », "encule" and "ENCULE" are one word; œ and æ spelt out. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')

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
    letters.length < 5 ? letters : letters.replace(/[ .\-_*·]/g, ''),
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

function zip(from: string, to: string): [string, string][] {
  const targets = Array.from(to)
  return Array.from(from, (letter, index) => [letter, targets[index] ?? letter])
}
