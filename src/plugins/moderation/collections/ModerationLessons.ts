import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'

/**
 * What the machine has learnt from the team's decisions, a version at a time. A lesson is proposed by the hub, read and
 * used (or not) by a manager, and can be gone back on at any time; at most one is in use.
 */
export const ModerationLessons: CollectionConfig = {
  slug: slugs.moderationLessons,
  custom: personal({
    holds: [
      {
        member: 'changedBy',
        exports: ['number', 'status', 'changedAt'],
        erasure: { do: 'keep', why: 'That a manager decided is part of the record; the name goes.' },
      },
    ],
  }),
  labels: { singular: label('Lesson', 'Leçon'), plural: label('Lessons', 'Leçons') },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'number',
    defaultColumns: ['number', 'status', 'learntAt', 'changedBy'],
    hideAPIURL: true,
    description: label(
      'What the machine could learn from your decisions. Nothing is judged by a lesson before you use it.',
      'Ce que la machine pourrait apprendre de vos décisions. Aucune leçon ne sert à juger avant que vous ne l’utilisiez.',
    ),
  },
  defaultSort: '-number',
  access: { read: isRole('manager'), create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'report',
      type: 'ui',
      label: label('What was learnt', 'Ce qui a été appris'),
      admin: {
        disableListColumn: true,
        components: { Field: '/src/plugins/moderation/admin/LessonReport#LessonReport' },
      },
    },
    { name: 'number', type: 'number', required: true, unique: true, min: 1, label: label('Lesson', 'Leçon') },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'proposed', label: label('Proposed', 'Proposée') },
        { value: 'used', label: label('In use', 'Utilisée') },
        { value: 'retired', label: label('Not in use', 'Non utilisée') },
      ],
    },
    {
      name: 'model',
      type: 'text',
      required: true,
      label: label('On top of the model', 'Par-dessus le modèle'),
    },
    { name: 'learntAt', type: 'date', required: true, label: label('Learnt', 'Apprise le') },
    { name: 'changedAt', type: 'date', label: label('State since', 'État depuis') },
    {
      name: 'changedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('By', 'Par'),
    },
    // Places of a table and numbers: nothing that anybody reads.
    { name: 'spam', type: 'textarea', admin: { hidden: true } },
    { name: 'toxic', type: 'textarea', admin: { hidden: true } },
    factsField({ name: 'measures', label: label('Measures', 'Mesures') }),
    factsField({ name: 'telling', label: label('Words', 'Mots') }),
    factsField({ name: 'from', label: label('Learnt from', 'Apprise de') }),
  ],
}
