import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { factsField } from '../../fields'
import { slugs } from '../../slugs'
import { attemptsCollection } from '../outbox'

/** States of a ping, and what the admin calls them. */
export const pingStates = {
  pending: label('Waiting', 'En attente'),
  retrying: label('To be tried again', 'À réessayer'),
  delivered: label('Arrived', 'Arrivé'),
  refused: label('Refused', 'Refusé'),
  exhausted: label('Given up', 'Abandonné'),
} as const
/** One of {@link pingStates}. */
export type PingState = keyof typeof pingStates

const isManager = isRole('manager')

/** What the WebSub hub was told, or is to be told: that some feeds changed. */
export const FeedPings: CollectionConfig = {
  slug: slugs.feedPings,
  custom: personal({ nothing: 'Addresses of the site’s own feeds.' }),
  labels: {
    singular: label('WebSub ping', 'Signal WebSub'),
    plural: label('WebSub pings', 'Signaux WebSub'),
  },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    defaultColumns: ['hub', 'status', 'attempts', 'error', 'createdAt'],
  },
  access: { read: isManager, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'hub', type: 'text', required: true, label: label('WebSub hub', 'Relais WebSub') },
    factsField({ name: 'feeds', label: label('Feeds that changed', 'Flux qui ont changé') }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      label: label('State', 'État'),
      options: Object.entries(pingStates).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: label('Attempts', 'Essais') },
    { name: 'error', type: 'text', label: label('Why not', 'Pourquoi pas') },
    { name: 'nextAttemptAt', type: 'date', required: true, label: label('Next attempt', 'Prochain essai') },
  ],
}

/** Every try at telling the hub. */
export const FeedPingAttempts = attemptsCollection({
  slug: slugs.feedPingAttempts,
  field: 'ping',
  relationTo: slugs.feedPings,
  labels: {
    singular: label('Attempt at a WebSub ping', 'Essai de signal WebSub'),
    plural: label('Attempts at WebSub pings', 'Essais de signaux WebSub'),
  },
  read: isManager,
})
