import type { CollectionConfig } from 'payload'
import { fieldNobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { authorField, titleField } from '../../../fields'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'

/**
 * Ideas: a title, and a day for which it would be good to have. No text yet, so nothing can go out by itself on that
 * day: putting a draft on a day plans its publication, and an idea has nothing to publish.
 */
export const Ideas: CollectionConfig = {
  slug: slugs.ideas,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'note', 'wantedOn'],
        erasure: { do: 'keep', why: 'Plans of the editors’ common work; the name of who had the idea goes.' },
      },
    ],
  }),
  labels: { singular: label('Idea', 'Idée'), plural: label('Ideas', 'Idées') },
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'wantedOn', 'language', 'author'],
  },
  defaultSort: '-createdAt',
  access: { read: isEditor, create: isEditor, update: isEditor, delete: isEditor },
  fields: [
    titleField(),
    { name: 'note', type: 'textarea', maxLength: 5000, label: label('Note', 'Note') },
    {
      name: 'wantedOn',
      type: 'date',
      index: true,
      label: label('Wanted on', 'Souhaitée le'),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
    },
    {
      name: 'language',
      type: 'select',
      label: label('Language', 'Langue'),
      options: [
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ],
      admin: { position: 'sidebar' },
    },
    authorField(),
    {
      // The draft that it became, by id; from then on the calendar shows that.
      name: 'becameDraft',
      type: 'text',
      label: label('Became the draft', 'Devenue le brouillon'),
      access: { create: fieldNobody, update: fieldNobody },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.becameDraft) },
    },
  ],
}
