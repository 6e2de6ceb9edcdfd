import type { Role } from '../access'
import { label, type Label } from './label'

/** The roles in words. */
export const roleLabels: Record<Role, Label> = {
  admin: label('Administrator', 'Administration'),
  manager: label('Manager', 'Direction'),
  editor: label('Editor', 'Rédaction'),
  moderator: label('Moderator', 'Modération'),
  member: label('Member', 'Membre'),
}
