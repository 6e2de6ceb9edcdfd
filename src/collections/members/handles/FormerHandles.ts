import type { CollectionConfig } from 'payload'
import { isAdmin, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/** Handles that members had before. Links to them lead to the member, and nobody else gets them. */
export const FormerHandles: CollectionConfig = {
  slug: slugs.formerHandles,
  labels: {
    singular: label('Former handle', 'Ancien identifiant'),
    plural: label('Former handles', 'Anciens identifiants'),
  },
  custom: personal({
    // Reserved with the account's own, by a hash of each.
    holds: [{ member: 'member', exports: ['handle', 'leftAt'], erasure: { do: 'account' } }],
  }),
  graphQL: false,
  lockDocuments: false,
  admin: {
    group: label('People', 'Personnes'),
    useAsTitle: 'handle',
    defaultColumns: ['handle', 'member', 'leftAt'],
  },
  access: { read: isAdmin, create: nobody, update: nobody, delete: isAdmin },
  fields: [
    {
      name: 'handle',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Handle', 'Identifiant'),
    },
    // What everything that looks like it has in common: a look-alike would get its visitors.
    {
      name: 'skeleton',
      label: label('Skeleton', 'Squelette'),
      type: 'text',
      required: true,
      index: true,
      admin: { hidden: true },
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Member', 'Membre'),
    },
    { name: 'leftAt', type: 'date', required: true, label: label('Given up', 'Abandonné le') },
  ],
}
