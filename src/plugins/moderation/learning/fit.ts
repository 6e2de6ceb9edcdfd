import type { Corrections } from '../checks/classifier/lesson'

/** One decided text, ready to be learnt from. */
export type Example = {
  /** Places and how much each counts; of length one at most. */
  features: ReadonlyMap<number, number>
  /** The logarithm of odds by the shipped weights. */
  odds: number
  isPositive: boolean
  /** How much it counts: the most that it can ever move anything, divided by {@link strength}. */
  weight: number
}

/**
 * How firmly the shipped weights are held. An example of weight 1 moves no text's odds by more than 1/3 of a logarithm,
 * and a text that shares a tenth of its words by a thirtieth.
 */
export const strength = 3

/**
 * Logistic regression on top of given odds, pulled towards no correction at all, by dual coordinate ascent (Yu, Huang and
 * Lin 2011): `δ = Σ αᵢ yᵢ xᵢ / strength` with `0 ≤ αᵢ ≤ weightᵢ`. That box is why nobody steers it: whatever its label,
 * an example weighs what it weighs. Pure: the same examples in the same order give the same correction.
 */
export const fitCorrections = (examples: readonly Example[], passes = 30): Corrections => {
  const delta = new Map<number, number>()
  const alphas = new Float64Array(examples.length)
  const move = ({ features }: Example, by: number): void => {
    for (const [place, value] of features) delta.set(place, (delta.get(place) ?? 0) + (by * value) / strength)
  }
  for (let pass = 0; pass < passes; pass += 1)
    examples.forEach((example, index) => {
      const { features, odds, isPositive, weight } = example
      const sign = isPositive ? 1 : -1
      const before = alphas[index] ?? 0
      let sum = odds
      let length = 0
      for (const [place, value] of features) {
        sum += (delta.get(place) ?? 0) * value
        length += value * value
      }
      const after = bestAlpha(sign * sum, length / strength, before, weight)
      alphas[index] = after
      if (after !== before) move(example, sign * (after - before))
    })
  return delta
}

/**
 * Where `margin + curve (α − before) + log(α / (weight − α))` is zero; it rises with α, so halving finds it.
 *
 * @param margin - odds for the label as things stand.
 */
const bestAlpha = (margin: number, curve: number, before: number, weight: number): number => {
  let low = 0
  let high = weight
  for (let step = 0; step < 40; step += 1) {
    const alpha = (low + high) / 2
    const slope = margin + curve * (alpha - before) + Math.log(alpha / (weight - alpha))
    if (slope > 0) high = alpha
    else low = alpha
  }
  return (low + high) / 2
}
