import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'

/** States of a call, and what the admin calls them. */
export const callStates = {
  pending: label('Waiting', 'En attente'),
  retrying: label('To be tried again', 'À réessayer'),
  delivered: label('Arrived', 'Arrivé'),
  refused: label('Refused', 'Refusé'),
  exhausted: label('Given up', 'Abandonné'),
} as const
/** One of {@link callStates}. */
export type CallState = keyof typeof callStates

const isManager = isRole('manager')

/** What the webhook was told, or is to be told. */
export const WatchCalls: CollectionConfig = {
  slug: slugs.watchCalls,
  custom: personal({ nothing: 'Ids of cases, times and classes; no names.' }),
  labels: {
    singular: label('Call of the watch', 'Appel de la veille'),
    plural: label('Calls of the watch', 'Appels de la veille'),
  },
  lockDocuments: false,
  admin: {
    group: label('Safety', 'Sécurité'),
    defaultColumns: ['event', 'status', 'attempts', 'error', 'createdAt'],
  },
  access: { read: isManager, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'event', type: 'text', required: true, label: label('Event', 'Événement') },
    factsField({ name: 'facts', label: label('Facts', 'Faits') }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: label('State', 'État'),
      options: Object.entries(callStates).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: label('Attempts', 'Essais') },
    { name: 'error', type: 'text', label: label('Why not', 'Pourquoi pas') },
    { name: 'nextAttemptAt', type: 'date', required: true, label: label('Next attempt', 'Prochain essai') },
  ],
}

/** Every try at a call. */
export const WatchCallAttempts = attemptsCollection({
  slug: slugs.watchCallAttempts,
  field: 'call',
  relationTo: slugs.watchCalls,
  labels: {
    singular: label('Attempt at a call', 'Essai d’appel'),
    plural: label('Attempts at calls', 'Essais d’appels'),
  },
  read: isManager,
})
