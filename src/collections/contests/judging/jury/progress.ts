import { type Criterion, isComplete, type Judgement } from '../tally/juryScores'

/** How far one judge has come. */
export type Progress = {
  judge: string
  /** Entries that are theirs to judge: all but their own and those with a conflict. */
  toJudge: number
  judged: number
  conflicts: number
  finishedAt: string | null
}

/** Pure: how far each judge has come, in numbers: never what they think. */
export const progressOf = (args: {
  entries: readonly { id: string; member: string }[]
  seats: readonly { judge: string; conflicts: readonly string[]; finishedAt: string | null }[]
  judgements: readonly Judgement[]
  criteria: readonly Criterion[]
}): Progress[] => {
  const { entries, seats, judgements, criteria } = args
  return seats.map(({ judge, conflicts, finishedAt }) => {
    const theirs = new Set(
      entries.filter(({ id, member }) => member !== judge && !conflicts.includes(id)).map(({ id }) => id),
    )
    const judged = judgements.filter(
      (each) => each.judge === judge && theirs.has(each.entry) && isComplete(each.points, criteria),
    ).length
    return { judge, toJudge: theirs.size, judged, conflicts: entries.length - theirs.size, finishedAt }
  })
}

/** Pure: has every judge judged every entry that is theirs to judge, and has each entry somebody who did? */
export const isJuryDone = (progress: readonly Progress[]): boolean =>
  progress.length > 0 && progress.every(({ judged, toJudge }) => judged >= toJudge)
