import type { DelivererId } from '../deliverers/deliverer'
import type { Kind } from '../kinds/kind'

/** How often waiting mails come together. `off`: what may wait does not. */
export const digestRhythms = ['off', 'daily', 'weekly'] as const
/** One of {@link digestRhythms}. */
export type DigestRhythm = (typeof digestRhythms)[number]

/** What a member chose for one group of kinds; a channel that is not named is on. */
export type GroupChoice = Partial<Record<DelivererId, boolean>>

/** How a member wants to be told what is not mandatory. */
export type Preferences = {
  /** By name of the group; a group that is not named is on everywhere. */
  groups: Readonly<Record<string, GroupChoice>>
  /** No mail at all but the mandatory ones, whatever the groups say. */
  mailOff: boolean
  digest: DigestRhythm
  /** Hour of the day at which the digest is composed, 0–23, in `timeZone`; a weekly one on Mondays. */
  digestHour: number
  /** No mail between these times of day, `HH:MM` in `timeZone`, from included, to not; may span midnight. Null: any time. */
  quiet: { from: string; to: string } | null
  /** IANA name. */
  timeZone: string
}

/** Who never chose: everything, at once, at any hour. */
export const defaultPreferences: Preferences = {
  groups: {},
  mailOff: false,
  digest: 'off',
  digestHour: 8,
  quiet: null,
  timeZone: 'UTC',
}

/** Pure: the ways in which a kind reaches a member. Empty: they chose not to hear of it. */
export const channelsOf = (kind: Pick<Kind, 'via' | 'group'>, preferences: Preferences): DelivererId[] => {
  const { group } = kind
  if (group === undefined) return [...kind.via]
  const choice = preferences.groups[group] ?? {}
  return kind.via.filter((id) => choice[id] !== false && !(id === 'email' && preferences.mailOff))
}
