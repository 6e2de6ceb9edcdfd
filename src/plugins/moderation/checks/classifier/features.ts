import { fold, visible } from '../../../../core/visible'
import { classesOf, type WordClass } from './lexicon'

/** How many features a head tells apart; a power of two. Hashes beyond share a place, which linear models bear well. */
export const tableSize = 1 << 19

/** Features of one piece of text, for each head: places in its table, each once. */
export type Features = {
  spam: Uint32Array
  toxic: Uint32Array
  /** The same of the reading without disguise alone, when there is one: the letters of a disguise say nothing. */
  bare?: Features
}

const token =
  /(?<url>(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]+\.(?:com|net|org|info|biz|ru|top|xyz|site|online|shop|fr|co|io|me|ly|cc|tk|click|link|live|store|vip)\b\S*)|(?<mail>[\w.+-]+@[\w-]+\.[\w.]+)|(?<user>@\w+)|(?<number>[+]?\d[\d .,:/-]*\d|\d)|(?<word>\p{L}[\p{L}\p{N}]*)|(?<money>[€$£])|(?<mark>[!?]+)|(?<percent>%)|(?<picture>\p{Extended_Pictographic})|(?<quote>["«»“”])/gu

type Token = { word: string; kind: string }

/** Words and what stands among them, of a folded text. */
const tokensOf = (folded: string): Token[] => {
  const tokens: Token[] = []
  for (const { 0: text, groups = {} } of folded.matchAll(token)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'word'
    if (kind === 'url') {
      tokens.push({ word: '<url>', kind })
      const host = /^(?:https?:\/\/)?(?:www\.)?([^/\s?#]+)/u.exec(text)?.[1] ?? ''
      tokens.push({ word: `<tld:${host.split('.').pop() ?? ''}>`, kind: 'meta' })
      for (const part of text.split(/[^\p{L}]+/u))
        if (part.length > 3 && part !== 'https' && part !== 'http') tokens.push({ word: part, kind: 'inurl' })
    } else if (kind === 'number') {
      const digits = text.replace(/\D/g, '')
      const start = digits.length > 4 ? digits.slice(0, 2) : ''
      tokens.push({ word: `<n${Math.min(digits.length, 12)}>`, kind })
      if (start !== '') tokens.push({ word: `<n${Math.min(digits.length, 12)}:${start}>`, kind: 'meta' })
    } else if (kind === 'mark') tokens.push({ word: text.length > 2 ? `${text[0]}++` : text, kind })
    else if (kind === 'quote') tokens.push({ word: '<q>', kind })
    else if (kind === 'mail' || kind === 'user') tokens.push({ word: `<${kind}>`, kind })
    else tokens.push({ word: text, kind })
  }
  return tokens
}

// FNV-1a over UTF-16 units, then murmur's last mixing.
const seedOf = (name: string): number => hashOn(0x811c9dc5, name)
const hashOn = (state: number, text: string): number => {
  let hash = state
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
const place = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) & (tableSize - 1)
}
const seeds = {
  word: seedOf('word'),
  pair: seedOf('pair'),
  skip: seedOf('skip'),
  letters: seedOf('letters'),
  shape: seedOf('shape'),
  classes: seedOf('classes'),
  before: seedOf('before'),
  measure: seedOf('measure'),
}

/** Which text a place was last seen in: a set of numbers would be filled three thousand times for each text. */
type Marks = { last: number; at: Uint32Array }
const marksOf: Readonly<Record<'spam' | 'toxic', Marks>> = {
  spam: { last: 0, at: new Uint32Array(tableSize) },
  toxic: { last: 0, at: new Uint32Array(tableSize) },
}

/** The places of one text, each once; those of one head are gathered to the end before others are begun. */
class Places {
  private readonly seen: number[] = []
  private readonly now: number
  constructor(private readonly marks: Marks) {
    marks.last += 1
    this.now = marks.last
  }
  add(hash: number): void {
    const at = place(hash)
    if (this.marks.at[at] === this.now) return
    this.marks.at[at] = this.now
    this.seen.push(at)
  }
  /** A frame says more than a letter, of which there are ten times as many: it stands in three places. */
  addThrice(hash: number): void {
    this.add(hash)
    this.add(Math.imul(hash, 31) + 1)
    this.add(Math.imul(hash, 31) + 2)
  }
  all(): Uint32Array {
    return Uint32Array.from(this.seen)
  }
}

/** Letters in a row within a word and its edges, two to five. */
const addLetters = (places: Places, word: string): void => {
  const padded = ` ${word} `
  for (let from = 0; from < padded.length - 1; from += 1) {
    let hash = seeds.letters
    const end = Math.min(padded.length, from + 5)
    for (let at = from; at < end; at += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(at), 0x01000193)
      if (at > from) places.add(hash)
    }
  }
}

const addWords = (places: Places, words: readonly string[], changed: (at: number) => boolean): void => {
  words.forEach((word, at) => {
    const next = words[at + 1]
    const third = words[at + 2]
    if (changed(at)) {
      places.add(hashOn(seeds.word, word))
      if (word.length > 2 && word.length < 30 && !word.startsWith('<')) addLetters(places, word)
    }
    if (next !== undefined && (changed(at) || changed(at + 1)))
      places.add(hashOn(seeds.pair, `${word} ${next}`))
    if (third !== undefined && (changed(at) || changed(at + 2)))
      places.add(hashOn(seeds.skip, `${word} _ ${third}`))
  })
}

/** How many words apart two classes still count as standing together. */
const reach = 9

/** What classes stand together, in which order: the frame of a sentence, whichever words fill it. */
const addFrames = (places: Places, words: readonly string[]): void => {
  const found: { at: number; name: WordClass }[] = []
  const frame: string[] = []
  words.forEach((word, at) => {
    const classes = classesOf.get(word)
    for (const name of classes ?? []) {
      found.push({ at, name })
      places.addThrice(hashOn(seeds.classes, name))
    }
    frame.push(classes?.[0] ?? (word.length < 4 ? word : '_'))
  })
  for (let at = 0; at < frame.length; at += 1)
    for (let length = 2; length <= 4 && at + length <= frame.length; length += 1) {
      const part = frame.slice(at, at + length)
      if (part.some((name) => name.length > 2 && name !== '_'))
        places.addThrice(hashOn(seeds.shape, part.join(' ')))
    }
  found.forEach(({ at, name }, index) => {
    for (let next = index + 1; next < found.length; next += 1) {
      const other = found[next]
      if (!other || other.at - at > reach) break
      if (other.at === at) continue
      places.addThrice(hashOn(seeds.before, `${name} ${other.name}`))
      for (let third = next + 1; third < found.length; third += 1) {
        const last = found[third]
        if (!last || last.at - at > reach) break
        if (last.at > other.at) places.addThrice(hashOn(seeds.before, `${name} ${other.name} ${last.name}`))
      }
    }
  })
}

const addMeasures = (places: Places, tokens: readonly Token[], raw: string): void => {
  const count = (kind: string): number => tokens.filter((each) => each.kind === kind).length
  const measure = (name: string, value: number): void => places.add(hashOn(seeds.measure, `${name}:${value}`))
  const level = (value: number): number => Math.min(8, Math.ceil(Math.log2(value + 1)))
  for (const kind of ['url', 'mail', 'money', 'percent', 'picture', 'mark', 'number'])
    measure(kind, level(count(kind)))
  if (count('url') > 0) measure('url in', level(tokens.length))
  measure('words', level(tokens.length))
  const loud = raw.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0
  measure('loud', level(loud))
  measure('loud share', Math.round((8 * loud) / (tokens.length || 1)))
  const kinds = ['url', 'mail', 'money', 'percent', 'picture', 'user'].filter((kind) => count(kind) > 0)
  measure(kinds.join(' '), 1)
  if (/(?:\+?\d[\s.-]?){9,}/.test(raw)) measure('phone', 1)
}

/** The place of a word on its own, the same in both heads. */
export const placeOfWord = (word: string): number => place(hashOn(seeds.word, word))

/** The words of a text as they are hashed. */
export const wordsOfText = (text: string): string[] => wordsIn(tokensOf(fold(visible(text))))

const spoken = new Set(['word', 'inurl', 'quote'])

/**
 * The features of a piece of text. The plain reading gives all of its words; a reading without disguise adds what it
 * changes, so that a word counts alike however it is dressed.
 *
 * @param readings - folded, the plain one first; see `disguise.ts`.
 * @param raw - the piece as written: capitals are a voice too.
 */
export const featuresOf = (readings: readonly string[], raw: string): Features => {
  const [plain = '', ...others] = readings
  const spam = new Places(marksOf.spam)
  const toxic = new Places(marksOf.toxic)
  const all = tokensOf(plain)
  const said = wordsIn(all)
  addWords(
    spam,
    all.map(({ word }) => word),
    () => true,
  )
  addMeasures(spam, all, raw)
  addWords(toxic, said, () => true)
  addFrames(toxic, said)
  const known = new Set(said)
  let bare: string | undefined
  for (const reading of others) {
    const words = wordsIn(tokensOf(reading))
    const isNew = (at: number): boolean => !known.has(words[at] ?? '')
    if (!words.some((_, at) => isNew(at))) continue
    bare ??= reading
    bare = words.length <= wordsIn(tokensOf(bare)).length ? reading : bare
    addWords(spam, words, isNew)
    addWords(toxic, words, isNew)
    addFrames(toxic, words)
  }
  const features = { spam: spam.all(), toxic: toxic.all() }
  return bare === undefined ? features : { ...features, bare: featuresOf([bare], raw) }
}

const wordsIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ word, kind }) => (spoken.has(kind) && word !== 'rt' ? [word] : []))
