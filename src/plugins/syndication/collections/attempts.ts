import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'
import { isEditor } from '../access'

const closed = { create: nobody, update: nobody, delete: nobody }

/** Every try of every delivery, with what came of it. */
export const DeliveryAttempts: CollectionConfig = {
  ...attemptsCollection({
    slug: slugs.deliveryAttempts,
    field: 'delivery',
    relationTo: slugs.deliveries,
    labels: { singular: label('Attempt', 'Essai'), plural: label('Attempts', 'Essais') },
  }),
  graphQL: { disableMutations: true },
  access: { ...closed, read: isEditor },
}

/** Openings and renewals of accounts' sessions: the unique number lets one worker in at a time. */
export const ChannelLogins: CollectionConfig = {
  ...attemptsCollection({
    slug: slugs.channelLogins,
    field: 'channel',
    relationTo: slugs.channels,
    labels: { singular: label('Log-in', 'Connexion'), plural: label('Log-ins', 'Connexions') },
  }),
  graphQL: false,
  access: { ...closed, read: nobody },
}
