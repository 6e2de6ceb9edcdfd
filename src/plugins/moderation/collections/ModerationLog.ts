import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'
import { logActions } from '../project'
import { moderationStates, stateLabels } from '../states'

const actionLabels = {
  held: label('Held by the machine', 'Retenu par la machine'),
  refused: label('Rejected by the machine', 'Rejeté par la machine'),
  edited: label('Edited by its author', 'Modifié par son auteur'),
  approved: label('Approved', 'Approuvé'),
  rejected: label('Rejected', 'Rejeté'),
  reported: label('Reported', 'Signalé'),
  appealed: label('Appealed against', 'Contesté'),
  hidden: label('Hidden until it is edited', 'Masqué jusqu’à sa modification'),
  amended: label('Edited by a moderator', 'Modifié par la modération'),
  split: label('Split off', 'Détaché'),
  warned: label('Author warned', 'Auteur averti'),
  deleted: label('Deleted', 'Supprimé'),
  undone: label('Decision taken back', 'Décision annulée'),
  noted: label('Note', 'Note'),
  asked: label('Second opinion asked for', 'Second avis demandé'),
  advised: label('Second opinion', 'Second avis'),
  sanctioned: label('Sanction', 'Sanction'),
} satisfies Record<(typeof logActions)[number], unknown>

/**
 * Who did what to which target, when and why: appended to, never changed, by machine and people alike. The unique
 * index over (case, number) is the row version of the case: of two who decide on the same version, one is let in.
 */
export const ModerationLog: CollectionConfig = {
  slug: slugs.moderationLog,
  custom: personal({
    holds: [
      {
        member: 'case.author',
        exports: ['action', 'at', 'rule', 'codeVersion', 'note'],
        erasure: {
          do: 'clear',
          fields: { reasons: [], note: null, remark: null, judgement: null, facts: null },
        },
      },
      {
        member: 'actor',
        exports: ['key', 'action', 'at', 'rule', 'note'],
        erasure: { do: 'keep', why: 'The log is append-only; the name of who acted goes.' },
      },
    ],
  }),
  labels: {
    singular: label('Moderation log entry', 'Entrée du journal de modération'),
    plural: label('Moderation log', 'Journal de modération'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'key',
    defaultColumns: ['key', 'number', 'action', 'actor', 'rule', 'createdAt'],
  },
  defaultSort: '-createdAt',
  access: { read: isDecider, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['case', 'number'], unique: true }],
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      required: true,
      index: true,
      label: label('Case', 'Dossier'),
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      index: true,
      label: label('Target', 'Cible'),
      admin: {
        description: label('Collection and id, also of what has been deleted', 'Collection et identifiant'),
      },
    },
    { name: 'number', type: 'number', required: true, min: 1, label: label('Number', 'Numéro') },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('Action', 'Action'),
      options: logActions.map((value) => ({ value, label: actionLabels[value] })),
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
      admin: { description: label('Nobody: the machine', 'Personne\u202f: la machine') },
    },
    { name: 'at', type: 'date', required: true, label: label('When', 'Quand') },
    factsField({ name: 'reasons', label: label('Reasons', 'Motifs') }),
    { name: 'rule', type: 'text', label: label('Rule cited', 'Règle citée') },
    { name: 'codeVersion', type: 'number', label: label('Of the code’s version', 'De la version du code') },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2_000,
      label: label('Words to the author', 'Mot à l’auteur'),
    },
    {
      name: 'moderation',
      type: 'select',
      label: label('State from then on', 'État à partir de là'),
      options: moderationStates.map((value) => ({ value, label: stateLabels[value] })),
    },
    {
      name: 'remark',
      type: 'textarea',
      maxLength: 2_000,
      label: label('Words among moderators', 'Mot entre modérateurs'),
    },
    factsField({ name: 'judgement', label: label('What the machine knew', 'Ce que savait la machine') }),
    factsField({ name: 'facts', label: label('Facts', 'Faits') }),
  ],
}
