/** A judged text: its score, and whether it is what the score looks for. */
export type Scored = { score: number; isPositive: boolean }

/** Area under the ROC curve, ties counted half; null when one of the classes is absent. */
export const areaUnderCurve = (rows: readonly Scored[]): number | null => {
  const sorted = [...rows].sort((a, b) => a.score - b.score)
  const positives = rows.filter(({ isPositive }) => isPositive).length
  const negatives = rows.length - positives
  if (positives === 0 || negatives === 0) return null
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at += 1) if (sorted[at]?.isPositive) ranks += rank
    from = to
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** The share of positives above the score that at most `share` of the negatives reach; null without both classes. */
export const recallAt = (rows: readonly Scored[], share: number): number | null => {
  const negatives = rows.filter(({ isPositive }) => !isPositive).map(({ score }) => score)
  const positives = rows.filter(({ isPositive }) => isPositive).map(({ score }) => score)
  if (negatives.length === 0 || positives.length === 0) return null
  negatives.sort((a, b) => b - a)
  const bar = negatives[Math.floor(share * negatives.length)] ?? -Infinity
  return positives.filter((score) => score > bar).length / positives.length
}

/** The value that `share` of the values do not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
