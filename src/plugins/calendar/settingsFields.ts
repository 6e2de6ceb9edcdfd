import type { Field } from 'payload'
import { label } from '../../config/label'
import { holidayCountries } from './countries'

const names = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
}

/** What the calendar adds to the hub's settings. */
export const settingsFields: Field[] = [
  {
    name: 'holidayCountries',
    type: 'select',
    hasMany: true,
    label: label('Public holidays of', 'Jours fériés de'),
    options: holidayCountries.map((code) => ({
      value: code,
      label: label(names.en.of(code) ?? code, names.fr.of(code) ?? code),
    })),
    admin: {
      description: label(
        'The editorial calendar shows them, and warns of what is planned on one.',
        'Le calendrier éditorial les affiche, et signale ce qui y est programmé.',
      ),
    },
  },
]
