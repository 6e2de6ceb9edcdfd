import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import { defaultLadder, type Step } from './ladder'

type Id = number | string

/** A rule of the code of conduct, as sanctions need it. */
export type SanctionRule = { key: string; severity?: string | null }

/** What {@link sanctions} needs to know. */
export type SanctionsOptions = {
  emit: Emit
  now: () => Date
  /** Collections in which a silenced member writes nothing. */
  written: readonly string[]
  /** The code of conduct in force: a sanction cites one of its rules. Null while there is none. */
  conduct: (req: PayloadRequest) => Promise<{ version: number; rules: readonly SanctionRule[] } | null>
  /** The title of a rule in both languages. */
  ruleTitle: (key: string, req: PayloadRequest) => Promise<{ en: string; fr: string } | null>
  /** Ends every session of a member, in the transaction of `req`. */
  endSessions: (member: Id, req: PayloadRequest) => Promise<void>
  isLastAdmin: (member: Id, req: PayloadRequest) => Promise<boolean>
  /** Writes the sanction into the log of the case that led to it. */
  noteOnCase: (args: {
    case: Id
    by: Id
    at: string
    rule: string
    codeVersion: number
    facts: { sanction: Id; kind: string }
    req: PayloadRequest
  }) => Promise<void>
  /** Shows the queue a member who may be one under sanction, under another name. */
  raise: (args: {
    target: { collection: string; id: Id }
    facts: { title: string; text: string; author: Id | null }
    signals: readonly { check: string; code: string; weight: number; evidence?: string }[]
    hide: boolean
    at: string
    req: PayloadRequest
  }) => Promise<unknown>
  /** The address of a request's client, as the server's proxy rules see it; null when unknown. */
  clientOf: (req: PayloadRequest) => string | null
  /** What is proposed, from the first time on. @default a warning, then peers' 24 h, 3 d, 7 d, 30 d, then the door */
  ladder?: readonly [Step, ...Step[]]
}

/** {@link SanctionsOptions} with its defaults filled in. */
export type SanctionsSettings = Required<SanctionsOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: SanctionsOptions): SanctionsSettings => ({
  ladder: defaultLadder,
  ...options,
})

/** Where the settings live in a configuration. */
export const settingsKey = 'hubSanctions'

/**
 * The settings of a running hub.
 *
 * @throws Error when the configuration has no sanctions.
 */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): SanctionsSettings => {
  const settings = config.custom?.[settingsKey] as SanctionsSettings | undefined
  if (!settings) throw new Error('This configuration has no sanctions.')
  return settings
}
