/** As much of a step as its state follows from. Moments are ISO 8601; null: as long as the contest itself. */
export type Dated = { id?: string | null; opensAt: string | null; closesAt: string | null }

/** Where a step is for one member; for who takes no part, nothing is done and nothing is missed. */
export type StepState = 'done' | 'open' | 'toCome' | 'over'

/** Pure: the state of a step. What was done stays done, whatever the clock says. */
export const stepState = (
  step: Dated,
  about: {
    now: Date
    contest: { opensAt: string; closesAt: string }
    done: ReadonlySet<string>
  },
): StepState => {
  const { now, contest, done } = about
  if (step.id && done.has(step.id)) return 'done'
  const at = now.getTime()
  const opens = Math.max(Date.parse(step.opensAt ?? contest.opensAt), Date.parse(contest.opensAt))
  const closes = Math.min(Date.parse(step.closesAt ?? contest.closesAt), Date.parse(contest.closesAt))
  return at >= closes ? 'over' : at >= opens ? 'open' : 'toCome'
}
