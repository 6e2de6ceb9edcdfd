import type { CollectionConfig } from 'payload'
import { nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { factsField } from '../../../../fields'
import { slugs } from '../../../../slugs'

/**
 * One row for each contest that people vote in: its lock, and its seal. Who votes holds it, and so does the close: a vote
 * is in before, or refused after.
 */
export const ContestBallots: CollectionConfig = {
  slug: slugs.contestBallots,
  custom: personal({ nothing: 'Numbers of votes; whose they are is in the votes.' }),
  labels: { singular: label('Ballot box', 'Urne'), plural: label('Ballot boxes', 'Urnes') },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      unique: true,
      label: label('Contest', 'Concours'),
    },
    { name: 'sealedAt', type: 'date', label: label('Sealed', 'Scellée le') },
    // Votes of each entry at that moment.
    factsField({ name: 'counts', label: label('Counts', 'Décompte') }),
    // Decides between equals; its SHA-256 is public from the first moment, the seed itself with the result.
    { name: 'seed', type: 'text', label: label('Seed', 'Graine') },
    // Key of the devices, for one day; the next one takes its place.
    { name: 'salt', type: 'text', label: label('Key of the day', 'Clé du jour') },
    { name: 'saltDay', type: 'text', label: label('Day of the key', 'Jour de la clé') },
    // Only used where a database has no transactions: until then nobody else may hold it.
    { name: 'heldUntil', type: 'date', label: label('Held until', 'Tenue jusqu’à') },
    { name: 'holder', type: 'text', label: label('Holder', 'Détenteur') },
  ],
}
