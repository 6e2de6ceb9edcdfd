import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { noticeCategories } from '../categories'

/** The ways of a notice. `unconfirmed`: its sender has not followed the link in the mail yet. */
export const noticeStates = {
  unconfirmed: label('Address not confirmed', 'Adresse non confirmée'),
  open: label('Being looked at', 'À l’examen'),
  upheld: label('Followed', 'Suivi'),
  rejected: label('Not followed', 'Non suivi'),
} as const

/** One of {@link noticeStates}. */
export type NoticeState = keyof typeof noticeStates

/** Notices of illegal content (DSA, Art. 16), by anybody. Who sent one is sealed, read by the hub's mails alone, and forgotten. */
export const Notices: CollectionConfig = {
  slug: slugs.notices,
  custom: {
    ...personal({
      holds: [
        {
          member: 'author',
          exports: ['target', 'category', 'status', 'evidence', 'receivedAt', 'decidedAt'],
          erasure: { do: 'clear', fields: { evidence: null } },
        },
      ],
    }),
    ...sealedFields({ field: 'contact', part: 'notices', purpose: 'contact' }),
  },
  labels: {
    singular: label('Notice of illegal content', 'Notification de contenu illicite'),
    plural: label('Notices of illegal content', 'Notifications de contenu illicite'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'url',
    defaultColumns: ['url', 'category', 'status', 'receivedAt', 'decidedAt'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  access: { read: isRole('moderator', 'manager'), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['target', 'status'] }, { fields: ['status', 'decidedAt'] }],
  fields: [
    { name: 'url', type: 'text', required: true, label: label('Address', 'Adresse') },
    { name: 'target', type: 'text', required: true, index: true, label: label('What', 'Quoi') },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    {
      name: 'category',
      type: 'select',
      required: true,
      index: true,
      label: label('Category', 'Catégorie'),
      options: Object.entries(noticeCategories).map(([value, words]) => ({ value, label: words })),
    },
    {
      name: 'explanation',
      type: 'textarea',
      maxLength: 5_000,
      label: label('Why it is said to be illegal', 'Pourquoi ce serait illicite'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État'),
      options: Object.entries(noticeStates).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'language', type: 'text', required: true, label: label('Language', 'Langue') },
    {
      name: 'goodFaithAt',
      type: 'date',
      required: true,
      label: label('Said in good faith', 'Bonne foi déclarée'),
    },
    { name: 'receivedAt', type: 'date', index: true, label: label('Received', 'Reçue le') },
    { name: 'decidedAt', type: 'date', label: label('Decided', 'Tranchée le') },
    { name: 'rule', type: 'text', label: label('Rule cited', 'Règle citée') },
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      index: true,
      label: label('Case', 'Dossier'),
    },
    { name: 'contact', type: 'text', access: { read: () => false }, admin: { hidden: true } },
    {
      name: 'contactHash',
      type: 'text',
      index: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
    { name: 'fingerprint', type: 'text', required: true, admin: { hidden: true } },
    factsField({ name: 'evidence', label: label('What stood there', 'Ce qui était écrit') }),
  ],
}
