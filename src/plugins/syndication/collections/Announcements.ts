import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { changesField } from '../afterwards/fields'
import { sourceGroup } from './sourceGroup'

const readOnly = { readOnly: true }

/** What was announced: the content as it was then, in each language. Written by the hub alone. */
export const Announcements: CollectionConfig = {
  slug: slugs.announcements,
  custom: personal({
    holds: [
      {
        member: 'requestedBy',
        exports: ['title', 'source'],
        erasure: {
          do: 'keep',
          why: 'What the hub announced is the publisher’s; the name of who asked goes.',
        },
      },
    ],
  }),
  labels: { singular: label('Announcement', 'Annonce'), plural: label('Announcements', 'Annonces') },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'source.collection', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['source.collection', 'source.document'] }],
  fields: [
    { name: 'title', type: 'text', required: true, label: label('Title', 'Titre'), admin: readOnly },
    sourceGroup(),
    {
      // `posts:12:published`: the same document is announced by itself only once, whoever races.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Key', 'Clé'),
      admin: readOnly,
    },
    factsField({ name: 'content', required: true, label: label('Content', 'Contenu') }),
    // Of which step of a timetable, and as it was then: asked again before each attempt.
    factsField({ name: 'about', label: label('About', 'À propos') }),
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Asked for by', 'À la demande de'),
      admin: { ...readOnly, position: 'sidebar', condition: (data) => Boolean(data.requestedBy) },
    },
    changesField,
    {
      name: 'deliveries',
      type: 'join',
      collection: slugs.deliveries,
      on: 'announcement',
      label: label('Deliveries', 'Envois'),
      admin: { defaultColumns: ['title', 'status', 'url', 'attempts'], allowCreate: false },
    },
  ],
}
