import { inflateSync } from 'node:zlib'
import { type Features, tableSize } from './features'
import type { HeadName } from './heads'
import { correctionOf, type Lesson, readingsOf } from './lesson'
import stored from './model.json' with { type: 'json' }

/** One head as stored. */
export type StoredHead = {
  /** What a weight of 1 stands for. */
  unit: number
  /** From the sum of weights to the logarithm of odds, found on texts that were held out. */
  slope: number
  offset: number
  /** Signed bytes, deflated, in base64. */
  weights: string
}

/** The file that `moderation:train` writes. */
export type StoredModel = {
  /** Names the model in the record of a decision. */
  version: string
  /** Features of another make have other places: a model only reads its own. */
  features: number
  recipe: Record<string, unknown>
  data: readonly { name: string; texts: number; licence: string }[]
} & Record<HeadName, StoredHead>

/** One head, ready to judge. */
export type Head = { weights: Int8Array; unit: number; slope: number; offset: number }
export type Model = { version: string } & Record<HeadName, Head>

/** Which make of features this code computes; goes up whenever a text's features change. */
export const featuresVersion = 2

/**
 * @throws Error when the file was made for other features.
 */
export const readModel = (file: StoredModel): Model => {
  if (file.features !== featuresVersion)
    throw new Error(`The classifier’s model reads features ${file.features}, not ${featuresVersion}.`)
  const head = (name: HeadName): Head => {
    const { weights, ...scales } = file[name]
    const bytes = inflateSync(Buffer.from(weights, 'base64'))
    if (bytes.length !== tableSize) throw new Error('The classifier’s model has another size.')
    return { ...scales, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
  }
  return { version: file.version, spam: head('spam'), toxic: head('toxic') }
}

let shipped: Model | undefined
/** The model that the hub comes with; read once, when first asked for. */
export const shippedModel = (): Model => (shipped ??= readModel(stored))

/**
 * The logarithm of odds that a text in these pieces is what the head looks for.
 *
 * @param lesson - what the hub has learnt besides. @default nothing
 */
export const logOdds = (
  model: Model,
  name: HeadName,
  pieces: readonly Features[],
  lesson: Lesson | null = null,
): number =>
  joined(
    name,
    pieces.map((piece) =>
      Math.max(
        ...readingsOf(piece, name).map(
          (places) => oddsOf(model[name], places) + (lesson ? correctionOf(lesson[name], places) : 0),
        ),
      ),
    ),
  )

/**
 * How much the other pieces take from the worst: advertising is so from end to end and answers by its mean (1); one
 * vile sentence among ten kind ones answers with the root of its share (0.5).
 */
const dilution: Readonly<Record<HeadName, number>> = { spam: 1, toxic: 0.5 }

/** The odds of a text from those of its pieces; without pieces, as good as none. */
export const joined = (name: HeadName, odds: readonly number[]): number => {
  if (odds.length === 0) return -12
  const top = Math.max(...odds)
  const sum = odds.reduce((total, each) => total + Math.exp(each - top), 0)
  return top + Math.log(sum) - dilution[name] * Math.log(odds.length)
}

/** The logarithm of odds of one reading of one piece, by the shipped weights. */
export const oddsOf = ({ weights, unit, slope, offset }: Head, places: Uint32Array): number => {
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at] ?? 0] ?? 0
  return offset + (slope * unit * sum) / Math.sqrt(places.length || 1)
}
