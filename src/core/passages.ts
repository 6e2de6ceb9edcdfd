/** Replies that go from one topic to another, those of one shift in a row. */
export type Passage = {
  /** Numbers in the topic that they leave; 0 is the text that opens it. */
  first: number
  last: number
  /** Added to a number, it is that in the topic where they arrive; there, 0 is the text that opens it. */
  shift: number
}

/**
 * Replies of these numbers, in their order, get the numbers from `start` on, without gaps; those that go on in a row,
 * here and there, are one passage.
 *
 * @param numbers - in ascending order, each once.
 */
export const passagesOf = (numbers: readonly number[], start: number): Passage[] => {
  const passages: Passage[] = []
  for (const [index, number] of numbers.entries()) {
    const shift = start + index - number
    const last = passages.at(-1)
    if (last?.shift === shift && last.last === number - 1) last.last = number
    else passages.push({ first: number, last: number, shift })
  }
  return passages
}

/**
 * Where something goes that stands behind a number: behind the nearest reply at or before it that goes too; null when
 * none does.
 */
export const passBehind = (passages: readonly Passage[], number: number): number | null => {
  const nearest = passages
    .filter(({ first }) => first <= number)
    .reduce<Passage | null>((best, each) => (best === null || each.first > best.first ? each : best), null)
  return nearest && Math.min(number, nearest.last) + nearest.shift
}
