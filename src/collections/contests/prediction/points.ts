/**
 * Pure: the points of a prediction. Of choices: 1 for the right one, else 0. Of numbers: nought for the exact one, and
 * as far below nought as it is from it, so that the nearest has the most.
 *
 * @returns null for an entry that predicts nothing.
 */
export const pointsOfPrediction = (
  form: 'choice' | 'number',
  prediction: string | null | undefined,
  outcome: string,
): number | null => {
  if (prediction == null) return null
  if (form === 'choice') return prediction === outcome ? 1 : 0
  // Never minus nought: a database answers with the one as with the other, and nothing should compare them.
  return 0 - Math.abs(Number(prediction) - Number(outcome)) || 0
}
