import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { SourcedFact } from './facts'
import { resolveRules, type TrustRuleOptions, type TrustRules } from './rules'

type Id = number | string

/** Counts one fact of a member in another slice, read through the transaction of `req`, whoever's request it is. */
export type FactSource = (args: {
  member: Id
  /** Only what happened since; null: ever. */
  since: Date | null
  req: PayloadRequest
}) => Promise<number>

/** Days of a member that another slice keeps, read as {@link FactSource} reads. */
export type DaysSource = (args: { member: Id; since: Date | null; req: PayloadRequest }) => Promise<string[]>

/** What members read: topics with numbered replies. */
export type ReadingSource = {
  /** Collection slug of the topics. */
  collection: string
  /** The number of the last reply that the request's member sees, 0 when there is none; null: they see no such topic. */
  lastNumber: (args: { topic: Id; req: PayloadRequest }) => Promise<number | null>
  /** How much everybody can read of what was written since. */
  totals: (args: { since: Date; req: PayloadRequest }) => Promise<{ topics: number; posts: number }>
}

/** What {@link standing} takes. */
export type StandingOptions = {
  emit: Emit
  now: () => Date
  /** Changes to the ladder. @default Discourse's numbers, see `defaultTrustRules` */
  rules?: TrustRuleOptions
  /** Null: this hub has nothing whose reading is counted. */
  reading: ReadingSource | null
  /** Where the facts of other slices come from; a threshold on a fact without a source is left out. */
  sources: Readonly<Partial<Record<SourcedFact, FactSource>>>
  /**
   * On which days (UTC, `2030-05-06`) a member was with the others in person: they count as days on which they came.
   * Null: nothing in this hub knows.
   */
  presence: DaysSource | null
}

/** {@link StandingOptions} with the rules worked out. */
export type StandingSettings = Omit<StandingOptions, 'rules'> & { rules: TrustRules }

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: StandingOptions): StandingSettings => ({
  ...options,
  rules: resolveRules(options.rules),
})

/** Where `config.custom` keeps the settings, for what Payload loads by path and hands nothing to. */
export const settingsKey = 'hubStanding'

/**
 * The settings of a running hub.
 *
 * @throws Error when the configuration has no standing.
 */
export const settingsOf = ({ config }: Pick<Payload, 'config'>): StandingSettings => {
  const settings = config.custom?.[settingsKey] as StandingSettings | undefined
  if (!settings) throw new Error('This configuration has no standing.')
  return settings
}
