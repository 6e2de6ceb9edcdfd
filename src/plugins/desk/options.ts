import type { Payload } from 'payload'
import { type Emit, emitNothing } from '../../core/emit'

/** A collection whose texts pass over the desk, language by language. */
export type DeskCollection = {
  slug: string
  /** Fields that a reader reads: what a review is about, and what remarks hang on. The first is the title. */
  text: readonly string[]
  /** Its type in GraphQL, which previews answer, for example `Post`. */
  type: string
  /** Where its texts live on the site, before the slug: `/blog/`. */
  prefix: string
  /** Relationship to categories, which may ask for approvals. @default none */
  categories?: string
}

/** What {@link desk} takes. */
export type DeskOptions = {
  collections: readonly DeskCollection[]
  /** The clock. */
  now: () => Date
  /** Where the desk says what happened. @default nowhere */
  emit?: Emit
  /** Milliseconds after which reviewers are reminded of a text that waits, again and again. @default 2 days */
  remindAfterMs?: number
  /** Milliseconds late from which a planned publication counts as late, and says so. @default 2 minutes: two turns of a slow worker */
  lateAfterMs?: number
}

/** {@link DeskOptions} with its defaults filled in. */
export type DeskSettings = Required<DeskOptions>

/** Fills in the defaults. */
export const resolveOptions = (options: DeskOptions): DeskSettings => ({
  emit: emitNothing,
  remindAfterMs: 2 * 24 * 3_600_000,
  lateAfterMs: 2 * 60_000,
  ...options,
})

/** Where the settings live in a configuration, so that operations find those of the Payload they work for. */
export const settingsKey = 'desk'

/**
 * The settings of a running Payload.
 *
 * @throws Error when the configuration has no desk.
 */
export const settingsOf = (payload: Pick<Payload, 'config'>): DeskSettings => {
  const settings = payload.config.custom?.[settingsKey] as DeskSettings | undefined
  if (!settings) throw new Error('This configuration has no desk.')
  return settings
}
