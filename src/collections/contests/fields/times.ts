import type { Field } from 'payload'
import { label } from '../../../config/label'
import { isTimeZone } from '../../../core/timeZone'
import { writtenOnly } from '../../../fields'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const

/** Moments of a contest that can be written as a wall clock in its zone shows them, and the field that takes that. */
export const localTimes = {
  announcesAt: 'announcesLocal',
  opensAt: 'opensLocal',
  closesAt: 'closesLocal',
  votesOpenAt: 'votesOpenLocal',
  votesCloseAt: 'votesCloseLocal',
  decidesAt: 'decidesLocal',
} as const

const localTime = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'text',
  label: label(en, fr),
  ...writtenOnly({
    placeholder: '2026-11-07T19:00',
    description: label(
      'On the clock of the contest’s own zone; written here, it replaces the moment above',
      'À l’heure du fuseau du concours\u202f; saisie ici, elle remplace le moment ci-dessus',
    ),
  }),
  validate: (value: unknown) =>
    value == null ||
    value === '' ||
    (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) ||
    'Like 2026-11-07T19:00 · Sous la forme 2026-11-07T19:00',
})

const moment = (
  name: string,
  [en, fr]: readonly [string, string],
  more: { required?: boolean; description?: { en: string; fr: string } } = {},
): Field => ({
  name,
  type: 'date',
  required: more.required ?? false,
  index: true,
  label: label(en, fr),
  admin: { ...dayAndTime, ...(more.description ? { description: more.description } : {}) },
})

/** When a contest does what, in a named zone: the worker makes the moves. */
export const timeFields = (): Field[] => [
  {
    name: 'timeZone',
    type: 'text',
    defaultValue: 'Europe/Paris',
    label: label('Time zone', 'Fuseau horaire'),
    admin: {
      description: label(
        'IANA name, such as Europe/Paris: the rules name their dates in it',
        'Nom IANA, par exemple Europe/Paris\u202f: le règlement y donne ses dates',
      ),
    },
    validate: (value: unknown) => isTimeZone(value) || 'Not an IANA time zone · Fuseau horaire IANA inconnu',
  },
  {
    type: 'row',
    fields: [
      moment('announcesAt', ['Announced', 'Annonce'], {
        description: label(
          'A draft is announced by itself at this moment, once its rules are complete',
          'Un brouillon est annoncé de lui-même à ce moment, une fois son règlement complet',
        ),
      }),
      moment('opensAt', ['Opens', 'Ouverture'], { required: true }),
      moment('closesAt', ['Closes', 'Clôture'], { required: true }),
    ],
  },
  {
    type: 'row',
    fields: [
      localTime('announcesLocal', 'Announced, local time', 'Annonce, heure locale'),
      localTime('opensLocal', 'Opens, local time', 'Ouverture, heure locale'),
      localTime('closesLocal', 'Closes, local time', 'Clôture, heure locale'),
    ],
  },
  {
    type: 'row',
    fields: [
      moment('votesOpenAt', ['Voting opens', 'Ouverture du vote'], {
        description: label(
          'Left empty: with the close of entries',
          'Laissé vide\u202f: à la clôture des participations',
        ),
      }),
      moment('votesCloseAt', ['Voting closes', 'Clôture du vote']),
      moment('decidesAt', ['Result', 'Résultat'], {
        description: label('The day that the rules promise', 'Le jour promis par le règlement'),
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      localTime('votesOpenLocal', 'Voting opens, local time', 'Ouverture du vote, heure locale'),
      localTime('votesCloseLocal', 'Voting closes, local time', 'Clôture du vote, heure locale'),
      localTime('decidesLocal', 'Result, local time', 'Résultat, heure locale'),
    ],
  },
]
