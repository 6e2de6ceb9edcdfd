import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'

type Id = number | string

/** A decision that somebody may object to, beside the statements that this slice keeps itself. */
export type Objectionable = {
  /** The case in which it was taken. */
  case: Id
  /** ISO 8601. */
  decidedAt: string
}

/** What {@link redress} needs to know. */
export type RedressOptions = {
  emit: Emit
  now: () => Date
  /** Opens a decided case again, to be decided by somebody else; false when it is open already. */
  reopen: (args: { case: Id; by: Id | null; note: string; req: PayloadRequest }) => Promise<boolean>
  /** Takes a sanction back as wrong. */
  overturn: (args: { sanction: Id; by: Id; reason: string; req: PayloadRequest }) => Promise<void>
  /** A member's own report that was not followed; null for any other. */
  report: (id: Id, member: Id, req: PayloadRequest) => Promise<Objectionable | null>
  /** The notice of a link, when it was not followed; null for any other. */
  notice: (token: string, req: PayloadRequest) => Promise<(Objectionable & { notice: Id }) | null>
  ruleTitle: (key: string, req: PayloadRequest) => Promise<{ en: string; fr: string } | null>
  /** Days in which a decision can be appealed against (DSA, Art. 20: six months at least). @default 183 */
  appealDays?: number
}

/** {@link RedressOptions} with its defaults filled in. */
export type RedressSettings = Required<RedressOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: RedressOptions): RedressSettings => ({ appealDays: 183, ...options })

/** Where the settings live in a configuration. */
export const settingsKey = 'hubRedress'

/**
 * The settings of a running hub.
 *
 * @throws Error when the configuration has no redress.
 */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): RedressSettings => {
  const settings = config.custom?.[settingsKey] as RedressSettings | undefined
  if (!settings) throw new Error('This configuration has no redress.')
  return settings
}
