import type { Field } from 'payload'
import { label } from '../../../config/label'
import { isTimeZone } from '../../../core/timeZone'
import { writtenOnly } from '../../../fields'
import { parseWall } from '../recurrence/rule'
import { ruleFault } from '../recurrence/ruleFault'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const

/** Changes of single dates that one event can hold: one a week for ten years. */
const mostChanges = 520

/** A wall-clock time, as somebody in the event's zone would write it. */
const localTime = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'text',
  label: label(en, fr),
  ...writtenOnly({
    placeholder: '2026-11-07T19:00',
    description: label(
      'On the clock of the event’s own zone; written here, it replaces the moment above',
      'À l’heure du fuseau de l’événement ; saisie ici, elle remplace le moment ci-dessus',
    ),
  }),
  validate: (value: unknown) =>
    value == null ||
    value === '' ||
    (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) ||
    'Like 2026-11-07T19:00 · Sous la forme 2026-11-07T19:00',
})

/** One bound of an event's dates, reckoned by the hub at every save: what a calendar asks before it looks at any rule. */
const bound = (name: 'datesFrom' | 'datesUntil', en: string, fr: string): Field => ({
  name,
  type: 'date',
  index: true,
  label: label(en, fr),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
})

/** When an event takes place: its first date, how it repeats, and what was decided about single dates. */
export const timeFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'startsAt',
        type: 'date',
        required: true,
        index: true,
        label: label('Starts', 'Début'),
        admin: dayAndTime,
      },
      {
        name: 'endsAt',
        type: 'date',
        label: label('Ends', 'Fin'),
        admin: dayAndTime,
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
  {
    type: 'row',
    fields: [
      localTime('startsLocal', 'Starts, local time', 'Début, heure locale'),
      localTime('endsLocal', 'Ends, local time', 'Fin, heure locale'),
    ],
  },
  {
    name: 'recurrence',
    type: 'text',
    label: label('Recurrence (RRULE)', 'Récurrence (RRULE)'),
    admin: {
      placeholder: 'FREQ=MONTHLY;BYDAY=1SA',
      description: label(
        'As calendars write it: FREQ=WEEKLY is every week',
        'Comme l’écrivent les agendas : FREQ=WEEKLY est chaque semaine',
      ),
    },
    validate: (value: unknown, { data }: { data: Partial<unknown> }) => {
      const { startsAt, timeZone } = data as { startsAt?: unknown; timeZone?: unknown }
      if (typeof value !== 'string' || value === '') return true
      // What is wrong with those is said beside them.
      if (startsAt == null || !isTimeZone(timeZone)) return true
      const moment = new Date(startsAt as string | Date)
      if (Number.isNaN(moment.getTime())) return true
      return ruleFault({ recurrence: value, startsAt: moment.toISOString(), timeZone }) ?? true
    },
  },
  {
    name: 'additions',
    type: 'array',
    maxRows: mostChanges,
    label: label('More dates', 'Dates supplémentaires'),
    labels: { singular: label('Date', 'Date'), plural: label('Dates', 'Dates') },
    fields: [
      { name: 'startsAt', type: 'date', required: true, label: label('Starts', 'Début'), admin: dayAndTime },
    ],
  },
  {
    name: 'changes',
    type: 'array',
    maxRows: mostChanges,
    label: label('Changed dates', 'Dates modifiées'),
    labels: {
      singular: label('Changed date', 'Date modifiée'),
      plural: label('Changed dates', 'Dates modifiées'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'occurrence',
            type: 'text',
            required: true,
            label: label('Date as planned', 'Date prévue'),
            admin: { placeholder: '20261107T190000' },
            validate: (value: unknown) =>
              (typeof value === 'string' && parseWall(value) !== null) ||
              'Like 20261107T190000, on the event’s own clock · Sous la forme 20261107T190000, à l’heure locale',
          },
          {
            name: 'state',
            type: 'select',
            required: true,
            defaultValue: 'moved',
            label: label('What became of it', 'Ce qu’elle devient'),
            options: [
              { value: 'moved', label: label('Moved', 'Déplacée') },
              { value: 'cancelled', label: label('Cancelled', 'Annulée') },
              { value: 'removed', label: label('Removed', 'Supprimée') },
            ],
          },
          { name: 'startsAt', type: 'date', label: label('Starts', 'Début'), admin: dayAndTime },
          {
            name: 'endsAt',
            type: 'date',
            label: label('Ends', 'Fin'),
            admin: dayAndTime,
            validate: (value, { siblingData }) =>
              value == null ||
              new Date(value) >= new Date(String((siblingData as { startsAt?: string }).startsAt)) ||
              'Ends before it starts · Finit avant de commencer',
          },
        ],
      },
      { name: 'note', type: 'text', maxLength: 400, label: label('Why', 'Pourquoi') },
    ],
  },
  bound('datesFrom', 'First date', 'Première date'),
  // Empty: there is no last one. Both are empty in events from before they were written down: those are always looked at.
  bound('datesUntil', 'End of the last date', 'Fin de la dernière date'),
]
