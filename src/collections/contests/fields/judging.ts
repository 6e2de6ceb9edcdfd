import type { Field } from 'payload'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { judgingKinds, tieRules } from './kinds'
import { choice, wholeNumber } from './shape'

/** How winners are found: what each field means is said where it is reckoned with. */
export const judgingField = (): Field => ({
  name: 'judging',
  type: 'group',
  label: label('How it is judged', 'Mode de désignation'),
  fields: [
    choice({
      name: 'how',
      label: label('Decided by', 'Décidé par'),
      options: judgingKinds,
      defaultValue: 'jury',
    }),
    {
      type: 'row',
      fields: [
        wholeNumber({
          name: 'voteWeight',
          label: label('Weight of the vote, in percent', 'Poids du vote, en pour cent'),
          max: 100,
          defaultValue: 50,
        }),
        wholeNumber({
          name: 'juryWeight',
          label: label('Weight of the jury, in percent', 'Poids du jury, en pour cent'),
          max: 100,
          defaultValue: 50,
        }),
      ],
    },
    choice({
      name: 'tieRule',
      label: label('With the same result', 'En cas d’égalité'),
      options: tieRules,
      defaultValue: 'earliest',
    }),
    wholeNumber({
      name: 'voteBudget',
      label: label('Votes of a member in all', 'Votes par membre en tout'),
      min: 1,
      max: 1_000,
      description: label(
        'Left empty: one for each entry, as many entries as one likes',
        'Laissé vide\u202f: un par participation, pour autant de participations qu’on veut',
      ),
    }),
    choice({
      name: 'count',
      label: label('Votes and points', 'Votes et points'),
      options: {
        hidden: label('Hidden until the result', 'Caché jusqu’au résultat'),
        live: label('Shown at once', 'Visible en direct'),
      },
      defaultValue: 'hidden',
    }),
    {
      name: 'criteria',
      type: 'array',
      maxRows: 20,
      label: label('Criteria of the jury', 'Critères du jury'),
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: label('Criterion', 'Critère'),
        },
        {
          name: 'description',
          type: 'textarea',
          localized: true,
          maxLength: 500,
          label: label('What is looked at', 'Ce qui est regardé'),
        },
        wholeNumber({ name: 'weight', label: label('Weight', 'Poids'), min: 1, max: 100, defaultValue: 1 }),
      ],
    },
    wholeNumber({
      name: 'marks',
      label: label('Highest mark', 'Note la plus haute'),
      min: 1,
      max: 100,
      defaultValue: 10,
    }),
    {
      name: 'blind',
      type: 'checkbox',
      defaultValue: true,
      label: label('The jury sees no names', 'Le jury ne voit pas les noms'),
    },
    {
      name: 'jury',
      type: 'relationship',
      relationTo: slugs.members,
      hasMany: true,
      maxRows: 50,
      label: label('Jury', 'Jury'),
    },
  ],
})
