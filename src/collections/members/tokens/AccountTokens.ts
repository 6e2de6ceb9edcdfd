import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * Secrets handed to people for one deed: a link in a mail, a ticket between the two steps of a log-in. Only their
 * SHA-256 is kept, and no API, log or export ever shows a row. A token is taken by deleting its row.
 */
export const AccountTokens: CollectionConfig = {
  slug: slugs.accountTokens,
  labels: {
    singular: label('Account token', 'Jeton de compte'),
    plural: label('Account tokens', 'Jetons de compte'),
  },
  custom: personal({ holds: [{ member: 'member', exports: [], erasure: { do: 'delete' } }] }),
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'hash',
      label: label('Hash', 'Empreinte'),
      type: 'text',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'purpose', label: label('Purpose', 'Objet'), type: 'text', required: true, index: true },
    {
      name: 'member',
      label: label('Member', 'Membre'),
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
    },
    { name: 'data', label: label('Facts', 'Faits'), type: 'json' },
    { name: 'attempts', label: label('Tries', 'Essais'), type: 'number', required: true, defaultValue: 0 },
    { name: 'expiresAt', label: label('Expires', 'Expire le'), type: 'date', required: true, index: true },
  ],
}
