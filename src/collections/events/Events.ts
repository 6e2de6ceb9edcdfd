import type { CollectionConfig } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import {
  authorField,
  coverField,
  deskLink,
  fillSlug,
  publishedAtField,
  slugField,
  titleField,
} from '../../fields'
import { stampAuthor, stampPublishedAt } from '../../hooks'
import { slugs } from '../../slugs'
import { eventFile } from './calendar/endpoint'
import { certificate } from './certificate/endpoint'
import { exportRegistrations } from './desk/exportEndpoint'
import { fieldOrganiser, isOrganiser } from './access'
import { continuesFields } from './fields/continues'
import { placeField } from './fields/place'
import { registrationFields } from './fields/registration'
import { tellingField } from './fields/telling'
import { timeFields } from './fields/times'
import { followDates } from './hooks/followDates'
import { forgetEvent } from './hooks/leaveEvents'
import { giveOutSeats, refuseTooFewSeats } from './hooks/keepSeats'
import { noteSpan } from './hooks/noteSpan'
import { keepPublished } from './hooks/publishedBefore'
import { raiseSequence } from './hooks/raiseSequence'
import { readLocalTimes, showLocalTimes, startOnRule } from './hooks/readTimes'
import { tellChanges } from './hooks/tellChanges'
import { tellWithdrawal } from './hooks/tellWithdrawal'
import type { EventsOptions } from './options'
import { followPosts } from './posting/followPosts'
import { fillTimetable, postingField } from './posting/postingField'
import { mayRead } from './visibility/access'
import { keyAddress, noteAddresses } from './visibility/addresses'
import { visibilityFields } from './visibility/fields'

/** Meetings: what, when (in a named zone), where, and who may come. */
export const Events = (options: EventsOptions): CollectionConfig => ({
  slug: slugs.events,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'slug', 'summary', 'description', 'startsAt', 'endsAt'],
        erasure: { do: 'keep', why: 'Written for the hub; the name of who wrote it goes.' },
      },
      {
        member: 'people.member',
        exports: ['title', 'slug', 'startsAt'],
        erasure: { do: 'keep', why: 'Who spoke is part of what took place; the name goes.' },
      },
    ],
  }),
  labels: { singular: label('Event', 'Événement'), plural: label('Events', 'Événements') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'timeZone', '_status'],
  },
  defaultSort: 'startsAt',
  access: {
    read: mayRead,
    readVersions: isOrganiser,
    create: isOrganiser,
    update: isOrganiser,
    delete: isRole('manager'),
  },
  versions: { drafts: true, maxPerDoc: 20 },
  // Dates and seats are reckoned from these, whatever else a client selects.
  forceSelect: {
    startsAt: true,
    endsAt: true,
    timeZone: true,
    recurrence: true,
    additions: true,
    changes: true,
    state: true,
    capacity: true,
    registration: true,
    place: true,
  },
  endpoints: [exportRegistrations, certificate(options), eventFile(options)],
  hooks: {
    beforeOperation: [noteAddresses],
    beforeValidate: [keyAddress(options), fillSlug(), readLocalTimes],
    beforeChange: [
      stampAuthor,
      stampPublishedAt(options.now),
      startOnRule,
      noteSpan,
      raiseSequence,
      fillTimetable,
      keepPublished,
      refuseTooFewSeats(options),
    ],
    afterChange: [
      tellChanges(options),
      followDates(options),
      tellWithdrawal(options),
      followPosts(options),
      giveOutSeats(options),
    ],
    afterRead: [showLocalTimes],
    beforeDelete: [forgetEvent],
  },
  fields: [
    titleField({ localized: true }),
    ...slugField(),
    { name: 'summary', type: 'textarea', localized: true, maxLength: 400, label: label('Summary', 'Résumé') },
    { name: 'description', type: 'richText', localized: true, label: label('Description', 'Description') },
    coverField(),
    {
      name: 'photos',
      type: 'upload',
      relationTo: slugs.media,
      hasMany: true,
      maxRows: 100,
      label: label('Photos', 'Photos'),
      admin: {
        description: label(
          'Shown on the page; a recap begins with them',
          'Affichées sur la page\u202f; un retour sur la rencontre commence avec elles',
        ),
      },
    },
    ...timeFields(),
    {
      name: 'state',
      type: 'select',
      defaultValue: 'scheduled',
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'scheduled', label: label('Takes place', 'A lieu') },
        { value: 'cancelled', label: label('Cancelled', 'Annulé') },
      ],
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
    ...visibilityFields(),
    placeField(options.now),
    ...registrationFields(),
    tellingField(),
    ...(options.channels ? [postingField()] : []),
    {
      name: 'people',
      type: 'array',
      maxRows: 50,
      label: label('Hosts and speakers', 'Animation et interventions'),
      labels: { singular: label('Person', 'Personne'), plural: label('People', 'Personnes') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'select',
              required: true,
              defaultValue: 'host',
              label: label('Role', 'Rôle'),
              options: [
                { value: 'host', label: label('Host', 'Animation') },
                { value: 'speaker', label: label('Speaker', 'Intervention') },
              ],
            },
            {
              name: 'member',
              type: 'relationship',
              relationTo: slugs.members,
              label: label('Member', 'Membre'),
            },
            {
              name: 'name',
              type: 'text',
              maxLength: 120,
              label: label('Name, if no member', 'Nom, si hors membres'),
            },
          ],
        },
      ],
    },
    {
      name: 'tags',
      type: 'relationship',
      relationTo: slugs.tags,
      hasMany: true,
      label: label('Tags', 'Étiquettes'),
      admin: { position: 'sidebar' },
    },
    { name: 'price', type: 'text', localized: true, maxLength: 200, label: label('Price', 'Prix') },
    {
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: label('Accessibility', 'Accessibilité'),
    },
    {
      name: 'conduct',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: label('Code of conduct of this event', 'Code de conduite de cet événement'),
      admin: {
        description: label(
          'What holds here besides the community’s own, which always does: the venue’s rules, whom to turn to',
          'Ce qui vaut ici en plus de celui de la communauté, qui vaut toujours\u202f: les règles du lieu, à qui s’adresser',
        ),
      },
    },
    { name: 'url', type: 'text', maxLength: 500, label: label('Web page', 'Page web') },
    ...continuesFields(),
    publishedAtField(),
    authorField(),
    {
      name: 'sequence',
      type: 'number',
      defaultValue: 0,
      label: label('Number of changes', 'Nombre de changements'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'importedFrom',
      type: 'text',
      unique: true,
      access: { read: fieldOrganiser },
      label: label('Imported from', 'Importé de'),
      admin: { hidden: true },
    },
  ],
})
