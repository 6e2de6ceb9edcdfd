import { barsByDefault, featuresOfText } from '../checks/classifier'
import { type Features, placeOfWord, wordsOfText } from '../checks/classifier/features'
import { type Corrections, type Lesson, readingsOf } from '../checks/classifier/lesson'
import { type HeadName, heads } from '../checks/classifier/heads'
import { logOdds, type Model, oddsOf } from '../checks/classifier/model'
import { type Example, fitCorrections } from './fit'

/** A text that people decided on, or (`decider` null) one that everybody has seen and nobody objected to. */
export type Decided = {
  text: string
  /** Who wrote it. */
  author: string
  decider: string | null
  /** What it was found to be; null for a text that was found in order. */
  found: HeadName | null
}

/** How a head judges texts that its correction has not seen, without it and with it. */
export type Measure = {
  /** Texts decided on that speak of this head. */
  decided: number
  /** Of those, how many the machine alone gets wrong at a newcomer's bar. */
  wrongBefore: number
  wrongAfter: number
  /** Texts that nobody objected to. */
  unobjected: number
  /** Of those, how many the machine alone would hold of a newcomer. */
  heldBefore: number
  heldAfter: number
}

/** A word, and by how much its correction speaks for a head (a logarithm of odds, for the word alone). */
export type Telling = { head: HeadName; word: string; by: number }

/** What was learnt, with what a manager needs to judge it. Heads that learnt nothing of use have no corrections. */
export type Learnt = Omit<Lesson, 'name'> & {
  measures: Readonly<Record<HeadName, Measure | null>>
  telling: readonly Telling[]
  /** Decisions used, and of how many people: authors and deciders. */
  from: { decisions: number; authors: number; deciders: number }
}

/** Fewer decisions teach nothing that lasts. */
export const fewest = { decisions: 20, authors: 8 }

/** All texts of one author weigh as much as one; one that nobody objected to weighs half. */
const weights = { author: 1, unobjected: 0.5 }

const folds = 5

/**
 * Learns from decisions. What only one author's texts say is not learnt; no author weighs more than one text; of several
 * deciders none weighs more than all the others together; and a correction is proposed only where, on texts that it has
 * not seen, it is wrong less often than the shipped model and holds no more of what nobody objected to. Reports teach
 * nothing, only what people of the team decided. Pure, but for `pause`.
 *
 * @param pause - awaited now and then, so that a running hub goes on answering.
 * @returns null when there is too little to learn from, or nothing to better.
 */
export const learn = async (
  texts: readonly Decided[],
  model: Model,
  pause: () => Promise<void> = async () => {},
): Promise<Learnt | null> => {
  const decided = texts.filter(({ decider }) => decider !== null)
  const count = (of: (text: Decided) => string | null): number => new Set(decided.map(of)).size
  const from = {
    decisions: decided.length,
    authors: count(({ author }) => author),
    deciders: count(({ decider }) => decider),
  }
  if (from.decisions < fewest.decisions || from.authors < fewest.authors) return null
  const read: Read[] = []
  for (const [index, text] of texts.entries()) {
    if (index % 25 === 0) await pause()
    read.push({ ...text, pieces: featuresOfText(text.text) })
  }
  const corrections: Record<HeadName, Corrections> = { spam: new Map(), toxic: new Map() }
  const measures: Record<HeadName, Measure | null> = { spam: null, toxic: null }
  for (const head of heads) {
    // What was found to be the one may be the other as well: it says nothing about it.
    const about = read.filter(({ found }) => found === null || found === head)
    measures[head] = await measureOf(about, head, model, pause)
    if (isBetter(measures[head])) corrections[head] = fitCorrections(examplesOf(about, head, model))
  }
  if (heads.every((head) => corrections[head].size === 0)) return null
  return { ...corrections, measures, telling: tellingOf(decided, corrections), from }
}

type Read = Decided & { pieces: readonly Features[] }

const isBetter = ({ wrongBefore, wrongAfter, heldBefore, heldAfter }: Measure): boolean =>
  wrongAfter < wrongBefore && heldAfter <= heldBefore

