import type { CollectionConfig } from 'payload'
import { anyOf, fieldNobody, fieldRole, isPublished, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { titleField } from '../../fields'
import { slugs } from '../../slugs'
import { rulesField } from './fields/rulesField'
import { checkPublication } from './hooks/checkPublication'
import { keepFrozen } from './hooks/keepFrozen'
import { nextVersion } from './operations/nextVersion'
import type { ConductOptions } from './options'

const isKeeper = isRole('manager')

/**
 * One version of the code of conduct. Of those that are published and whose date has come, the one with the highest
 * version is in force. From its date on a version never changes: a correction is a new one, begun by duplicating it.
 */
export const CodesOfConduct = ({ now }: Pick<ConductOptions, 'now'>): CollectionConfig => ({
  slug: slugs.codesOfConduct,
  custom: personal({ nothing: 'The rules of the hub.' }),
  labels: {
    singular: label('Code of conduct', 'Code de conduite'),
    plural: label('Codes of conduct', 'Codes de conduite'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'version', '_status', 'effectiveAt', 'acceptancePanel'],
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
  hooks: { beforeChange: [keepFrozen(now), checkPublication(now)] },
  fields: [
    {
      name: 'acceptancePanel',
      type: 'ui',
      label: label('Accepted', 'Acceptations'),
      admin: {
        position: 'sidebar',
        components: {
          Field: '/src/collections/code-of-conduct/admin/AcceptancePanel#AcceptancePanel',
          Cell: '/src/collections/code-of-conduct/admin/AcceptanceCell#AcceptanceCell',
        },
      },
    },
    titleField({ localized: true }),
    {
      name: 'version',
      type: 'number',
      required: true,
      unique: true,
      min: 1,
      defaultValue: ({ req }) => nextVersion(req),
      hooks: { beforeDuplicate: [({ req }) => nextVersion(req)] },
      label: label('Version', 'Version'),
      validate: (value: number | null | undefined) => Number.isInteger(value) || '1, 2, 3…',
      admin: { position: 'sidebar', step: 1 },
    },
    {
      name: 'effectiveAt',
      type: 'date',
      index: true,
      label: label('Takes effect', 'Entre en vigueur'),
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: label(
          'Empty, or in the past: when it is published. From then on this version cannot change, and members are told.',
          'Vide, ou passée\u202f: au moment de la publication. Dès lors cette version ne change plus, et les membres sont avertis.',
        ),
      },
    },
    {
      name: 'toldAt',
      type: 'date',
      label: label('Members told', 'Membres avertis'),
      hooks: { beforeDuplicate: [() => null] },
      access: { create: fieldNobody, read: fieldRole('manager'), update: fieldNobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data.toldAt),
      },
    },
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: label('Introduction', 'Introduction'),
    },
    rulesField(),
  ],
})
