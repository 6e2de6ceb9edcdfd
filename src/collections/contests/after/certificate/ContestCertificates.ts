import type { CollectionConfig } from 'payload'
import { fieldNobody, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { slugs } from '../../../../slugs'

/**
 * Certificates that were fetched: by whose code anybody finds out that one is genuine. Made with the first fetch; on the
 * day of erasure code and contest stay, and whose it was goes.
 */
export const ContestCertificates: CollectionConfig = {
  slug: slugs.contestCertificates,
  labels: { singular: label('Certificate', 'Attestation'), plural: label('Certificates', 'Attestations') },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['contest', 'code', 'place', 'won', 'issuedAt'],
        erasure: { do: 'keep', why: 'What was handed out stays genuine; the name goes.' },
      },
    ],
  }),
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
      index: true,
      label: label('Contest', 'Concours'),
    },
    {
      // Empty after the erasure of the contest's personal data.
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Member', 'Membre'),
    },
    {
      // `<contest>:<member>`, so that there is one; the code in its place once the member is gone from it.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      access: { read: fieldNobody },
      label: label('Key', 'Clé'),
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      label: label('Code', 'Code'),
    },
    // What it says: the place in the result, where it names one, and whether a prize came with it.
    { name: 'place', type: 'number', label: label('Place', 'Place') },
    {
      name: 'won',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: label('With a prize', 'Avec un prix'),
    },
    { name: 'issuedAt', type: 'date', required: true, label: label('Issued', 'Établie le') },
  ],
}
