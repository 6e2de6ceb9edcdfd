import type { Field } from 'payload'
import { label } from '../../config/label'

/** Beside the form of a text: how it stands to the editorial line. */
export const lintPanel: Field = {
  name: 'lint',
  type: 'ui',
  label: label('Editorial line', 'Ligne éditoriale'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/plugins/line/admin/LintPanel#LintPanel' },
  },
}
