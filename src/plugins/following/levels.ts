import { label } from '../../config/label'

/**
 * How closely a member follows something, after Discourse's levels. `watch`: told of everything. `track`: told when
 * named or answered; counted as unread. `normal`: told when named or answered. `mute`: told of nothing.
 */
export const followLevels = ['watch', 'track', 'normal', 'mute'] as const
/** One of {@link followLevels}. */
export type FollowLevel = (typeof followLevels)[number]

/** Admin labels of the levels. */
export const levelLabels = {
  watch: label('Watching', 'Suivi de près'),
  track: label('Tracking', 'Suivi'),
  normal: label('When named or answered', 'Si mention ou réponse'),
  mute: label('Muted', 'En sourdine'),
} satisfies Record<FollowLevel, unknown>

const closest = ['mute', 'watch', 'track', 'normal'] as const satisfies readonly FollowLevel[]

/**
 * Pure: how closely a member follows a target, from what they have said of it and of what stands around it. Their word
 * about the target itself counts alone; else the nearest of each line, and of the lines what is muted, then the closest.
 *
 * @param said - their own words, by the names of targets.
 * @param around - names of what stands around it, in lines, the nearest first.
 * @returns null when they have said nothing.
 */
export const levelFrom = (
  said: ReadonlyMap<string, FollowLevel>,
  target: string,
  around: readonly (readonly string[])[],
): FollowLevel | null => {
  const own = said.get(target)
  if (own !== undefined) return own
  const found = around.map((line) => line.map((each) => said.get(each)).find((level) => level !== undefined))
  return closest.find((level) => found.includes(level)) ?? null
}
