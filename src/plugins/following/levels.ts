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
