import type { CollectionConfig } from 'payload'
import { anyOf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { publicStates } from '../lifecycle/lifecycle'

/** The rules of a contest, version by version. Only the operations of this slice write here. */
export const ContestRules: CollectionConfig = {
  slug: slugs.contestRules,
  custom: personal({ nothing: 'What an organiser promises to everybody.' }),
  labels: {
    singular: label('Rules of a contest', 'Règlement de concours'),
    plural: label('Rules of contests', 'Règlements de concours'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { group: label('Community', 'Communauté'), defaultColumns: ['contest', 'version', 'announcedAt'] },
  defaultSort: '-version',
  access: {
    read: anyOf(isOrganiser, () => ({ 'contest.state': { in: [...publicStates] } })),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  // Two announcements at once are two versions, and one of them is told to try again.
  indexes: [{ fields: ['contest', 'version'], unique: true }],
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      index: true,
      label: label('Contest', 'Concours'),
    },
    { name: 'version', type: 'number', required: true, label: label('Version', 'Version') },
    { name: 'textEn', type: 'textarea', required: true, label: label('English', 'Anglais') },
    { name: 'textFr', type: 'textarea', required: true, label: label('French', 'Français') },
    // What the text was made from: dates, prizes, who may take part.
    factsField({ name: 'terms', label: label('Terms', 'Conditions') }),
    { name: 'sha256', type: 'text', label: label('SHA-256 of both texts', 'SHA-256 des deux textes') },
    {
      name: 'reason',
      type: 'text',
      label: label('Why it replaces the one before', 'Pourquoi elle remplace la précédente'),
    },
    { name: 'announcedAt', type: 'date', required: true, label: label('Announced', 'Annoncée le') },
    { name: 'frozenAt', type: 'date', label: label('Frozen', 'Figée le') },
  ],
}
