import { randomOf } from './random'

/** One example: places in the table, what it is, how much it counts, and the corpus that it comes from. */
export type Sample = { places: Uint32Array; isPositive: boolean; weight: number; corpus: number }

/** A linear model before it is made small. */
export type Linear = { weights: Float32Array }

/** How the model is found. */
export type Recipe = {
  epochs: number
  /** AdaGrad's first step. */
  step: number
  /** Pull towards zero, per update. */
  decay: number
  /** Weigh a feature by how unevenly the classes hold it, as NB-SVM does (Wang and Manning 2012). */
  byRatio: boolean
  /** Seed of the order in which examples are seen. */
  seed: number
}

/** Logistic regression over features that are there or not, by AdaGrad; each text has length one. Pure: the seed decides. */
export const fit = (samples: readonly Sample[], size: number, recipe: Recipe): Linear => {
  const scale = recipe.byRatio ? ratios(samples, size) : new Float32Array(size).fill(1)
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-4)
  // How often a corpus holds the positive class is a fact about the corpus, not about its words: each has a level of
  // its own while the model learns, and none afterwards.
  const corpora = Math.max(0, ...samples.map(({ corpus }) => corpus)) + 1
  const levels = new Float64Array(corpora)
  const levelSquares = new Float64Array(corpora).fill(1e-2)
  const random = randomOf(recipe.seed)
  const order = Uint32Array.from(samples, (_, at) => at)
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const kept = order[at] as number
      order[at] = order[other] as number
      order[other] = kept
    }
    for (const index of order) {
      const { places, isPositive, weight, corpus } = samples[index] as Sample
      const value = 1 / Math.sqrt(places.length || 1)
      let sum = 0
      for (let at = 0; at < places.length; at += 1)
        sum += (weights[places[at] as number] as number) * (scale[places[at] as number] as number)
      const level = levels[corpus] as number
      const score = 1 / (1 + Math.exp(-(sum * value + level)))
      const error = weight * (score - (isPositive ? 1 : 0))
      if (Math.abs(error) < 1e-4) continue
      const pull = error * value
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] as number
        const slope = pull * (scale[place] as number) + recipe.decay * (weights[place] as number)
        const square = (squares[place] as number) + slope * slope
        squares[place] = square
        weights[place] = (weights[place] as number) - (recipe.step * slope) / Math.sqrt(square)
      }
      const levelSquare = (levelSquares[corpus] as number) + error * error
      levelSquares[corpus] = levelSquare
      levels[corpus] = level - (0.2 * error) / Math.sqrt(levelSquare)
    }
  }
  return { weights: weights.map((weight, place) => weight * (scale[place] as number)) }
}

/** Of each feature, the logarithm of how much more often one class holds it, without its sign; between 0.1 and 1.5. */
const ratios = (samples: readonly Sample[], size: number): Float32Array => {
  const counts = { positive: new Float64Array(size).fill(1), negative: new Float64Array(size).fill(1) }
  const totals = { positive: 2, negative: 2 }
  for (const { places, isPositive, weight } of samples) {
    const name = isPositive ? 'positive' : 'negative'
    totals[name] += weight
    for (const place of places) counts[name][place] = (counts[name][place] as number) + weight
  }
  return Float32Array.from(counts.positive, (count, place) => {
    const other = counts.negative[place] as number
    const ratio = Math.log(count / totals.positive) - Math.log(other / totals.negative)
    return Math.min(1.5, Math.abs(ratio) / 2 + 0.1)
  })
}

/** The sum that a model gives a text, before it is a probability. */
export const sumOf = ({ weights }: Linear, places: Uint32Array): number => {
  let sum = 0
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at] as number] as number
  return sum / Math.sqrt(places.length || 1)
}
