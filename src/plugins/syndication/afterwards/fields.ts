import type { Field, GroupField } from 'payload'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import {
  afterwardsLabels,
  afterwardsStates,
  correctionRules,
  networkActLabels,
  networkActs,
  plainRule,
  ruleLabels,
} from './words'

const options = correctionRules.map((value) => ({ value, label: ruleLabels[value] }))

/** What an account does about its posts when what they tell of changes. */
export const correctionsGroup: GroupField = {
  name: 'corrections',
  type: 'group',
  label: label('When what is out changes', 'Quand ce qui est publié change'),
  admin: {
    description: label(
      'A typing error corrected is no change. What is unpublished or deleted is always taken back.',
      'Une coquille corrigée n’est pas un changement. Ce qui est dépublié ou supprimé est toujours retiré.',
    ),
  },
  fields: [
    {
      name: 'changed',
      type: 'select',
      defaultValue: plainRule,
      label: label(
        'Another title, date, place, text or address',
        'Autre titre, date, lieu, texte ou adresse',
      ),
      options,
    },
    {
      name: 'cancelled',
      type: 'select',
      defaultValue: plainRule,
      label: label('An event is cancelled', 'Un événement est annulé'),
      options,
    },
  ],
}

const sidebar = { readOnly: true, position: 'sidebar' as const }

/** What ties a delivery to another one: what it does, about which post, and what became of its own. */
export const afterwardsFields: Field[] = [
  {
    name: 'act',
    type: 'select',
    defaultValue: 'publish',
    label: label('What it does', 'Ce qu’il fait'),
    options: networkActs.map((value) => ({ value, label: networkActLabels[value] })),
    admin: { ...sidebar, condition: (data) => data.act != null && data.act !== 'publish' },
  },
  {
    name: 'of',
    type: 'relationship',
    relationTo: slugs.deliveries,
    index: true,
    label: label('About the post of', 'À propos de la publication de'),
    admin: { ...sidebar, condition: (data) => Boolean(data.of) },
  },
  {
    name: 'afterwards',
    type: 'select',
    index: true,
    label: label('Afterwards', 'Ensuite'),
    options: afterwardsStates.map((value) => ({ value, label: afterwardsLabels[value] })),
    admin: { ...sidebar, condition: (data) => Boolean(data.afterwards) },
  },
  // The print of what a person decided not to tell of: it is not asked about again.
  { name: 'left', type: 'text', admin: { hidden: true } },
  {
    name: 'followUps',
    type: 'join',
    collection: slugs.deliveries,
    on: 'of',
    label: label('What was done about it since', 'Ce qui a été fait depuis'),
    admin: {
      defaultColumns: ['act', 'status', 'lastError', 'settledAt'],
      allowCreate: false,
      condition: (data) => data.act == null || data.act === 'publish' || data.act === 'reply',
    },
  },
]

/** On an announcement that changes another one: which. None on what was announced first. */
export const changesField: Field = {
  name: 'of',
  type: 'relationship',
  relationTo: slugs.announcements,
  index: true,
  label: label('Changes', 'Modifie'),
  admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.of) },
}
