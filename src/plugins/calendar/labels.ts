import type { CalendarAction, CalendarStatus } from '../../config/calendarSource'
import { label, type Label } from '../../config/label'

/** What happens, as people say it. */
export const actionLabels: Record<CalendarAction, Label> = {
  publish: label('Publication', 'Publication'),
  withdraw: label('Withdrawal', 'Retrait'),
  takesPlace: label('Event', 'Événement'),
  opens: label('Contest opens', 'Ouverture du concours'),
  closes: label('Contest closes', 'Clôture du concours'),
  announce: label('Announcement', 'Annonce'),
  wanted: label('Idea', 'Idée'),
}

/** How far it has come, as people say it. */
export const statusLabels: Record<CalendarStatus, Label> = {
  idea: label('Idea', 'Idée'),
  draft: label('Draft', 'Brouillon'),
  planned: label('Planned', 'Programmé'),
  held: label('Held', 'Suspendu'),
  done: label('Done', 'Passé'),
  failed: label('Failed', 'En échec'),
  cancelled: label('Cancelled', 'Annulé'),
}
