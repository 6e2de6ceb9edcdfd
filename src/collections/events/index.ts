import type { CollectionConfig } from 'payload'
import { anyOf, isPublished, isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, coverField, fillSlug, publishedAtField, slugField, titleField } from '../../fields'
import { stampAuthor, stampPublishedAt } from '../../hooks'
import { slugs } from '../../slugs'
import { isTimeZone } from '../../core/timeZone'

export { eventContent } from './eventContent'

/** What {@link events} needs to know. */
export type EventsOptions = { now: () => Date }

const isOrganiser = isRole('editor', 'manager')

/** Meetings: what, when (in a named zone), where. */
export const events = ({ now }: EventsOptions): CollectionConfig[] => [
  {
    slug: slugs.events,
    custom: personal({
      holds: [
        {
          member: 'author',
          exports: ['title', 'slug', 'summary', 'description', 'startsAt', 'endsAt'],
          erasure: { do: 'keep', why: 'Written for the hub; the name of who wrote it goes.' },
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
      read: anyOf(isOrganiser, isPublished),
      readVersions: isOrganiser,
      create: isOrganiser,
      update: isOrganiser,
      delete: isRole('manager'),
    },
    versions: { drafts: true, maxPerDoc: 20 },
    hooks: { beforeValidate: [fillSlug()], beforeChange: [stampAuthor, stampPublishedAt(now)] },
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
      { name: 'description', type: 'richText', localized: true, label: label('Description', 'Description') },
      coverField(),
      {
        type: 'row',
        fields: [
          {
            name: 'startsAt',
            type: 'date',
            required: true,
            index: true,
            label: label('Starts', 'Début'),
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
          {
            name: 'endsAt',
            type: 'date',
            label: label('Ends', 'Fin'),
            admin: { date: { pickerAppearance: 'dayAndTime' } },
            validate: (value, { data }) =>
              value == null ||
              new Date(value) >= new Date(String((data as { startsAt?: string }).startsAt)) ||
              'Ends before it starts · Finit avant de commencer',
          },
          {
            name: 'timeZone',
            type: 'text',
            required: true,
            defaultValue: 'Europe/Paris',
            label: label('Time zone', 'Fuseau horaire'),
            admin: {
              description: label('IANA name, such as Europe/Paris', 'Nom IANA, par exemple Europe/Paris'),
            },
            validate: (value: unknown) =>
              isTimeZone(value) || 'Not an IANA time zone · Fuseau horaire IANA inconnu',
          },
        ],
      },
      { name: 'recurrence', type: 'text', label: label('Recurrence (RRULE)', 'Récurrence (RRULE)') },
      { name: 'capacity', type: 'number', min: 1, label: label('Capacity', 'Capacité') },
      {
        name: 'place',
        type: 'group',
        label: label('Place', 'Lieu'),
        fields: [
          { name: 'name', type: 'text', maxLength: 200, label: label('Name', 'Nom') },
          { name: 'address', type: 'textarea', maxLength: 400, label: label('Address', 'Adresse') },
          { name: 'online', type: 'checkbox', defaultValue: false, label: label('Online', 'En ligne') },
        ],
      },
      { name: 'url', type: 'text', maxLength: 500, label: label('Web page', 'Page web') },
      publishedAtField(),
      authorField(),
      {
        name: 'importedFrom',
        type: 'text',
        unique: true,
        access: { read: ({ req }) => isOrganiser({ req }) === true },
        label: label('Imported from', 'Importé de'),
        admin: { hidden: true },
      },
    ],
  },
]
