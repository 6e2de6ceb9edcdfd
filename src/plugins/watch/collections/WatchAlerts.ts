import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { graveness } from '../graveness'

/**
 * That somebody was told of a case before or after its promise ended. `key` names the case, since when it is open, and
 * the stage: of several workers one writes the row, and tells.
 */
export const WatchAlerts: CollectionConfig = {
  slug: slugs.watchAlerts,
  custom: personal({
    holds: [
      {
        member: 'told',
        exports: ['stage', 'dueAt', 'at'],
        erasure: {
          do: 'keep',
          why: 'That somebody was told is part of how a case was dealt with; the name goes.',
        },
      },
    ],
  }),
  labels: {
    singular: label('Alert', 'Alerte'),
    plural: label('Alerts', 'Alertes'),
  },
  lockDocuments: false,
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'key',
    defaultColumns: ['case', 'stage', 'graveness', 'dueAt', 'at'],
  },
  defaultSort: '-at',
  access: { read: isRole('moderator', 'manager'), create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      index: true,
      label: label('Case', 'Dossier'),
    },
    {
      name: 'stage',
      type: 'select',
      required: true,
      label: label('Promise', 'Délai'),
      options: [
        { value: 'near', label: label('Near', 'Proche') },
        { value: 'passed', label: label('Passed', 'Dépassé') },
      ],
    },
    {
      name: 'graveness',
      type: 'select',
      required: true,
      label: label('How grave', 'Gravité'),
      options: graveness.map((value) => ({
        value,
        label: {
          high: label('Grave', 'Grave'),
          medium: label('Medium', 'Moyenne'),
          low: label('Low', 'Faible'),
        }[value],
      })),
    },
    { name: 'dueAt', type: 'date', required: true, label: label('Promised by', 'Promis pour') },
    { name: 'at', type: 'date', required: true, index: true, label: label('Told', 'Prévenu le') },
    {
      name: 'told',
      type: 'relationship',
      relationTo: slugs.members,
      hasMany: true,
      label: label('Who was told', 'Personnes prévenues'),
    },
  ],
}
