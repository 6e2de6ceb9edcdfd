import type { Payload, PayloadRequest } from 'payload'
import type { Label } from '../../config/label'
import type { Language } from './lint/line'

/** A collection whose texts are held against the line. */
export type LineCollection = {
  slug: string
  /** Fields that a reader reads: plain or rich text. */
  text: readonly string[]
}

/** An announcement of a text as it would go out on a channel. */
export type AnnouncementText = {
  /** The channel's name, for people. */
  channel: string
  /** The kind of its network: what tone sheets are for. */
  kind: string
  language: Language
  text: string
}

/** What {@link line} takes. */
export type LineOptions = {
  collections: readonly LineCollection[]
  /** Kinds of networks that a tone sheet can be for. */
  kinds: readonly { value: string; label: Label | string }[]
  /** What would be announced of a text in a language; none where nothing is. */
  announcements: (
    args: { collection: string; id: number | string; locale: Language },
    req: PayloadRequest,
  ) => Promise<AnnouncementText[]>
}

/** Where the settings live in a configuration, so that operations find those of the Payload they work for. */
export const settingsKey = 'line'

/**
 * The settings of a running Payload.
 *
 * @throws Error when the configuration has no editorial line.
 */
export const settingsOf = (payload: Pick<Payload, 'config'>): LineOptions => {
  const settings = payload.config.custom?.[settingsKey] as LineOptions | undefined
  if (!settings) throw new Error('This configuration has no editorial line.')
  return settings
}
