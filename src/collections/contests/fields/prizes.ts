import type { Field } from 'payload'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { wholeNumber } from './shape'

/** What can be won, until when it is claimed, and when the data about people go. */
export const prizeFields = (): Field[] => [
  {
    name: 'prizes',
    type: 'array',
    maxRows: 50,
    label: label('Prizes', 'Prix'),
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 200,
        label: label('Prize', 'Prix'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'value',
            type: 'number',
            min: 0,
            label: label('Value of one', 'Valeur unitaire'),
            admin: {
              description: label('Retail price, taxes included', 'Prix public, taxes comprises'),
            },
          },
          {
            name: 'currency',
            type: 'text',
            defaultValue: 'EUR',
            label: label('Currency', 'Devise'),
            // ISO 4217, as shape.
            validate: (value: unknown) =>
              value == null ||
              (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) ||
              'Three capital letters, such as EUR · Trois majuscules, par exemple EUR',
          },
          wholeNumber({
            name: 'count',
            label: label('How many', 'Combien'),
            min: 1,
            max: 1_000,
            defaultValue: 1,
          }),
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      wholeNumber({
        name: 'claimDays',
        label: label('Days to claim a prize', 'Jours pour réclamer un prix'),
        min: 1,
        max: 365,
        defaultValue: 14,
      }),
      {
        name: 'personalDataUntil',
        type: 'date',
        index: true,
        label: label('Personal data are erased', 'Effacement des données personnelles'),
        admin: { date: { pickerAppearance: 'dayOnly' } },
      },
    ],
  },
  {
    name: 'organisers',
    type: 'relationship',
    relationTo: slugs.members,
    hasMany: true,
    maxRows: 20,
    label: label('Organisers', 'Organisateurs'),
    admin: {
      description: label(
        'They look after it, and take no part in it',
        'Ces personnes s’en occupent, et n’y participent pas',
      ),
    },
  },
]
