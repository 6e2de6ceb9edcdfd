import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * Every time raid mode was on: since when, until when, by whom or by which figures. One that has no `endedAt` and whose
 * `endsAt` is to come is on now; nothing has to run for it to end.
 */
export const Raids: CollectionConfig = {
  slug: slugs.raids,
  custom: personal({
    holds: [
      {
        member: 'startedBy',
        exports: ['startedAt', 'endsAt'],
        erasure: { do: 'keep', why: 'Who raised an alarm is part of its record; the name goes.' },
      },
      {
        member: 'endedBy',
        exports: ['startedAt', 'endedAt'],
        erasure: { do: 'keep', why: 'Who ended an alarm is part of its record; the name goes.' },
      },
    ],
  }),
  labels: {
    singular: label('Raid mode', 'Mode d’alerte'),
    plural: label('Raid modes', 'Modes d’alerte'),
  },
  lockDocuments: false,
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'startedAt',
    defaultColumns: ['startedAt', 'endsAt', 'endedAt', 'startedBy', 'held'],
    components: { beforeListTable: ['/src/plugins/watch/admin/RaidSwitch#RaidSwitch'] },
  },
  defaultSort: '-startedAt',
  access: { read: isRole('moderator', 'manager'), create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'startedAt', type: 'date', required: true, index: true, label: label('Began', 'Début') },
    { name: 'endsAt', type: 'date', required: true, label: label('Ends by itself', 'Fin prévue') },
    { name: 'endedAt', type: 'date', label: label('Was ended', 'Arrêté le') },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
      admin: { description: label('Nobody: the rule', 'Personne\u202f: la règle') },
    },
    {
      name: 'endedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Ended by', 'Arrêté par'),
    },
    {
      name: 'held',
      type: 'number',
      label: label('Held texts that set it off', 'Textes retenus qui l’ont déclenché'),
    },
    { name: 'note', type: 'textarea', maxLength: 1_000, label: label('Note', 'Note') },
  ],
}
