import type { CollectionConfig } from 'payload'
import { fieldNobody, isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'

/** How far a draw has come. Each step is made once, and none is ever taken back. */
export const drawStates = {
  committed: label('Prepared', 'Préparé'),
  frozen: label('List frozen', 'Liste figée'),
  waiting: label('Waiting for the beacon', 'En attente de la balise'),
  drawn: label('Drawn', 'Tiré'),
} as const

/** One of {@link drawStates}. */
export type DrawState = keyof typeof drawStates

/** Why the beacon's round is not there yet. */
export const beaconFaults = {
  unreachable: label('No server of the beacon answered', 'Aucun serveur de la balise n’a répondu'),
  early: label('The round is not made yet', 'Le tour n’est pas encore publié'),
  otherRound: label('The answer was of another round', 'La réponse portait sur un autre tour'),
  wrongSignature: label('The signature was wrong', 'La signature était fausse'),
  unreadable: label('The answer was no round', 'La réponse n’était pas un tour'),
} as const

/** One of {@link beaconFaults}. */
export type BeaconFault = keyof typeof beaconFaults

/** Why a draw does not go on: no list can be frozen, or the beacon's round is not there yet. */
export const drawFaults = {
  ...beaconFaults,
  entriesWait: label('Entries wait for a moderator', 'Des participations attendent un modérateur'),
  nobodyEligible: label('Nobody can be drawn', 'Personne ne peut être tiré au sort'),
  notCommitted: label('No secret was committed to in time', 'Aucun secret engagé à temps'),
} as const

/** One of {@link drawFaults}. */
export type DrawFault = keyof typeof drawFaults

const optionsOf = (table: Record<string, ReturnType<typeof label>>) =>
  Object.entries(table).map(([value, text]) => ({ value, label: text }))

/**
 * The draw of a contest: one, for the database's index. What everybody may know of it is answered by `contestDraw`; who
 * looks after contests reads the rows too, but never the key behind the pseudonyms.
 */
export const Draws: CollectionConfig = {
  slug: slugs.draws,
  custom: {
    ...personal({ nothing: 'Pseudonyms alone; who is behind one is written with the winners.' }),
    ...sealedFields({ field: 'sealed', part: 'draw', purpose: 'secrets', of: 'payload' }),
  },
  labels: { singular: label('Draw', 'Tirage'), plural: label('Draws', 'Tirages') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['contest', 'state', 'frozenAt', 'expectedAt', 'drawnAt'],
  },
  access: { read: isRole('editor', 'manager'), create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.contests,
      required: true,
      unique: true,
      index: true,
      label: label('Contest', 'Concours'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'committed',
      index: true,
      options: optionsOf(drawStates),
      label: label('State', 'État'),
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      options: [
        { value: 'drand', label: label('drand beacon', 'Balise drand') },
        { value: 'commitment', label: label('Committed secret', 'Secret engagé') },
      ],
      label: label('Seed from', 'Origine de la graine'),
    },
    { name: 'committedAt', type: 'date', required: true, label: label('Prepared', 'Préparé le') },
    {
      name: 'commitment',
      type: 'text',
      required: true,
      label: label('Commitment to the secret', 'Engagement sur le secret'),
    },
    {
      name: 'sealed',
      type: 'text',
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
      label: label('Sealed secrets', 'Secrets scellés'),
      admin: { hidden: true },
    },
    { name: 'frozenAt', type: 'date', label: label('Frozen', 'Figé le') },
    { name: 'listHash', type: 'text', label: label('Fingerprint of the list', 'Empreinte de la liste') },
    { name: 'entrants', type: 'number', label: label('Entrants', 'Participants') },
    { name: 'tickets', type: 'number', label: label('Tickets', 'Tickets') },
    { name: 'round', type: 'number', label: label('Round of the beacon', 'Tour de la balise') },
    { name: 'expectedAt', type: 'date', label: label('Round made', 'Publication du tour') },
    // Of a draw that is only prepared: when its list is to be frozen; null before the contest has closed.
    { name: 'nextAskAt', type: 'date', index: true, label: label('Next step', 'Prochaine étape') },
    { name: 'askedAt', type: 'date', label: label('Asked', 'Demandé le') },
    {
      name: 'fault',
      type: 'select',
      options: optionsOf(drawFaults),
      label: label('Why not yet', 'Pourquoi pas encore'),
    },
    { name: 'drawnAt', type: 'date', label: label('Drawn', 'Tiré le') },
    // When an organiser called for it; null for one that the hub did by itself.
    { name: 'calledAt', type: 'date', label: label('Called', 'Demandé par l’équipe le') },
    // Both as their exact bytes: a hash is made of them.
    { name: 'list', type: 'textarea', label: label('List', 'Liste'), admin: { hidden: true } },
    { name: 'log', type: 'textarea', label: label('Log', 'Journal'), admin: { hidden: true } },
  ],
}

/** One claim of a draw by a worker each, so that two never finish it both. */
export const DrawAttempts = attemptsCollection({
  slug: slugs.drawAttempts,
  field: 'draw',
  relationTo: slugs.draws,
  labels: {
    singular: label('Attempt at a draw', 'Essai de tirage'),
    plural: label('Attempts at draws', 'Essais de tirages'),
  },
  read: isRole('manager'),
})
