import { gravenessOf } from './graveness'
import { isInHours } from './hours'
import type { WatchSettings } from './settings'

/** A case that somebody waits for. */
export type Waiting = {
  /** 1 to 20. */
  severity: number
  /** ISO 8601. */
  openedAt: string
}

type Rules = Pick<WatchSettings, 'timeZone' | 'hours' | 'promises'>

/** Pure: did it come in while the team is there? */
export const cameInHours = ({ openedAt }: Waiting, { hours, timeZone }: Rules): boolean =>
  isInHours(hours, timeZone, new Date(openedAt))

/** Pure: until when a decision is promised: by how grave it is, and by whether it came in within hours. */
export const promisedBy = (waiting: Waiting, rules: Rules): Date => {
  const promise = rules.promises[gravenessOf(waiting.severity)]
  const minutes = cameInHours(waiting, rules) ? promise.inHours : promise.outOfHours
  return new Date(Date.parse(waiting.openedAt) + minutes * 60_000)
}

/** How a case stands to its promise. */
export type Stage = 'kept' | 'near' | 'passed'

/**
 * Pure: near from a share of the promised time on, passed from its end on.
 *
 * @param rules.nearAt - percent.
 */
export const stageOf = (waiting: Waiting, rules: Rules & { nearAt: number }, now: Date): Stage => {
  const opened = Date.parse(waiting.openedAt)
  const due = promisedBy(waiting, rules).getTime()
  if (now.getTime() >= due) return 'passed'
  return now.getTime() >= opened + ((due - opened) * rules.nearAt) / 100 ? 'near' : 'kept'
}
