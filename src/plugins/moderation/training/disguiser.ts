const digits: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const signs: Readonly<Record<string, string>> = { a: '@', e: '€', i: '!', s: '$', o: '0', l: '1' }
// Small letters of Cyrillic that look like Latin ones, as escapes: they cannot be told apart by eye.
const twins: Readonly<Record<string, string>> = {
  a: '\u0430',
  c: '\u0441',
  e: '\u0435',
  i: '\u0456',
  o: '\u043e',
  p: '\u0440',
  s: '\u0455',
  x: '\u0445',
  y: '\u0443',
}

/** Writes a text as somebody does who hides it from machines: one method a text. Pure. */
export const disguised = (text: string, random: () => number): string => {
  const method = Math.floor(random() * 9)
  const swap = (table: Readonly<Record<string, string>>, share: number) =>
    text.replace(/\p{L}/gu, (letter) => (random() < share ? (table[letter.toLowerCase()] ?? letter) : letter))
  const inWords = (share: number, change: (word: string) => string) =>
    text.replace(/\p{L}{4,}/gu, (word) => (random() < share ? change(word) : word))
  const at = (word: string): number => 1 + Math.floor(random() * (word.length - 2))
  switch (method) {
    case 0:
      return swap(digits, 0.5)
    case 1:
      return swap(signs, 0.5)
    case 2:
      return swap(twins, 0.4)
    case 3:
      return inWords(0.3, (word) => Array.from(word).join(random() < 0.5 ? ' ' : '.'))
    case 4:
      return inWords(0.5, (word) => {
        const place = at(word)
        return word.slice(0, place) + (random() < 0.5 ? '*' : '\u200b') + word.slice(place)
      })
    case 5:
      return inWords(0.4, (word) => {
        const place = at(word)
        return (
          word.slice(0, place) +
          (word[place] ?? '').repeat(3 + Math.floor(random() * 3)) +
          word.slice(place + 1)
        )
      })
    case 6:
      // A slip of the fingers: two letters change places, or one is lost.
      return inWords(0.3, (word) => {
        const place = at(word)
        return random() < 0.5
          ? word.slice(0, place) + word.slice(place + 1)
          : word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
      })
    case 7:
      // Words run together.
      return text.replace(/(?<=\p{L}) (?=\p{L})/gu, (space) => (random() < 0.25 ? '' : space))
    default:
      return inWords(0.3, (word) => {
        const place = at(word)
        return `${word.slice(0, place)}*${word.slice(place + 1)}`
      })
  }
}
