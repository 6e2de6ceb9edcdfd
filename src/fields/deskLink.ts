import type { Field } from 'payload'
import { label } from '../config/label'

/** Beside the form of what has a desk on the site: the way there. The desk links back. */
export const deskLink = (): Field => ({
  name: 'deskLink',
  type: 'ui',
  label: label('Organiser’s desk', 'Bureau de l’organisateur'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/fields/admin/DeskLink#DeskLink' },
  },
})
