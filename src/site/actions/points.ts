/** Points as a judge typed them. */
type Typed = Readonly<Record<string, string>>

/**
 * Pure: a judge's points out of the fields of a form, `points-<entry>-<criterion>`. A comma is as good as a point, and a
 * field that is empty says nothing yet.
 *
 * @returns `faulty`: the fields whose points the contest does not know: no number, no half, out of the scale.
 */
export const pointsOf = (
  values: Typed,
  { entry, most }: { entry: string; most: number },
): { points: { criterion: string; points: number }[]; faulty: string[] } => {
  const prefix = `points-${entry}-`
  const points: { criterion: string; points: number }[] = []
  const faulty: string[] = []
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith(prefix) || value.trim() === '') continue
    const number = /^\d{1,3}(?:[.,]\d)?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : NaN
    if (Number.isInteger(number * 2) && number <= most)
      points.push({ criterion: name.slice(prefix.length), points: number })
    else faulty.push(name)
  }
  return { points, faulty }
}
