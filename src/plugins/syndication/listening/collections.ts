import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'

const closed = { read: nobody, create: nobody, update: nobody, delete: nobody }

/** Looks for what was said to an account: the unique number lets one worker look at a time. */
export const ChannelHearings: CollectionConfig = {
  ...attemptsCollection({
    slug: slugs.channelHearings,
    field: 'channel',
    relationTo: slugs.channels,
    labels: { singular: label('Hearing', 'Écoute'), plural: label('Hearings', 'Écoutes') },
  }),
  graphQL: false,
  access: closed,
}

/** Requests of networks that were taken: the same one is not taken twice. Kept for a week. */
export const HookReceipts: CollectionConfig = {
  slug: slugs.hookReceipts,
  custom: personal({ nothing: 'Keys of requests that networks made; nothing of what they said.' }),
  labels: {
    singular: label('Webhook receipt', 'Reçu de webhook'),
    plural: label('Webhook receipts', 'Reçus de webhooks'),
  },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: closed,
  fields: [{ name: 'key', type: 'text', required: true, unique: true, label: { en: 'Key', fr: 'Clé' } }],
}

const never = { read: () => false, create: () => false, update: () => false }

/** Whether an account listens, and how far it has heard. */
export const listeningFields: Field[] = [
  {
    type: 'collapsible',
    label: label('What comes back', 'Ce qui revient'),
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'listens',
        type: 'checkbox',
        defaultValue: false,
        label: label(
          'Bring replies, mentions and comments into the inbox',
          'Recueillir réponses, mentions et commentaires dans la boîte de réception',
        ),
      },
      {
        name: 'showsResponses',
        type: 'checkbox',
        defaultValue: false,
        label: label(
          'Show them on the site, under what they answer',
          'Les montrer sur le site, sous ce à quoi ils répondent',
        ),
        admin: {
          condition: (data) => data.listens === true,
          description: label(
            'Once moderation has let them through; with name, network and link. An article can say no.',
            'Une fois passés par la modération, avec nom, réseau et lien. Un article peut le refuser.',
          ),
        },
      },
      {
        name: 'hearingWhy',
        type: 'text',
        label: label('Why nothing could be heard', 'Pourquoi rien n’a pu être recueilli'),
        access: { create: () => false, update: () => false },
        admin: { readOnly: true, condition: (data) => Boolean(data.hearingWhy) },
      },
    ],
  },
  { name: 'hearAt', type: 'date', hidden: true, access: never },
  { name: 'heardTo', type: 'text', hidden: true, access: never },
]