/** Each text is judged by a correction learnt without its author. */
const measureOf = async (
  about: readonly Read[],
  head: HeadName,
  model: Model,
  pause: () => Promise<void>,
): Promise<Measure> => {
  const bar = Math.log(barsByDefault[head].hold / (1 - barsByDefault[head].hold))
  const authors = [...new Set(about.map(({ author }) => author))].sort()
  const foldOf = new Map(authors.map((author, at) => [author, at % folds]))
  const measure = { decided: 0, wrongBefore: 0, wrongAfter: 0, unobjected: 0, heldBefore: 0, heldAfter: 0 }
  for (let fold = 0; fold < folds; fold += 1) {
    await pause()
    const others = about.filter(({ author }) => foldOf.get(author) !== fold)
    const corrections = fitCorrections(examplesOf(others, head, model))
    const none = { spam: new Map<number, number>(), toxic: new Map<number, number>() }
    const lesson: Lesson = { ...none, [head]: corrections, name: 'trial' }
    for (const { author, decider, found, pieces } of about) {
      if (foldOf.get(author) !== fold) continue
      const before = logOdds(model, head, pieces) >= bar
      const after = logOdds(model, head, pieces, lesson) >= bar
      if (decider === null) {
        measure.unobjected += 1
        measure.heldBefore += Number(before)
        measure.heldAfter += Number(after)
      } else {
        measure.decided += 1
        measure.wrongBefore += Number(before !== (found === head))
        measure.wrongAfter += Number(after !== (found === head))
      }
    }
  }
  return measure
}

/** The texts as one head learns from them, each as one set of features in which the worst of its pieces count most. */
const examplesOf = (texts: readonly Read[], head: HeadName, model: Model): Example[] => {
  const authorsOf = new Map<number, string | null>()
  for (const { author, pieces } of texts)
    for (const piece of pieces)
      for (const place of piece[head]) {
        const known = authorsOf.get(place)
        if (known === undefined) authorsOf.set(place, author)
        else if (known !== author) authorsOf.set(place, null)
      }
  // Null: said by more than one.
  const isShared = (place: number): boolean => authorsOf.get(place) === null
  const given = weightsOf(texts)
  return texts.flatMap((text, index): Example[] => {
    const weight = given[index] ?? 0
    if (weight === 0 || text.pieces.length === 0) return []
    return [
      {
        features: featuresOfExample(text.pieces, head, model, isShared),
        odds: logOdds(model, head, text.pieces),
        isPositive: text.found === head,
        weight,
      },
    ]
  })
}

const featuresOfExample = (
  pieces: readonly Features[],
  head: HeadName,
  model: Model,
  isShared: (place: number) => boolean,
): Map<number, number> => {
  const readings = pieces.map((piece) => {
    const [first = new Uint32Array(), ...others] = readingsOf(piece, head)
    return others.reduce(
      (best, next) => (oddsOf(model[head], next) > oddsOf(model[head], best) ? next : best),
      first,
    )
  })
  const odds = readings.map((places) => oddsOf(model[head], places))
  const top = Math.max(...odds)
  const shares = odds.map((each) => Math.exp(each - top))
  const total = shares.reduce((sum, each) => sum + each, 0)
  const features = new Map<number, number>()
  readings.forEach((places, at) => {
    const value = (shares[at] ?? 0) / total / Math.sqrt(places.length || 1)
    for (const place of places) if (isShared(place)) features.set(place, (features.get(place) ?? 0) + value)
  })
  return features
}

/** One author's texts share one weight; one of several deciders never weighs more than the others together. */
const weightsOf = (texts: readonly Decided[]): number[] => {
  const byAuthor = new Map<string, number>()
  for (const { author, decider } of texts)
    if (decider !== null) byAuthor.set(author, (byAuthor.get(author) ?? 0) + 1)
  const first = texts.map(({ author, decider }) =>
    decider === null ? weights.unobjected : weights.author / (byAuthor.get(author) ?? 1),
  )
  const byDecider = new Map<string, number>()
  texts.forEach(({ decider }, at) => {
    if (decider !== null) byDecider.set(decider, (byDecider.get(decider) ?? 0) + (first[at] ?? 0))
  })
  const total = [...byDecider.values()].reduce((sum, each) => sum + each, 0)
  const shareOf = (decider: string): number => {
    const own = byDecider.get(decider) ?? 0
    return byDecider.size < 2 || own <= total - own ? 1 : (total - own) / own
  }
  return texts.map(({ decider }, at) => (first[at] ?? 0) * (decider === null ? 1 : shareOf(decider)))
}

const mostTelling = 30

/** The words that changed most: what a manager reads before using a lesson. */
const tellingOf = (texts: readonly Decided[], corrections: Record<HeadName, Corrections>): Telling[] => {
  const words = new Set(texts.flatMap(({ text }) => wordsOfText(text)))
  return heads
    .flatMap((head) =>
      [...words].map((word) => ({ head, word, by: corrections[head].get(placeOfWord(word)) ?? 0 })),
    )
    .filter(({ by }) => Math.abs(by) >= 0.01)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, mostTelling)
    .map((each) => ({ ...each, by: Math.round(each.by * 1000) / 1000 }))
}
