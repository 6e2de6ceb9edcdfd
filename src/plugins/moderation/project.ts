import type { Signal } from './checks/check'
import type { ModerationState } from './states'

/** What can happen to a target. */
export const logActions = ['held', 'refused', 'edited', 'approved', 'rejected', 'deleted'] as const
/** One of {@link logActions}. */
export type LogAction = (typeof logActions)[number]

/** One entry of the log: an action of the machine (`actor` null) or of a person. */
export type LogEntry = {
  action: LogAction
  actor: number | string | null
  /** ISO 8601. */
  at: string
  reasons: readonly Signal[]
  rule: string | null
  /** Version of the code of conduct that the rule is of. */
  codeVersion: number | null
  /** Words to the author. */
  note: string | null
}

/** What a case knows of its past: what `project` needs. */
export type CaseState = {
  status: 'open' | 'decided'
  moderation: ModerationState
  openedAt: string
  decidedAt: string | null
  decidedBy: number | string | null
  rule: string | null
  note: string | null
  reasons: readonly Signal[]
  version: number
}

/** Pure: the case after an entry. An open case keeps its age when more happens to it: the oldest promise stays first. */
export const project = (before: CaseState | null, entry: LogEntry, state: ModerationState): CaseState => {
  const version = (before?.version ?? 0) + 1
  switch (entry.action) {
    case 'held':
    case 'refused':
    case 'edited':
      return {
        status: 'open',
        moderation: state,
        openedAt: before?.status === 'open' ? before.openedAt : entry.at,
        decidedAt: null,
        decidedBy: null,
        rule: null,
        note: null,
        reasons: entry.reasons,
        version,
      }
    case 'approved':
    case 'rejected':
    case 'deleted':
      return {
        status: 'decided',
        moderation: state,
        openedAt: before?.openedAt ?? entry.at,
        decidedAt: entry.at,
        decidedBy: entry.actor,
        rule: entry.rule,
        note: entry.note,
        reasons: before?.reasons ?? [],
        version,
      }
  }
}
