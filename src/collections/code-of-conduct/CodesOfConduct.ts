import type { CollectionConfig } from 'payload'
import { anyOf, isPublished, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { titleField } from '../../fields'
import { slugs } from '../../slugs'

const isKeeper = isRole('manager')

/** One version of the code. The published one with the highest version is in force. */
export const CodesOfConduct: CollectionConfig = {
  slug: slugs.codesOfConduct,
  custom: personal({ nothing: 'The rules of the hub.' }),
  labels: {
    singular: label('Code of conduct', 'Code de conduite'),
    plural: label('Codes of conduct', 'Codes de conduite'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'version', '_status'],
  },
  defaultSort: '-version',
  access: {
    read: anyOf(isKeeper, isPublished),
    readVersions: isKeeper,
    create: isKeeper,
    update: isKeeper,
    delete: () => false,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    titleField({ localized: true }),
    {
      name: 'version',
      type: 'number',
      required: true,
      unique: true,
      min: 1,
      label: label('Version', 'Version'),
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: label('Introduction', 'Introduction'),
    },
    {
      name: 'rules',
      type: 'array',
      required: true,
      minRows: 1,
      label: label('Rules', 'Règles'),
      labels: { singular: label('Rule', 'Règle'), plural: label('Rules', 'Règles') },
      fields: [
        {
          name: 'key',
          type: 'text',
          required: true,
          maxLength: 40,
          label: label('Key', 'Clé'),
          admin: {
            description: label(
              'Short and stable: decisions cite it, links point to it.',
              'Courte et stable\u202f: les décisions la citent, les liens y mènent.',
            ),
          },
          validate: (value: unknown) =>
            (typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)) || 'a–z, 0–9, -',
        },
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: label('Rule', 'Règle'),
        },
        {
          name: 'text',
          type: 'textarea',
          required: true,
          localized: true,
          maxLength: 2000,
          label: label('What it means', 'Ce qu’elle veut dire'),
        },
      ],
    },
  ],
}
