import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { bandNames } from '../prints'

/**
 * What newcomers wrote lately, as numbers: enough to know a text that comes again under another name, and how many wrote
 * from one place. No words and no addresses; kept for a week.
 */
export const ModerationPrints: CollectionConfig = {
  slug: slugs.moderationPrints,
  custom: personal({ holds: [{ member: 'author', exports: [], erasure: { do: 'delete' } }] }),
  labels: {
    singular: label('Text print', 'Empreinte de texte'),
    plural: label('Text prints', 'Empreintes de textes'),
  },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // A text: a relationship to several collections is a row of its own to write, and each post waits for it.
    { name: 'target', type: 'text', label: label('Post', 'Message') },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    ...bandNames.map((name): Field => ({ name, type: 'text', index: true, label: label('Band', 'Bande') })),
    { name: 'place', type: 'text', index: true, label: label('From where', 'D’où') },
    { name: 'at', type: 'date', required: true, index: true, label: label('When', 'Quand') },
  ],
}
