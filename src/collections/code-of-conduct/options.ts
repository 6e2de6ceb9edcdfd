import type { Where } from 'payload'
import type { Emit } from '../../core/emit'

/** What the code of conduct's slice needs to know. */
export type ConductOptions = {
  emit: Emit
  /** The clock: a version takes effect at its date. */
  now: () => Date
  /** Members who take part: those who are counted, and told of a new version. */
  activeMembers: Where
}

/** Where `config.custom` keeps the options, for what Payload loads by path and hands nothing to. */
export const settingsKey = 'hubConduct'

/** The options of a running hub. */
export const settingsOf = (config: { custom?: Record<string, unknown> }): ConductOptions =>
  config.custom?.[settingsKey] as ConductOptions
