import { label, type Label } from '../../../config/label'
import type { PostKind } from './steps'

/** How a step is called. */
export const kindLabels: Record<PostKind, Label> = {
  announcement: label('Announcement', 'Annonce'),
  week: label('One week before', 'Une semaine avant'),
  lastSeats: label('Last seats', 'Dernières places'),
  today: label('Today', 'Le jour même'),
  recap: label('Looking back', 'Retour sur la rencontre'),
}

/** What became of a post. */
export const postStates = ['planned', 'told', 'skipped', 'cancelled'] as const
/** One of {@link postStates}. */
export type PostState = (typeof postStates)[number]

/** How a state is called. */
export const stateLabels: Record<PostState, Label> = {
  planned: label('Planned', 'Prévue'),
  told: label('Handed to the channels', 'Remise aux canaux'),
  skipped: label('Left out', 'Laissée de côté'),
  cancelled: label('Cancelled', 'Annulée'),
}

/** Why a post is not, or was not, made. */
export const postReasons = ['late', 'neverFew', 'cancelled', 'withdrawn', 'switchedOff'] as const
/** One of {@link postReasons}. */
export type PostReason = (typeof postReasons)[number]

/** How a reason is put. */
export const reasonLabels: Record<PostReason, Label> = {
  late: label('Its time had passed', 'Son heure était passée'),
  neverFew: label('Seats never ran short', 'Les places n’ont jamais manqué'),
  cancelled: label('The date does not take place', 'La date n’a pas lieu'),
  withdrawn: label('The event is not public', 'L’événement n’est pas public'),
  switchedOff: label('Not on the timetable any more', 'N’est plus au calendrier'),
}
