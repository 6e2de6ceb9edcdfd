import type { Access, CollectionConfig, Where } from 'payload'
import { anyOf, fieldNobody, hasRole, isSelf, nobody, userOf } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { fieldOrganiser, shownEntries } from '../access'
import { judgingStates } from '../lifecycle/lifecycle'
import type { ContestsOptions } from '../options'

const closed = { read: fieldNobody, create: fieldNobody, update: fieldNobody }

/** Pictures and PDF files of entries, apart from everything else that is uploaded: who reads an entry reads its files. */
export const EntryFiles = (options: ContestsOptions): CollectionConfig => ({
  slug: slugs.entryFiles,
  custom: personal({
    holds: [
      {
        member: 'owner',
        exports: ['filename', 'mimeType', 'width', 'height', 'contest', 'entry'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: {
    singular: label('File of an entry', 'Fichier de participation'),
    plural: label('Files of entries', 'Fichiers de participations'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: false, defaultColumns: ['filename', 'owner', 'contest', 'entry', 'uploadedAt'] },
  access: {
    read: anyOf(
      isSelf('owner'),
      ({ req }) =>
        hasRole(req, 'editor', 'manager', 'moderator') ? { 'entry.status': { not_equals: 'draft' } } : false,
      () => ({ and: [...shownBehind(options.visible), shownEntries('entry.')] }),
      beforeJury(options.visible),
    ),
    // `uploadEntryFile` makes them.
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  upload: {
    staticDir: options.directory,
    mimeTypes: ['image/webp', 'application/pdf'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: [
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      access: { read: fieldOrganiser },
      label: label('Member', 'Membre'),
    },
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      index: true,
      label: label('Contest', 'Concours'),
    },
    {
      // Empty until an entry shows it.
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.entries,
      index: true,
      label: label('Entry', 'Participation'),
    },
    { name: 'uploadedAt', type: 'date', index: true, label: label('Uploaded', 'Envoi') },
    // By what the same picture is found again: of the file as it was sent, and of what it shows.
    {
      name: 'sha256',
      type: 'text',
      index: true,
      access: closed,
      label: label('SHA-256', 'SHA-256'),
      admin: { hidden: true },
    },
    {
      name: 'dHash',
      type: 'text',
      access: closed,
      label: label('Print', 'Empreinte'),
      admin: { hidden: true },
    },
  ],
})

/** Who judges a contest sees the files of what stands before them, while they do: whatever the gallery shows. */
const beforeJury =
  (visible: Where): Access =>
  ({ req }) => {
    const user = userOf(req)
    if (!user) return false
    return {
      and: [
        ...shownBehind(visible),
        { 'entry.status': { equals: 'submitted' } },
        { 'contest.state': { in: [...judgingStates] } },
        { 'contest.judging.jury': { in: [user.id] } },
      ],
    }
  }

/** A condition on entries, asked of their files. Made anew each time: Payload writes into what it is given. */
const shownBehind = (visible: Where): Where[] =>
  Object.entries(visible).map(([field, condition]) => ({ [`entry.${field}`]: structuredClone(condition) }))
