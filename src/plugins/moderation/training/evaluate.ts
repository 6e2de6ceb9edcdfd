import { scoresOf } from '../checks/classifier'
import type { HeadName } from '../checks/classifier/heads'
import type { Check, Standing } from '../checks/check'
import { loneSubject } from '../checks/loneSubject'
import { decide, type Policy, type Verdict } from '../decide'
import { areaUnderCurve, quantile, recallAt, type Scored } from './metrics'

/** What a decision is called in the files and in the answer; the code's own word for the last is `refuse`. */
const names = { allow: 'allow', hold: 'hold', refuse: 'reject' } as const satisfies Record<Verdict, string>
/** One of allow, hold, reject. */
export type DecisionName = (typeof names)[Verdict]

/** One line of a file: judged by its label, or by what a careful moderator expects and would accept. */
export type EvaluationRow = {
  id: string
  text: string
  lang?: string
  label?: string
  expected?: DecisionName
  acceptable?: readonly DecisionName[]
}

/** What a set of texts came to. Shares are between 0 and 1; null where the texts hold no such class. */
export type Evaluation = {
  rows: number
  /** By label (or by what was expected), how many were decided how. */
  decisions: Record<string, Record<DecisionName, number>>
  /** Of the rows that say what is acceptable, the share decided so. */
  acceptable: number | null
  auc: Record<HeadName, number | null>
  recallAt1Percent: Record<HeadName, number | null>
  recallAtHalfPercent: Record<HeadName, number | null>
  /** Milliseconds a text, all instant checks together. */
  milliseconds: { median: number; p99: number }
  /** Rows decided otherwise than is acceptable, by id. */
  unacceptable: { id: string; expected: string; decided: DecisionName }[]
}

/** How texts are judged: by which checks, as whose, by which policy. */
export type Judging = { checks: readonly Check[]; standing: Standing; policy: Policy; clock: () => number }

type Judged = {
  row: EvaluationRow
  decided: DecisionName
  milliseconds: number
  scores: Record<HeadName, number>
}

/**
 * Texts judged before any is timed: a running hub has its model unpacked and its code compiled, and a file of twenty lines
 * would measure little else.
 */
const warmUp = 60

/** Judges texts one by one, each as a member's first reply, and counts. No database is asked. */
export const evaluate = async (
  rows: readonly EvaluationRow[],
  { checks, standing, policy, clock }: Judging,
): Promise<Evaluation> => {
  const judge = async (row: EvaluationRow): Promise<Judged> => {
    const start = clock()
    const subject = loneSubject({ text: row.text, standing })
    const signals = await Promise.all(
      checks
        .filter((check) => check.cost === 'instant' && check.applies(subject))
        .map((check) => check.look(subject)),
    )
    const decided = names[decide(signals.flat(), standing, policy).decision]
    const milliseconds = clock() - start
    return { row, decided, milliseconds, scores: scoresOf(subject.voices) }
  }
  for (let round = 0; round < warmUp && rows.length > 0; round += 1)
    await judge(rows[round % rows.length] as EvaluationRow)
  const judged: Judged[] = []
  for (const row of rows) judged.push(await judge(row))
  const scored = (head: HeadName): Scored[] =>
    judged.flatMap(({ row, scores }) =>
      row.label === undefined ? [] : [{ score: scores[head], isPositive: row.label === head }],
    )
  const byHead = <Value>(measure: (head: HeadName) => Value): Record<HeadName, Value> => ({
    spam: measure('spam'),
    toxic: measure('toxic'),
  })
  const times = judged.map(({ milliseconds }) => milliseconds)
  const told = judged.filter(({ row }) => row.expected !== undefined || row.acceptable !== undefined)
  const unacceptable = told.filter(
    ({ row, decided }) => decided !== row.expected && !row.acceptable?.includes(decided),
  )
  return {
    rows: rows.length,
    decisions: countsOf(judged),
    acceptable: told.length === 0 ? null : 1 - unacceptable.length / told.length,
    auc: byHead((head) => areaUnderCurve(scored(head))),
    recallAt1Percent: byHead((head) => recallAt(scored(head), 0.01)),
    recallAtHalfPercent: byHead((head) => recallAt(scored(head), 0.005)),
    milliseconds: { median: quantile(times, 0.5), p99: quantile(times, 0.99) },
    unacceptable: unacceptable.map(({ row, decided }) => ({
      id: row.id,
      expected: row.expected ?? row.acceptable?.join(' or ') ?? '',
      decided,
    })),
  }
}

const countsOf = (judged: readonly Judged[]): Evaluation['decisions'] => {
  const counts: Evaluation['decisions'] = {}
  for (const { row, decided } of judged) {
    const key = row.label ?? row.expected ?? 'unlabelled'
    const known = (counts[key] ??= { allow: 0, hold: 0, reject: 0 })
    known[decided] += 1
  }
  return counts
}
