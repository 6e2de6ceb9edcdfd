import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { Target } from '../../core/target'
import { defaultHideAt } from './weights'

type Id = number | string

/** How the documents of a reportable collection are read: names of their fields. */
export type ReportTarget = {
  /** Field of the title, when there is one. */
  title?: string
  /** Fields of the text: plain, Markdown or rich. */
  texts: readonly string[]
  /** Relationship to whoever wrote it; `id` for a profile. */
  author: string
}

/** What the queue is told of a reported document. */
export type Raise = {
  target: Target
  facts: { title: string; text: string; author: Id | null }
  signals: readonly { check: string; code: string; weight: number; evidence?: string }[]
  /** Hide it until a person has decided. */
  hide: boolean
  at: string
  /** Who asked; absent for people without an account. */
  actor?: Id
  req: PayloadRequest
}

/** What {@link reports} needs to know. */
export type ReportsOptions = {
  emit: Emit
  now: () => Date
  /** What can be reported, by collection. */
  targets: Readonly<Record<string, ReportTarget>>
  /** The rules that a report may name. Null while no code of conduct is in force: then everything is "illegal". */
  conduct: (req: PayloadRequest) => Promise<{ version: number; rules: readonly { key: string }[] } | null>
  /** A member's trust level, 0 to 4. */
  level: (member: Id, req: PayloadRequest) => Promise<number>
  /** Puts a document into the queue, or adds to its open case; `hidden`: it was shown, and is hidden now. */
  raise: (args: Raise) => Promise<{ case: Id; hidden: boolean }>
  /** Where a document is read on the site, without the language's prefix; null: nowhere. */
  pathOf: (target: Target, req: PayloadRequest) => Promise<{ en: string; fr: string } | null>
  /** What stands at an address of the site, its path and query in any language; null: nothing that can be reported. */
  targetAt: (address: URL, req: PayloadRequest) => Promise<Target | null>
  /** The title of a rule of the code of conduct, null when there is none of that key. */
  ruleTitle: (key: string, req: PayloadRequest) => Promise<{ en: string; fr: string } | null>
  /** Public origin of the site: a notice names an address of it. */
  siteURL: string
  /** Pressure from which a text is hidden until a person has looked. @default 8.33, see `weights.ts` */
  hideAt?: number
  /** Hours in which the same text is not reported again after a person has left it. @default 24 */
  restHours?: number
  /** Days in which a decision can be complained about (DSA, Art. 20: six months at least). @default 183 */
  appealDays?: number
  /** Days after their decision for which notices keep who sent them. @default 365: the time for a complaint, and for its answer */
  keepNoticeDays?: number
}

/** {@link ReportsOptions} with its defaults filled in. */
export type ReportsSettings = Required<ReportsOptions>

/** Where the settings live in a configuration. */
export const settingsKey = 'hubReports'

/**
 * The settings of a running hub.
 *
 * @throws Error when the configuration has no reports.
 */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): ReportsSettings => {
  const settings = config.custom?.[settingsKey] as ReportsSettings | undefined
  if (!settings) throw new Error('This configuration has no reports.')
  return settings
}

const defaults = { hideAt: defaultHideAt, restHours: 24, appealDays: 183, keepNoticeDays: 365 }

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: ReportsOptions): ReportsSettings => ({ ...defaults, ...options })
