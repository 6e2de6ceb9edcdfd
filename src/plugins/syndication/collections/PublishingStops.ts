import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'

const why =
  'Who stopped the hub’s publications, and who let them go on, is part of its record; the name goes.'

/** Every time the crisis switch was on: since when, until when, by whom and why. */
export const PublishingStops: CollectionConfig = {
  slug: slugs.publishingStops,
  custom: personal({
    holds: [
      { member: 'startedBy', exports: ['startedAt', 'reason'], erasure: { do: 'keep', why } },
      { member: 'endedBy', exports: ['endedAt', 'note'], erasure: { do: 'keep', why } },
    ],
  }),
  labels: {
    singular: label('Crisis stop', 'Arrêt d’urgence'),
    plural: label('Crisis switch', 'Arrêt d’urgence'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'startedAt', 'startedBy', 'endedAt', 'endedBy', 'underWay'],
    description: label(
      'Holds everything that has not gone out yet, on every channel at once.',
      'Suspend tout ce qui n’est pas encore parti, sur tous les canaux à la fois.',
    ),
    components: { beforeListTable: ['/src/plugins/syndication/admin/StopSwitch#StopSwitch'] },
  },
  defaultSort: '-startedAt',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'reason', type: 'textarea', required: true, maxLength: 1_000, label: label('Why', 'Motif') },
    { name: 'startedAt', type: 'date', required: true, label: label('Since', 'Depuis') },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Stopped by', 'Arrêté par'),
    },
    { name: 'endedAt', type: 'date', label: label('Until', 'Jusqu’à') },
    {
      name: 'endedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Lifted by', 'Levé par'),
    },
    { name: 'note', type: 'textarea', maxLength: 1_000, label: label('Note when lifted', 'Note à la levée') },
    {
      name: 'underWay',
      type: 'number',
      label: label('On its way to a network at that moment', 'En cours d’envoi à ce moment-là'),
    },
    // `on`, or a key of its own: unique, so that only one is on.
    { name: 'state', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
