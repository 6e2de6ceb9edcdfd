import type { Field } from 'payload'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { contestKinds, galleryKinds, mediaKinds } from './kinds'
import { choice, onlyFor, wholeNumber } from './shape'

/** Most entries of one member in one contest; a rule of ours, far above what any jury wants to look at. */
export const mostEntries = 20
/** Most files of one entry. */
export const mostFiles = 20
/** Largest file of an entry in bytes: what the hub takes at all (`maxUploadBytes` of the media). */
export const mostFileBytes = 10 * 1024 * 1024

/** ISO 3166-1 alpha-2, as shape; that the country exists is not ours to say. */
const territory = /^[A-Z]{2}$/

const territories = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  maxRows: 250,
  label: label(en, fr),
  admin: {
    description: label('Country codes, such as FR, BE, CA', 'Codes de pays, par exemple FR, BE, CA'),
  },
  validate: (value: unknown) =>
    value == null ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string' && territory.test(each))) ||
    'Two capital letters each · Deux majuscules chacun',
})

/** Where the hub has no events, nobody can be asked whether they were at one. */
export type EnteringFieldOptions = { hasEvents: boolean }

const since = ({ hasEvents }: EnteringFieldOptions): Field[] => [
  wholeNumber({
    name: 'memberSinceDays',
    label: label('Member for days', 'Membre depuis, en jours'),
    max: 36_500,
    description: label('At the moment of entering', 'Au moment de participer'),
  }),
  wholeNumber({ name: 'trustLevel', label: label('Trust level', 'Niveau de confiance'), max: 4 }),
  ...(hasEvents
    ? [
        {
          name: 'attendedEvent',
          type: 'relationship',
          relationTo: slugs.events,
          label: label('Was at this event', 'Était à cette rencontre'),
        } satisfies Field,
      ]
    : []),
]

/** What is asked of those who vote, on top of being a member in good standing. */
export const votersField = (options: EnteringFieldOptions): Field => ({
  name: 'voters',
  type: 'group',
  label: label('Who may vote', 'Qui peut voter'),
  fields: [
    ...since(options),
    {
      name: 'notStaff',
      type: 'checkbox',
      defaultValue: true,
      label: label('Not staff', 'Hors équipe'),
    },
  ],
})

/** What is entered, by whom, how often, and who sees it. */
export const enteringFields = (options: EnteringFieldOptions): Field[] => [
  choice({
    name: 'kind',
    label: label('Kind', 'Type'),
    options: contestKinds,
    defaultValue: 'creative',
  }),
  wholeNumber({
    name: 'entriesPerMember',
    label: label('Entries per member', 'Participations par membre'),
    min: 1,
    max: mostEntries,
    defaultValue: 1,
  }),
  choice({
    name: 'gallery',
    label: label('Entries are shown', 'Les participations sont visibles'),
    options: galleryKinds,
    defaultValue: 'live',
    description: label(
      'Answers to a quiz, predictions and tickets of a draw are never shown',
      'Réponses d’un quiz, pronostics et tickets d’un tirage ne sont jamais montrés',
    ),
  }),
  {
    name: 'anonymous',
    type: 'checkbox',
    defaultValue: false,
    label: label(
      'Without the names of who entered, until the result',
      'Sans le nom des participants, jusqu’au résultat',
    ),
  },
  {
    name: 'media',
    type: 'group',
    label: label('What an entry consists of', 'Composition d’une participation'),
    admin: onlyFor('creative', 'challenge'),
    fields: [
      {
        name: 'kinds',
        type: 'select',
        hasMany: true,
        defaultValue: ['text', 'picture'],
        label: label('Allowed', 'Autorisé'),
        options: Object.entries(mediaKinds).map(([value, text]) => ({ value, label: text })),
      },
      wholeNumber({
        name: 'files',
        label: label('Files at most', 'Fichiers au plus'),
        min: 1,
        max: mostFiles,
        defaultValue: 5,
      }),
      wholeNumber({
        name: 'maxBytes',
        label: label('Bytes of one file at most', 'Octets par fichier au plus'),
        min: 1024,
        max: mostFileBytes,
        defaultValue: mostFileBytes,
      }),
      wholeNumber({
        name: 'textLength',
        label: label('Characters of the text at most', 'Caractères du texte au plus'),
        min: 1,
        max: 20_000,
        defaultValue: 5_000,
      }),
    ],
  },
  {
    name: 'eligibility',
    type: 'group',
    label: label('Who may take part', 'Qui peut participer'),
    fields: [
      wholeNumber({ name: 'minimumAge', label: label('Minimum age', 'Âge minimal'), max: 120 }),
      territories('territories', 'Residents of', 'Résidents de'),
      territories('excludedTerritories', 'Not open to residents of', 'Non ouvert aux résidents de'),
      ...since(options),
      {
        name: 'notStaff',
        type: 'checkbox',
        defaultValue: true,
        label: label('Not staff', 'Hors équipe'),
      },
      wholeNumber({
        name: 'noWinnerWithinDays',
        label: label('Has won nothing here for days', 'N’a rien gagné ici depuis, en jours'),
        max: 3_650,
      }),
    ],
  },
]
