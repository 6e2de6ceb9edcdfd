import type { JSONField } from 'payload'
import type { Label } from '../config/label'

/**
 * A JSON field that only the hub writes: the admin shows it as text. Payload's own JSON field loads its code editor
 * from somebody else's server.
 */
export const factsField = (field: {
  name: string
  label: Label
  required?: boolean
  access?: JSONField['access']
}): JSONField => ({
  ...field,
  type: 'json',
  admin: { readOnly: true, components: { Field: '/src/fields/admin/Facts#Facts' } },
})
