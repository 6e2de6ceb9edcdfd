import type { CollectionConfig } from 'payload'
import { fieldNobody, isSelf, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

const closed = { create: fieldNobody, update: fieldNobody }

/** What members have begun to write and not sent: theirs alone, whatever anybody's role. */
export const Drafts: CollectionConfig = {
  slug: slugs.drafts,
  custom: personal({
    holds: [{ member: 'member', exports: ['name', 'title', 'body', 'more'], erasure: { do: 'delete' } }],
  }),
  labels: { singular: label('Draft', 'Brouillon'), plural: label('Drafts', 'Brouillons') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  // One row for a member and a place to write, whoever races.
  indexes: [{ fields: ['member', 'name'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
      access: closed,
    },
    {
      // Of the client's making: where it is written, `reply-12`.
      name: 'name',
      type: 'text',
      required: true,
      label: label('Where', 'Où'),
      access: closed,
    },
    { name: 'title', type: 'text', label: label('Title', 'Titre'), access: closed },
    { name: 'body', type: 'textarea', label: label('Text', 'Texte'), access: closed },
    {
      // Of the client's making: what else its form asks, a kind or tags.
      name: 'more',
      type: 'textarea',
      label: label('Other fields', 'Autres champs'),
      access: closed,
    },
    {
      // The form that was sent last: what it still saves on its way out is not a draft any more.
      name: 'sentForm',
      type: 'text',
      label: label('Form that was sent', 'Formulaire envoyé'),
      access: { ...closed, read: fieldNobody },
    },
    {
      name: 'savedAt',
      type: 'date',
      required: true,
      label: label('Saved', 'Enregistré'),
      access: closed,
    },
  ],
}
