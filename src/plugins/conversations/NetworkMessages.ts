import type { CollectionConfig, Field, TextField } from 'payload'
import { isRole, nobody } from '../../access'
import { label, type Label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { readers } from './readers'
import { kinds, states } from './states'

const readOnly = { readOnly: true }
const sidebar = { ...readOnly, position: 'sidebar' as const }
const never = { read: () => false, create: () => false, update: () => false }

/**
 * What others said on networks to the hub's accounts. Written by the hub alone; the desk works through operations.
 *
 * @param args.isModerated - somebody judges what comes back, and says so in its `moderation`.
 */
export const networkMessages = ({ isModerated }: { isModerated: boolean }): CollectionConfig => ({
  slug: slugs.networkMessages,
  custom: personal({
    holds: [
      {
        member: 'assignee',
        exports: ['text', 'state', 'url'],
        erasure: {
          do: 'keep',
          why: 'What was said to the hub by others; the name of who took care of it goes.',
        },
      },
      {
        member: 'doneBy',
        exports: [],
        erasure: {
          do: 'keep',
          why: 'What was said to the hub by others; the name of who took care of it goes.',
        },
      },
    ],
  }),
  labels: {
    singular: label('Message from a network', 'Message d’un réseau'),
    plural: label('Messages from networks', 'Messages des réseaux'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'text',
    defaultColumns: ['text', 'writerName', 'via', 'state', 'saidAt'],
  },
  defaultSort: '-saidAt',
  access: { read: isRole(...readers), create: nobody, update: nobody, delete: nobody },
  indexes: [
    { fields: ['state', 'saidAt'] },
    { fields: isModerated ? ['subject', 'moderation'] : ['subject', 'state'] },
  ],
  fields: [
    // `12:1099…`: the account, and the message's id there. Nothing is kept twice, whoever brings it.
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      access: { ...never },
      admin: { hidden: true },
    },
    { name: 'text', type: 'textarea', label: label('What was said', 'Ce qui a été dit'), admin: readOnly },
    {
      type: 'row',
      fields: [
        words('writerName', label('By', 'De')),
        words('writerHandle', label('Name there', 'Nom sur le réseau'), { index: true }),
      ],
    },
    words('writerURL', label('Their page', 'Sa page')),
    words('writerId', label('Number there', 'Numéro sur le réseau')),
    words('url', label('Where it is', 'Où le lire')),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Kind', 'Genre'),
      options: kinds.map(({ value, label }) => ({ value, label })),
      admin: sidebar,
    },
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      index: true,
      label: label('Through', 'Par'),
      admin: sidebar,
    },
    words('via', label('Account', 'Compte'), { side: true }),
    words('network', label('Network', 'Réseau'), { side: true }),
    words('remoteId', label('Number of the message', 'Numéro du message'), { side: true, required: true }),
    { name: 'version', type: 'text', admin: { hidden: true } },
    { name: 'below', type: 'text', admin: { hidden: true } },
    // The first post of the conversation, which answers name.
    { name: 'root', type: 'json', admin: { hidden: true } },
    {
      name: 'delivery',
      type: 'relationship',
      relationTo: slugs.deliveries,
      index: true,
      label: label('Answers', 'Répond à'),
      admin: sidebar,
    },
    // `posts:12`: what the post was about.
    words('subject', label('About', 'À propos de'), { side: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      label: label('State', 'État'),
      options: states.map(({ value, label }) => ({ value, label })),
      admin: sidebar,
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Assigned to', 'Confié à'),
      admin: sidebar,
    },
    {
      name: 'doneBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Done by', 'Traité par'),
      admin: sidebar,
    },
    moment('doneAt', label('Done', 'Traité le')),
    moment('saidAt', label('Said', 'Dit le'), true),
    moment('editedAt', label('Changed there', 'Modifié sur le réseau')),
    moment('goneAt', label('Deleted there', 'Supprimé sur le réseau')),
    {
      name: 'isPrivate',
      type: 'checkbox',
      defaultValue: false,
      label: label('Not public there', 'Non public sur le réseau'),
      admin: sidebar,
    },
    {
      name: 'isHidden',
      type: 'checkbox',
      defaultValue: false,
      label: label('Kept off the site', 'Retiré du site'),
      admin: sidebar,
    },
    // The network's own words, for 90 days.
    { name: 'raw', type: 'json', access: { ...never }, admin: { hidden: true } },
  ],
})

function words(
  name: string,
  text: Label,
  more: { index?: true; side?: true; required?: true } = {},
): TextField {
  const { side, ...field } = more
  return { name, type: 'text', label: text, ...field, admin: side ? sidebar : readOnly }
}

function moment(name: string, text: Label, required = false): Field {
  return {
    name,
    type: 'date',
    label: text,
    required,
    admin: { ...sidebar, date: { pickerAppearance: 'dayAndTime' }, condition: (data) => Boolean(data[name]) },
  }
}
