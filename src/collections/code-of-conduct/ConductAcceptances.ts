import type { CollectionConfig } from 'payload'
import { anyOf, isRole, isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

/** Who accepted which version, and when. Written by `registerMember` and `acceptCodeOfConduct` only. */
export const ConductAcceptances: CollectionConfig = {
  slug: slugs.conductAcceptances,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['version'],
        // Without the person it proves nothing to anybody.
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: { singular: label('Acceptance', 'Acceptation'), plural: label('Acceptances', 'Acceptations') },
  admin: { group: label('Safety', 'Sécurité'), defaultColumns: ['member', 'version', 'createdAt'] },
  access: {
    read: anyOf(isRole('manager', 'moderator'), isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [{ fields: ['member', 'version'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    { name: 'version', type: 'number', required: true, label: label('Version', 'Version') },
  ],
}
