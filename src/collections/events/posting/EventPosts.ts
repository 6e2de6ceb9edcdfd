import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { dateFields } from '../fields/date'
import { kindLabels, postReasons, postStates, reasonLabels, stateLabels } from './labels'
import { postKinds } from './steps'

const moment = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'date',
  index: true,
  label: label(en, fr),
})

/**
 * One row for each post that an event's timetable plans: the receipt of what was handed to the channels, and the reason
 * where nothing was. Written by the hub alone.
 */
export const EventPosts: CollectionConfig = {
  slug: slugs.eventPosts,
  labels: {
    singular: label('Post about an event', 'Publication sur un événement'),
    plural: label('Posts about events', 'Publications sur les événements'),
  },
  custom: personal({ nothing: 'When the hub posts of its own events.' }),
  lockDocuments: false,
  // Not in the menu: the event shows them.
  admin: { group: false, useAsTitle: 'key' },
  defaultSort: 'at',
  access: { read: isOrganiser, create: nobody, update: nobody, delete: nobody },
  fields: [
    // Event, date and kind: the database knows each but once.
    { name: 'key', type: 'text', required: true, unique: true, label: label('Key', 'Clé') },
    ...dateFields(),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Step', 'Étape'),
      options: postKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: label('State', 'État'),
      options: postStates.map((value) => ({ value, label: stateLabels[value] })),
    },
    {
      name: 'why',
      type: 'select',
      label: label('Why', 'Motif'),
      options: postReasons.map((value) => ({ value, label: reasonLabels[value] })),
    },
    // When it is due; of last seats, until when it may be.
    moment('at', 'Due', 'Prévue pour'),
    // When the worker looks at it; null when there is nothing more to do.
    moment('lookAt', 'Looked at', 'Examinée'),
    { name: 'toldAt', type: 'date', label: label('Handed over', 'Remise') },
  ],
}
