import type { CollectionConfig, CollectionSlug } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { failureCodes, providerIds } from '../checks/provider'
import { failureLabels, providerLabels } from '../providers/labels'
import { attemptsCollection } from '../../outbox'

/** One question to one service about one text as it stood: asked, answered or not, and what followed. */
export const ModerationLookups = (collections: readonly string[]): CollectionConfig => ({
  slug: slugs.moderationLookups,
  custom: personal({
    holds: [
      { member: 'author', exports: ['provider', 'status', 'verdict', 'at'], erasure: { do: 'delete' } },
    ],
  }),
  labels: {
    singular: label('Outside check', 'Contrôle externe'),
    plural: label('Outside checks made', 'Contrôles externes effectués'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: {
    group: label('Safety', 'Sécurité'),
    defaultColumns: ['provider', 'status', 'failure', 'verdict', 'at'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  access: { read: isRole('manager'), create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      // Names the text as it was judged: what several services are asked about it belongs together.
      name: 'round',
      type: 'text',
      required: true,
      index: true,
      admin: { hidden: true },
    },
    {
      name: 'provider',
      type: 'select',
      required: true,
      index: true,
      label: label('Service', 'Service'),
      options: providerIds.map((value) => ({ value, label: providerLabels[value] })),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'waiting', label: label('To be asked', 'À interroger') },
        { value: 'answered', label: label('Answered', 'A répondu') },
        { value: 'failed', label: label('Not answered', 'Sans réponse') },
      ],
    },
    {
      name: 'failure',
      type: 'select',
      label: label('Why not', 'Pourquoi'),
      options: failureCodes.map((value) => ({ value, label: failureLabels[value] })),
    },
    {
      name: 'target',
      type: 'relationship',
      relationTo: [...collections] as CollectionSlug[],
      label: label('Post', 'Message'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    { name: 'print', type: 'text', required: true, admin: { hidden: true } },
    { name: 'isEdit', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    factsField({
      name: 'judgement',
      label: label('What the hub’s checks said', 'Ce que disaient les contrôles du site'),
    }),
    factsField({ name: 'signals', label: label('What the service said', 'Ce que disait le service') }),
    {
      name: 'verdict',
      type: 'select',
      label: label('Decided then', 'Décision'),
      options: [
        { value: 'allow', label: label('Shown', 'Affiché') },
        { value: 'hold', label: label('Held', 'Retenu') },
        { value: 'refuse', label: label('Rejected', 'Rejeté') },
        { value: 'dropped', label: label('Nothing: it had changed', 'Aucune\u202f: il avait changé') },
      ],
      index: true,
    },
    { name: 'nextAttemptAt', type: 'date', required: true, index: true, admin: { hidden: true } },
    { name: 'at', type: 'date', required: true, index: true, label: label('Asked', 'Demandé le') },
    {
      // Address and browser of the writer, sealed, and only until the service has answered.
      name: 'sender',
      type: 'text',
      hidden: true,
      access: { read: () => false, update: () => false },
    },
  ],
})

/** The tries at each question; the unique index lets one worker in. */
export const ModerationLookupAttempts: CollectionConfig = attemptsCollection({
  slug: slugs.moderationLookupAttempts,
  field: 'lookup',
  relationTo: slugs.moderationLookups,
  labels: {
    singular: label('Attempt at an outside check', 'Essai de contrôle externe'),
    plural: label('Attempts at outside checks', 'Essais de contrôles externes'),
  },
  read: isRole('manager'),
})
