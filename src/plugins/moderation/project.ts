import type { Json } from '../../core/emit'
import type { Signal } from './checks/check'
import type { Judgement } from './judgement'
import type { ModerationState } from './states'

/** What an entry does to its case. */
type Effect =
  /** Somebody has to look (again). */
  | 'opens'
  /** A person has decided, or nothing is left to decide. */
  | 'decides'
  /** Written down; whether the case is open stays as it is. */
  | 'keeps'

/**
 * What can happen to a target, and what that does to its case. `held`, `refused` and `edited` are the machine's and the
 * author's; `reported` and `appealed` are what members ask for; `noted`, `asked` and `advised` is what moderators say
 * to each other; `sanctioned` names what followed for the member; the others are decisions.
 */
const effects = {
  held: 'opens',
  refused: 'opens',
  edited: 'opens',
  reported: 'opens',
  appealed: 'opens',
  approved: 'decides',
  rejected: 'decides',
  /** Taken from view until its author edits it. */
  hidden: 'decides',
  /** A moderator changed the words, and everybody sees them. */
  amended: 'decides',
  /** It goes on as a conversation of its own. */
  split: 'decides',
  /** It stays, and its author is warned. */
  warned: 'decides',
  deleted: 'decides',
  /** A decision was taken back: the case is what it was before it. */
  undone: 'keeps',
  noted: 'keeps',
  asked: 'keeps',
  advised: 'keeps',
  sanctioned: 'keeps',
} as const satisfies Record<string, Effect>

/** One of the things that can happen to a target. */
export type LogAction = keyof typeof effects
/** All of them, in the order in which the log's field lists them. */
export const logActions = Object.keys(effects) as [LogAction, ...LogAction[]]

/** Does this entry say that a person decided? A deletion closes a case, and is none. */
export const isDecision = (action: LogAction): boolean =>
  effects[action] === 'decides' && action !== 'deleted'

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
  /** Words among moderators; never shown to the author, nor to who reported. */
  remark?: string | null
  /** What the machine knew when it judged: enough to judge again. */
  judgement?: Judgement | null
  /** Facts of this action: see {@link EntryFacts}. */
  facts?: EntryFacts | null
}

/** What single actions write down beside the rest. */
export type EntryFacts = {
  /** `appealed`: who took the decision that is appealed against, and must not decide again. */
  notBy?: number | string | null
  /** `asked`: who is asked; null for anybody. */
  of?: number | string | null
  /** `advised`: which decision is advised. */
  advice?: string
  /** `deleted`: by its author, while reports wait: it is decided on what was kept. */
  staysOpen?: boolean
  /** `undone`: the number of the entry that was taken back, and the case before it. */
  undoes?: number
  before?: CaseState
  /** Whatever else an action keeps: ids of a report, a sanction, a new topic. */
  [more: string]: Json | CaseState | undefined
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
  /** The oldest version on which a decision still holds: notes and further reports change nothing of what is decided on. */
  basis: number
  /** Reports since it was last decided. */
  reportCount: number
  /** Who may not decide, having taken the decision that is appealed against. */
  notBy: number | string | null
  /** A second opinion: none was asked for, it is waited for, it is there. */
  opinion: 'none' | 'asked' | 'given'
  /** Whose; null for anybody's. */
  opinionOf: number | string | null
}

const fresh = {
  decidedAt: null,
  decidedBy: null,
  rule: null,
  note: null,
  reportCount: 0,
  notBy: null,
  opinion: 'none',
  opinionOf: null,
} as const

/**
 * Pure: the case after an entry. An open case keeps its age when more happens to it: the oldest promise stays first.
 *
 * @param state - what the target is from now on.
 */
export const project = (before: CaseState | null, entry: LogEntry, state: ModerationState): CaseState => {
  const version = (before?.version ?? 0) + 1
  const { action, facts } = entry
  if (action === 'undone' && facts?.before) return { ...facts.before, version, basis: version }
  // The words are as they were; who looked at them may decide.
  if (action === 'deleted' && facts?.staysOpen && before) return { ...before, version }
  switch (effects[action]) {
    case 'opens':
      return opened(before, entry, state, version)
    case 'decides':
      return {
        ...fresh,
        status: 'decided',
        moderation: state,
        openedAt: before?.openedAt ?? entry.at,
        decidedAt: entry.at,
        decidedBy: entry.actor,
        rule: entry.rule,
        note: entry.note,
        reasons: before?.reasons ?? [],
        version,
        basis: version,
      }
    case 'keeps':
      return { ...(before ?? opened(null, entry, state, version)), ...opinionAfter(entry), version }
  }
}

/** A report adds to what is known and changes no words; everything else is to be looked at anew. */
const opened = (
  before: CaseState | null,
  entry: LogEntry,
  state: ModerationState,
  version: number,
): CaseState => {
  const open = before?.status === 'open' ? before : null
  const isReport = entry.action === 'reported'
  return {
    ...fresh,
    status: 'open',
    moderation: state,
    openedAt: open?.openedAt ?? entry.at,
    reasons: isReport && open ? withNews(open.reasons, entry.reasons) : entry.reasons,
    version,
    basis: isReport && open ? open.basis : version,
    reportCount: (open?.reportCount ?? 0) + (isReport ? 1 : 0),
    notBy:
      entry.action === 'appealed' ? (entry.facts?.notBy ?? before?.decidedBy ?? null) : (open?.notBy ?? null),
    opinion: open?.opinion ?? 'none',
    opinionOf: open?.opinionOf ?? null,
  }
}

/** What is told anew takes the place of what was told before: three reports are one signal that weighs more. */
const withNews = (known: readonly Signal[], news: readonly Signal[]): readonly Signal[] => [
  ...known.filter(({ check, code }) => !news.some((each) => each.check === check && each.code === code)),
  ...news,
]

const opinionAfter = ({ action, facts }: LogEntry): Partial<CaseState> => {
  if (action === 'asked') return { opinion: 'asked', opinionOf: facts?.of ?? null }
  return action === 'advised' ? { opinion: 'given' } : {}
}

/** An entry as the log holds it. */
export type LoggedEntry = LogEntry & {
  /** What the target was from then on; null in old entries that did not say: as before. */
  moderation: ModerationState | null
}

/** Pure: a case as its log tells it, from the first entry on; null for an empty log. */
export const rebuild = (entries: readonly LoggedEntry[]): CaseState | null =>
  entries.reduce<CaseState | null>(
    (state, entry) => project(state, entry, entry.moderation ?? state?.moderation ?? 'held'),
    null,
  )
