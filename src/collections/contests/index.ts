import type { CollectionConfig } from 'payload'
import { anyOf, isRole, matching } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, coverField, fillSlug, slugField, titleField } from '../../fields'
import { enforceLifecycle, stampAuthor } from '../../hooks'
import { slugs } from '../../slugs'
import { contestLifecycle, publicStates } from './lifecycle'

export { contestsOnCalendar } from './calendarSource'
export { isPublicContest, publicStates } from './lifecycle'

const isOrganiser = isRole('editor', 'manager')

const stateLabels = {
  draft: label('Draft', 'Brouillon'),
  announced: label('Announced', 'Annoncé'),
  open: label('Open', 'Ouvert'),
  judging: label('Judging', 'Délibération'),
  decided: label('Decided', 'Décidé'),
  closed: label('Closed', 'Clos'),
  cancelled: label('Cancelled', 'Annulé'),
} satisfies Record<keyof typeof contestLifecycle.states, unknown>

/** Contests and challenges: what it is about, when it is open, by which rules. */
export const contests = (): CollectionConfig[] => [
  {
    slug: slugs.contests,
    custom: personal({
      holds: [
        {
          member: 'author',
          exports: ['title', 'slug', 'summary', 'description'],
          erasure: { do: 'keep', why: 'Written for the hub; the name of who wrote it goes.' },
        },
      ],
    }),
    labels: { singular: label('Contest', 'Concours'), plural: label('Contests', 'Concours') },
    admin: {
      group: label('Community', 'Communauté'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'state', 'opensAt', 'closesAt'],
    },
    defaultSort: '-closesAt',
    access: {
      read: anyOf(isOrganiser, matching({ state: { in: [...publicStates] } })),
      create: isOrganiser,
      update: isOrganiser,
      delete: isRole('manager'),
    },
    hooks: {
      beforeValidate: [fillSlug()],
      beforeChange: [
        stampAuthor,
        enforceLifecycle({ field: 'state', lifecycle: contestLifecycle, facts: () => undefined }),
      ],
    },
    fields: [
      titleField({ localized: true }),
      ...slugField(),
      {
        name: 'summary',
        type: 'textarea',
        localized: true,
        maxLength: 400,
        label: label('Summary', 'Résumé'),
      },
      {
        name: 'description',
        type: 'richText',
        localized: true,
        label: label('Description and rules', 'Description et règlement'),
      },
      coverField(),
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: contestLifecycle.initial,
        index: true,
        label: label('State', 'État'),
        options: Object.entries(stateLabels).map(([value, text]) => ({ value, label: text })),
        admin: { position: 'sidebar' },
      },
      {
        name: 'opensAt',
        type: 'date',
        required: true,
        label: label('Opens', 'Ouverture'),
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'closesAt',
        type: 'date',
        required: true,
        index: true,
        label: label('Closes', 'Clôture'),
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      authorField(),
    ],
  },
]
