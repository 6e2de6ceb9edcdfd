import { type HeadName, heads } from '../checks/classifier/heads'
import { areaUnderCurve, recallAt } from './metrics'
import type { HeldOut } from './train'

/** One line of the table of a training: how the texts of a corpus fared that the judging model had not seen. */
export type ReportLine = {
  corpus: string
  texts: number
  auc: Record<HeadName, number | null>
  recallAt1Percent: Record<HeadName, number | null>
  /** Of the texts of each label, the share whose probability reaches one half. */
  atHalf: Record<string, Record<HeadName, number>>
}

/** The table of a training, a line a corpus. */
export const reportOf = (heldOut: readonly HeldOut[]): ReportLine[] =>
  [...new Set(heldOut.map(({ example }) => example.corpus))].map((corpus) => {
    const rows = heldOut.filter(({ example }) => example.corpus === corpus)
    const scored = (head: HeadName) =>
      rows.map(({ example, scores }) => ({ score: scores[head], isPositive: example.label === head }))
    const each = <Value>(measure: (head: HeadName) => Value): Record<HeadName, Value> =>
      Object.fromEntries(heads.map((head) => [head, measure(head)])) as Record<HeadName, Value>
    const labels = [...new Set(rows.map(({ example }) => example.label))]
    return {
      corpus,
      texts: rows.length,
      auc: each((head) => areaUnderCurve(scored(head))),
      recallAt1Percent: each((head) => recallAt(scored(head), 0.01)),
      atHalf: Object.fromEntries(
        labels.map((label) => {
          const those = rows.filter(({ example }) => example.label === label)
          return [label, each((head) => those.filter(({ scores }) => scores[head] > 0).length / those.length)]
        }),
      ),
    }
  })
