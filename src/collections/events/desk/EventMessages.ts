import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { dateFields } from '../fields/date'
import { mostOfSubject, mostOfText } from './options'

/** Whom a message of the organisers is for. */
export const audiences = {
  going: { label: label('Those going', 'Les personnes inscrites'), statuses: ['going', 'attended'] },
  waiting: {
    label: label('Those waiting', 'La liste d’attente'),
    statuses: ['waitlisted', 'offered', 'requested'],
  },
} as const

/** One of {@link audiences}. */
export type Audience = keyof typeof audiences

/** What organisers wrote to those who come to a date. Only `messageGoing` writes here. */
export const EventMessages: CollectionConfig = {
  slug: slugs.eventMessages,
  labels: {
    singular: label('Message to those going', 'Message aux inscrits'),
    plural: label('Messages to those going', 'Messages aux inscrits'),
  },
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['event', 'subject', 'text'],
        erasure: { do: 'keep', why: 'Written for the hub; the name of who wrote it goes.' },
      },
    ],
  }),
  lockDocuments: false,
  admin: { group: false, useAsTitle: 'subject' },
  access: { read: isOrganiser, create: nobody, update: nobody, delete: nobody },
  fields: [
    // Event, day and number of the message on that day: the database refuses one too many, whoever is quicker.
    { name: 'key', type: 'text', required: true, unique: true, label: label('Key', 'Clé') },
    ...dateFields(),
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Author', 'Auteur'),
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      label: label('For', 'Pour'),
      options: Object.entries(audiences).map(([value, { label: text }]) => ({ value, label: text })),
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      maxLength: mostOfSubject,
      label: label('Subject', 'Objet'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: mostOfText,
      label: label('Text', 'Texte'),
    },
    { name: 'recipients', type: 'number', required: true, label: label('Recipients', 'Destinataires') },
  ],
}
