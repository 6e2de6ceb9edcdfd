import type { MarkdownVoices } from '../../../../core/markdown'
import type { Check, Signal } from '../check'
import { disguises } from '../disguise'
import { type Features, featuresOf } from './features'
import type { Lesson } from './lesson'
import { heads, type HeadName } from './heads'
import { logOdds, type Model, shippedModel } from './model'
import { piecesOf } from './pieces'

/** From which probability on a head speaks. */
export type Bars = {
  /** Alone enough to hold a newcomer's text. */
  hold: number
  /** Alone enough to hold a regular's. */
  holdRegular: number
  /** Alone enough to refuse a newcomer's. */
  refuse: number
}

/** What {@link classifier} may be told. */
export type ClassifierOptions = {
  /** Bars for spam, `false` to leave it out. @default see docs/moderation.md: found on texts held out */
  spam?: Partial<Bars> | false
  /** The same for insults, hate and threats. */
  toxic?: Partial<Bars> | false
  /** How much a quoted insult counts, as a share of the weight; quoted advertising twice that. @default 0.25 */
  quoted?: number
}

/** Where the bars stand: see the table of docs/moderation.md for what each costs and catches. */
export const barsByDefault: Readonly<Record<HeadName, Bars>> = {
  spam: { hold: 0.55, holdRegular: 0.985, refuse: 0.995 },
  toxic: { hold: 0.7, holdRegular: 0.97, refuse: 0.995 },
}

/** Most pieces of one text that are judged, about 600 words; of a longer one the beginning and the end. */
const mostPieces = 40
/** Longest text that is read, in UTF-16 units; of a longer one the beginning and the end. */
const longest = 24_000

/** Spam and toxicity by how texts of the kind are written: two linear models over words and letters; see docs/moderation.md. */
export const classifier = (options: ClassifierOptions = {}, lesson: Lesson | null = null): Check => {
  const bars = { spam: barsOf('spam', options.spam), toxic: barsOf('toxic', options.toxic) }
  const quoted = options.quoted ?? 0.25
  // Who warns of an advertisement quotes a line of it; who spreads it quotes all.
  const share = { said: { spam: 1, toxic: 1 }, quoted: { spam: 2 * quoted, toxic: quoted } }
  return {
    id: 'classifier',
    cost: 'instant',
    get version() {
      return versionOf(lesson)
    },
    taught: (news) => classifier(options, news),
    reasons: {
      spam: { en: 'Reads like advertising or fraud', fr: 'Se lit comme une publicité ou une fraude' },
      toxic: {
        en: 'Reads like an insult, hate or a threat',
        fr: 'Se lit comme une insulte, de la haine ou une menace',
      },
    },
    applies: ({ title, text }) => title !== '' || text !== '',
    look: async ({ voices }) => {
      const model = shippedModel()
      const found = new Map<HeadName, Signal>()
      for (const voice of ['said', 'quoted'] as const) {
        const pieces = featuresOfText(voices[voice])
        for (const head of heads) {
          const bar = bars[head]
          if (!bar || pieces.length === 0) continue
          const odds = logOdds(model, head, pieces, lesson)
          const signal = signalOf(versionOf(lesson), head, odds, bar, share[voice][head])
          if (signal && signal.weight > (found.get(head)?.weight ?? 0)) found.set(head, signal)
        }
      }
      return [...found.values()]
    },
  }
}

/** What a quotation's odds are lowered by when a text gets one score: half. */
const quotedOdds = Math.log(0.5)

/** The scores of a text, for measuring: logarithms of odds, over what it says and, lowered, what it quotes. */
export const scoresOf = (
  { said, quoted }: Pick<MarkdownVoices, 'said' | 'quoted'>,
  model: Model = shippedModel(),
): Record<HeadName, number> => {
  const own = featuresOfText(said)
  const others = featuresOfText(quoted)
  const score = (head: HeadName): number =>
    Math.max(logOdds(model, head, own), logOdds(model, head, others) + quotedOdds)
  return { spam: score('spam'), toxic: score('toxic') }
}

/** The features of a text, piece by piece. */
export const featuresOfText = (text: string): Features[] => {
  const read = text.length <= longest ? text : `${text.slice(0, longest - 4_000)}\n${text.slice(-4_000)}`
  return piecesOf(read, mostPieces).flatMap((piece) => {
    const readings = disguises(piece)
    return readings.some(isKnownScript) ? [featuresOf(readings, piece)] : []
  })
}

const otherScript = /[^\P{L}\p{Script=Latin}]/gu

/** Both models have read English and French alone: of what is mostly in another script they would only be guessing. */
const isKnownScript = (reading: string): boolean => {
  const others = reading.match(otherScript)?.length ?? 0
  return others === 0 || 2 * others <= (reading.match(/\p{L}/gu)?.length ?? 0)
}

const barsOf = (head: HeadName, given: Partial<Bars> | false | undefined): Bars | null =>
  given === false ? null : { ...barsByDefault[head], ...given }

/** The shipped model, and what the hub has learnt besides. */
const versionOf = (lesson: Lesson | null): string =>
  lesson === null ? shippedModel().version : `${shippedModel().version} + ${lesson.name}`

const signalOf = (
  version: string,
  head: HeadName,
  odds: number,
  bars: Bars,
  share: number,
): Signal | null => {
  const weight = weightOf(odds, bars) * share
  if (weight < 2) return null
  const percent = Math.floor(1000 / (1 + Math.exp(-odds))) / 10
  return { check: 'classifier', code: head, weight, evidence: `${percent} % (${version})` }
}

/** The weights at which the shipped policy holds a newcomer's text, holds a regular's, refuses a newcomer's. */
const scale = { hold: 5, holdRegular: 6, refuse: 10 }

/** From odds to a weight: straight lines between the bars. */
const weightOf = (odds: number, bars: Bars): number => {
  const steps = [
    { at: logit(bars.hold) - 1.5, weight: 0 },
    { at: logit(bars.hold), weight: scale.hold },
    { at: logit(bars.holdRegular), weight: scale.holdRegular },
    { at: logit(bars.refuse), weight: scale.refuse },
  ]
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    const next = steps[index + 1]
    if (!step || odds < step.at) continue
    if (!next) return step.weight
    const way = (odds - step.at) / (next.at - step.at || 1)
    return Math.round(10 * (step.weight + way * (next.weight - step.weight))) / 10
  }
  return 0
}

const logit = (share: number): number => Math.log(share / (1 - share))
