import type { Field } from 'payload'
import { label } from '../../config/label'

/** What Payload's own fields lack: names in both languages, a bound, and a place for a hint. */
const own: Readonly<Record<string, Record<string, unknown>>> = {
  overview: { label: label('What is filled in', 'Ce qui est rempli') },
  title: { label: label('Title in search results', 'Titre dans les résultats de recherche'), maxLength: 160 },
  description: {
    label: label('Description in search results', 'Description dans les résultats de recherche'),
    maxLength: 400,
  },
  image: { label: label('Picture on networks', 'Image sur les réseaux') },
  preview: { label: label('Search preview', 'Aperçu de recherche') },
}

const named = (field: Field): Field => {
  const name = 'name' in field ? field.name : ''
  // Payload's hint under the picture is in English alone.
  return { ...field, ...own[name], admin: { ...field.admin, description: undefined } } as Field
}

/** Is it an absolute web address, without credentials and fragment? What search engines take for a canonical one. */
export const isCanonical = (value: string): boolean => {
  if (!URL.canParse(value) || /\s/.test(value)) return false
  const { protocol, hash, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && hash === '' && username === '' && password === ''
}

/** Payload's fields in the hub's words, and what they do not know: to be found at all, and at which address. */
export const searchFields = (defaults: readonly Field[]): Field[] => [
  ...defaults.map(named),
  {
    name: 'noindex',
    type: 'checkbox',
    localized: true,
    defaultValue: false,
    label: label('Keep out of search engines', 'Tenir à l’écart des moteurs de recherche'),
    admin: {
      description: label(
        'The page stays public; search engines, the sitemap and the feeds leave it out.',
        'La page reste publique\u202f; les moteurs de recherche, le plan du site et les flux l’omettent.',
      ),
    },
  },
  {
    name: 'canonical',
    type: 'text',
    localized: true,
    maxLength: 1000,
    label: label('Original address', 'Adresse d’origine'),
    admin: {
      description: label(
        'The address that search engines should name instead of this one. Left empty, it is this one.',
        'L’adresse que les moteurs de recherche doivent nommer à la place de celle-ci. Vide\u202f: celle-ci.',
      ),
    },
    validate: (value: unknown) =>
      value == null ||
      value === '' ||
      (typeof value === 'string' && isCanonical(value)) ||
      'A whole address, such as https://example.org/page · Une adresse entière, par exemple https://example.org/page',
  },
]
