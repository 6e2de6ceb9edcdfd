import type { CollectionConfig } from 'payload'
import { anyOf, isSelf, nobody } from '../../../../access'
import { label } from '../../../../config/label'
import { personal } from '../../../../config/personal'
import { slugs } from '../../../../slugs'
import { isOrganiser } from '../../access'

/** What became of a prize that somebody won. */
export const winnerStatuses = {
  told: label('Told', 'Prévenu'),
  claimed: label('Claimed', 'Réclamé'),
  declined: label('Declined', 'Refusé'),
  lapsed: label('Not claimed in time', 'Non réclamé à temps'),
} as const

/** One of {@link winnerStatuses}. */
export type WinnerStatus = keyof typeof winnerStatuses

/** Who won which prize, or moved up to it. Only the operations of this slice write here. */
export const ContestWinners: CollectionConfig = {
  slug: slugs.contestWinners,
  labels: { singular: label('Winner', 'Gagnant'), plural: label('Winners', 'Gagnants') },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['contest', 'entry', 'place', 'prize', 'status', 'claimBy', 'claimedAt'],
        erasure: { do: 'keep', why: 'That a prize was given is part of the result; the name goes.' },
      },
    ],
  }),
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['contest', 'place', 'prize', 'member', 'status', 'claimBy'],
  },
  defaultSort: '-id',
  access: { read: anyOf(isOrganiser, isSelf('member')), create: nobody, update: nobody, delete: nobody },
  indexes: [
    // Nobody wins a contest twice, and a prize has one holder at a time: the one of the highest turn.
    { fields: ['contest', 'member'], unique: true },
    { fields: ['contest', 'slot', 'turn'], unique: true },
  ],
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
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    {
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.entries,
      index: true,
      label: label('Entry', 'Participation'),
    },
    { name: 'place', type: 'number', required: true, label: label('Place', 'Place') },
    // Which of all the prizes, in their order, from 1; and the how-manieth who was told of it.
    { name: 'slot', type: 'number', required: true, label: label('Prize number', 'Numéro du prix') },
    { name: 'turn', type: 'number', required: true, label: label('Turn', 'Tour') },
    { name: 'prize', type: 'text', label: label('Id of the prize', 'Identifiant du prix') },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('Status', 'Statut'),
      options: Object.entries(winnerStatuses).map(([value, text]) => ({ value, label: text })),
    },
    { name: 'toldAt', type: 'date', label: label('Told', 'Prévenu le') },
    {
      name: 'claimBy',
      type: 'date',
      index: true,
      label: label('To be claimed until', 'À réclamer avant le'),
    },
    { name: 'claimedAt', type: 'date', label: label('Claimed', 'Réclamé le') },
  ],
}
