import { type Label, label } from '../../config/label'

/** Where a notification stands on its way to the member. */
export const notificationStates = [
  'pending',
  'retrying',
  'waiting',
  'delivered',
  'obsolete',
  'refused',
  'reauthorize',
  'exhausted',
] as const

/** One of {@link notificationStates}. */
export type NotificationState = (typeof notificationStates)[number]

/** States that the worker looks for. */
export const dueStates = ['pending', 'retrying'] as const satisfies readonly NotificationState[]

/** States that end in a button. */
export const stuckStates = [
  'refused',
  'reauthorize',
  'exhausted',
] as const satisfies readonly NotificationState[]

/** The states as the admin names them. */
export const stateLabels: Record<NotificationState, Label> = {
  pending: label('Waiting', 'En attente'),
  retrying: label('Will be tried again', 'Nouvel essai prévu'),
  waiting: label('Waits for the digest', 'Attend le résumé'),
  delivered: label('Delivered', 'Remise'),
  obsolete: label('No longer needed', 'Sans objet'),
  refused: label('Refused', 'Refusée'),
  reauthorize: label(
    'Mail server refuses the credentials',
    'Identifiants refusés par le serveur de courriel',
  ),
  exhausted: label('Given up', 'Abandonnée'),
}
