import type { CollectionConfig } from 'payload'
import { fieldNobody, isRole, nobody } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'

const closed = { create: fieldNobody, update: fieldNobody }

/** The words of a text before each change of it. Only the hub writes them; readers ask `textHistory`. */
export const TextRevisions: CollectionConfig = {
  slug: slugs.textRevisions,
  custom: personal({
    holds: [
      { member: 'author', exports: ['target', 'number', 'title', 'body'], erasure: { do: 'delete' } },
      {
        member: 'replacedBy',
        exports: [],
        erasure: { do: 'keep', why: 'That somebody changed a text is part of its record.' },
      },
      {
        member: 'hiddenBy',
        exports: [],
        erasure: { do: 'keep', why: 'That a moderator hid a version is part of its record.' },
      },
    ],
  }),
  labels: {
    singular: label('Former version of a text', 'Ancienne version d’un texte'),
    plural: label('Former versions of texts', 'Anciennes versions de textes'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isRole('moderator', 'manager'), create: nobody, update: nobody, delete: nobody },
  // Whoever races, a version has one number.
  indexes: [{ fields: ['target', 'number'], unique: true }],
  fields: [
    { name: 'target', type: 'text', required: true, label: label('Text', 'Texte'), access: closed },
    { name: 'number', type: 'number', required: true, label: label('Number', 'Numéro'), access: closed },
    { name: 'title', type: 'text', label: label('Title', 'Titre'), access: closed },
    { name: 'body', type: 'textarea', label: label('Text', 'Texte'), access: closed },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author of the text', 'Auteur du texte'),
      access: closed,
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Changed by', 'Modifié par'),
      access: closed,
    },
    {
      name: 'replacedAt',
      type: 'date',
      required: true,
      label: label('Changed', 'Modification'),
      access: closed,
    },
    {
      // Could everybody read it while it stood?
      name: 'wasShown',
      type: 'checkbox',
      defaultValue: false,
      label: label('Was public', 'Était publique'),
      access: closed,
    },
    {
      name: 'hiddenBy',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Hidden by', 'Masquée par'),
      access: closed,
    },
  ],
}
