import type { GlobalConfig } from 'payload'
import { anyone, isRole } from '../../access'
import { label } from '../../config/label'
import { isColour } from '../../core/colour'
import { globalSlugs, slugs } from '../../slugs'

/** The hub itself: its name and its look. Everything else of the theme is derived from these. */
export const hubGlobal = (): GlobalConfig => ({
  slug: globalSlugs.hub,
  label: label('This hub', 'Ce hub'),
  admin: { group: label('Settings', 'Réglages') },
  access: { read: anyone, update: isRole('manager') },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'Community Hub',
      maxLength: 60,
      label: label('Name', 'Nom'),
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: label('In one sentence', 'En une phrase'),
    },
    {
      name: 'welcome',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: label('Welcome to strangers', 'Mot d’accueil'),
    },
    { name: 'logo', type: 'upload', relationTo: slugs.media, label: label('Logo', 'Logo') },
    {
      name: 'accent',
      type: 'text',
      defaultValue: '#1d6b57',
      label: label('Accent colour', 'Couleur d’accent'),
      admin: { description: label('Hexadecimal, such as #1d6b57', 'Hexadécimale, par exemple #1d6b57') },
      validate: (value: unknown) =>
        value == null ||
        isColour(value) ||
        'Six hexadecimal digits after # · Six chiffres hexadécimaux après #',
    },
    {
      name: 'webSubHub',
      type: 'text',
      maxLength: 500,
      label: label('WebSub hub', 'Relais WebSub'),
      admin: {
        description: label(
          'Told at once when the feeds change, so that readers need not ask. A public one: https://pubsubhubbub.appspot.com/',
          'Prévenu dès que les flux changent, pour que les lecteurs n’aient pas à demander. Un relais public\u202f: https://pubsubhubbub.appspot.com/',
        ),
      },
      validate: (value: unknown) =>
        value == null ||
        value === '' ||
        (typeof value === 'string' && /^https?:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?$/.test(value)) ||
        'Begins with https:// · Commence par https://',
    },
    { name: 'contactEmail', type: 'email', label: label('Contact', 'Contact') },
  ],
})
