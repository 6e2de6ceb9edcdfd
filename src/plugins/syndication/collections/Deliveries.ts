import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../../access'
import { label, type Label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { enforceLifecycle } from '../../../hooks'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { afterwardsFields } from '../afterwards/fields'
import { deliveryLifecycle, deliveryStatuses } from '../lifecycle'
import { statusLabels } from '../statusLabels'
import { measuresOfDelivery } from '../metrics/DeliveryMeasures'
import { shortLinkOfDelivery } from '../tracking/ShortLinks'

const readOnly = { readOnly: true }
const sidebar = { ...readOnly, position: 'sidebar' as const }

/** What nobody but the slice itself reads or writes. */
const ofTheSlice = { read: () => false, create: () => false, update: () => false }

/** One announcement on its way to one account, and the receipt of it. Written by the worker and by operations. */
export const Deliveries: CollectionConfig = {
  slug: slugs.deliveries,
  custom: personal({ nothing: 'Receipts of what the hub published itself.' }),
  labels: { singular: label('Delivery', 'Envoi'), plural: label('Deliveries', 'Envois') },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'url', 'attempts', 'updatedAt'],
    listSearchableFields: ['title', 'url'],
    components: { beforeListTable: ['/src/plugins/syndication/admin/HeldDeliveries#HeldDeliveries'] },
  },
  defaultSort: '-updatedAt',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  hooks: {
    beforeChange: [
      enforceLifecycle({ field: 'status', lifecycle: deliveryLifecycle, facts: () => undefined }),
    ],
  },
  indexes: [{ fields: ['announcement', 'channel'], unique: true }, { fields: ['status', 'nextAttemptAt'] }],
  fields: [
    // As it was then: what was announced, and where.
    { name: 'title', type: 'text', label: label('Delivery', 'Envoi'), admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'announcement',
          type: 'relationship',
          relationTo: slugs.announcements,
          required: true,
          label: label('Announcement', 'Annonce'),
          admin: readOnly,
        },
        {
          name: 'channel',
          type: 'relationship',
          relationTo: slugs.channels,
          required: true,
          label: label('Channel', 'Canal'),
          admin: readOnly,
        },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: label('Where it is', 'Où le lire'),
      admin: {
        ...readOnly,
        condition: (data) => Boolean(data.url),
        components: {
          Field: '/src/plugins/syndication/admin/Permalink#Permalink',
          Cell: '/src/plugins/syndication/admin/LinkCell#LinkCell',
        },
      },
    },
    {
      name: 'lastError',
      type: 'textarea',
      label: label('What went wrong', 'Ce qui a échoué'),
      admin: { ...readOnly, condition: (data) => Boolean(data.lastError) },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: deliveryLifecycle.initial,
      label: label('State', 'État'),
      options: deliveryStatuses.map((value) => ({ value, label: statusLabels[value] })),
      admin: {
        ...sidebar,
        components: {
          Field: '/src/plugins/syndication/admin/StatusField#StatusField',
          Cell: '/src/plugins/syndication/admin/StatusCell#StatusCell',
        },
      },
    },
    {
      name: 'actions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/plugins/syndication/admin/DeliveryActions#DeliveryActions' },
      },
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: label('Attempts', 'Essais'),
      admin: sidebar,
    },
    moment('scheduledAt', label('Scheduled for', 'Programmé pour')),
    moment('nextAttemptAt', label('Not before', 'Pas avant')),
    {
      name: 'heldFor',
      type: 'select',
      label: label('Held by', 'Suspendu par'),
      options: [
        { value: 'crisis', label: label('the crisis switch', 'l’arrêt d’urgence') },
        { value: 'pause', label: label('the pause of its channel', 'la pause de son canal') },
      ],
      admin: { ...sidebar, condition: (data) => Boolean(data.heldFor) },
    },
    moment('heldAt', label('Held since', 'Suspendu depuis')),
    // The crisis stop during which a person let it go all the same.
    { name: 'clearedFor', type: 'text', admin: { hidden: true } },
    moment('settledAt', label('Settled', 'Conclu le')),
    moment('uncertainSince', label('Uncertain since', 'Incertain depuis')),
    {
      name: 'remoteId',
      type: 'text',
      label: label('Number at the network', 'Numéro sur le réseau'),
      admin: { ...sidebar, condition: (data) => Boolean(data.remoteId) },
    },
    {
      name: 'words',
      type: 'textarea',
      label: label('In an editor’s own words', 'Dans les mots de la rédaction'),
      admin: { ...readOnly, condition: (data) => Boolean(data.words) },
    },
    {
      name: 'cost',
      type: 'number',
      label: label('Cost (US dollars)', 'Coût (dollars US)'),
      admin: { ...sidebar, condition: (data) => Boolean(data.cost) },
    },
    ...afterwardsFields,
    shortLinkOfDelivery,
    measuresOfDelivery,
    // When somebody looks next at how its post does.
    { name: 'measureAt', type: 'date', index: true, admin: { hidden: true } },
    // Of an answer, what it stands below.
    { name: 'below', type: 'json', admin: { hidden: true } },
    // Of a message of several posts, those that are out; the next attempt goes on behind them.
    { name: 'parts', type: 'json', admin: { hidden: true } },
    {
      // Chosen before the first attempt and sent with each: the network, or a look at it, tells copies apart.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Key', 'Clé'),
      admin: sidebar,
    },
    // How far an upload of several attempts has come; encrypted, since whoever knows its address can go on with it.
    { name: 'progress', type: 'text', hidden: true, access: ofTheSlice },
    // Attempts made before a person asked for another; the retry policy counts from there.
    { name: 'roundStart', type: 'number', defaultValue: 0, admin: { hidden: true } },
  ],
}

function moment(name: string, text: Label): Field {
  return {
    name,
    type: 'date',
    label: text,
    admin: {
      ...sidebar,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data[name]),
    },
  }
}
