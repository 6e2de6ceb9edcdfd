import type { CollectionConfig } from 'payload'
import { anyOf, isRole, matching } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, coverField, deskLink, fillSlug, slugField, titleField } from '../../fields'
import { enforceLifecycle, stampAuthor } from '../../hooks'
import { slugs } from '../../slugs'
import { isOrganiser } from './access'
import { contestCertificate } from './after/certificate/endpoint'
import { followSwitch } from './after/followEntries'
import { afterwardsField } from './fields/afterwards'
import { enteringFields, votersField } from './fields/entering'
import { judgingField } from './fields/judging'
import { prizeFields } from './fields/prizes'
import { rulesFields } from './fields/rules'
import { closed } from './fields/shape'
import { taskFields } from './fields/tasks'
import { readLocalTimes, showLocalTimes } from './fields/localTimes'
import { timeFields } from './fields/times'
import { forgetContest } from './entering/forgetContest'
import { followRules, keepPromises, logMove } from './lifecycle/hooks'
import { contestLifecycle, publicStates, stateLabels } from './lifecycle/lifecycle'
import { contestExports } from './judging/desk/exports/exportEndpoints'
import type { ContestsOptions } from './options'

/** Contests and challenges: what it is about, when it is open, by which rules, and how it is judged. */
export const Contests = (options: ContestsOptions): CollectionConfig => ({
  slug: slugs.contests,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'slug', 'summary', 'description'],
        erasure: { do: 'keep', why: 'Written for the hub; the name of who wrote it goes.' },
      },
      {
        member: 'organisers',
        exports: ['title', 'slug'],
        erasure: { do: 'keep', why: 'Who answered for a contest is part of its rules; the name goes.' },
      },
      {
        member: 'judging.jury',
        exports: ['title', 'slug'],
        erasure: { do: 'keep', why: 'Who judged is part of the result; the name goes.' },
      },
    ],
  }),
  labels: { singular: label('Contest', 'Concours'), plural: label('Contests', 'Concours') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'opensAt', 'closesAt'],
  },
  defaultSort: '-closesAt',
  access: {
    read: anyOf(isOrganiser, matching({ state: { in: [...publicStates] } })),
    create: isOrganiser,
    update: isOrganiser,
    delete: isRole('manager'),
  },
  // Whether a right answer may be read depends on it, whatever else a client selects.
  forceSelect: { state: true },
  endpoints: [...contestExports(options), contestCertificate(options)],
  hooks: {
    beforeValidate: [fillSlug(), readLocalTimes],
    beforeChange: [
      stampAuthor,
      enforceLifecycle({ field: 'state', lifecycle: contestLifecycle, facts: () => undefined }),
      keepPromises(options),
    ],
    afterChange: [followRules(options), logMove(options), followSwitch(options)],
    afterRead: [showLocalTimes],
    beforeDelete: [forgetContest],
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
      label: label('Description', 'Description'),
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
    deskLink(),
    {
      name: 'stateNote',
      type: 'text',
      localized: true,
      maxLength: 400,
      label: label('Why it is cancelled', 'Motif de l’annulation'),
      admin: { position: 'sidebar', condition: (data: { state?: unknown }) => data.state === 'cancelled' },
    },
    ...timeFields(),
    ...enteringFields({ hasEvents: options.attended !== null }),
    ...taskFields(),
    judgingField(),
    votersField({ hasEvents: options.attended !== null }),
    ...prizeFields(),
    afterwardsField({ channels: options.channels, badges: options.badges }),
    ...rulesFields(),
    {
      name: 'decidedAt',
      type: 'date',
      access: closed,
      label: label('Decided', 'Décidé le'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Until then nobody who has won is passed over; set with the result, and later when somebody moves up.
      name: 'claimsUntil',
      type: 'date',
      access: closed,
      label: label('Prizes are claimed until', 'Prix à réclamer jusqu’au'),
      admin: { position: 'sidebar', readOnly: true },
    },
    authorField(),
  ],
})
