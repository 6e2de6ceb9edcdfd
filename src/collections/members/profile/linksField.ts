import type { Field, FieldAccess } from 'payload'
import { label } from '../../../config/label'

/** Most links of a profile: peers allow four (Mastodon) to five (GitHub has five places). */
export const linksMax = 5
/** Longest name of a link, in UTF-16 units. */
export const linkLabelMax = 40
/** Longest address of a link, in UTF-16 units. */
export const linkURLMax = 300

/** Is it an address that a reader's browser may be sent to: http or https, with a host, without a name or password in it? */
export const isWebAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > linkURLMax || /\s/.test(value)) return false
  try {
    const { protocol, username, password, hostname } = new URL(value)
    return /^https?:$/.test(protocol) && username === '' && password === '' && hostname.includes('.')
  } catch {
    return false
  }
}

/**
 * `links`: where else a member can be found. The site gives them `rel="ugc nofollow me"`.
 *
 * @param access - who reads them. @default as the group around them says
 */
export const linksField = (access?: { read: FieldAccess }): Field => ({
  name: 'links',
  type: 'array',
  maxRows: linksMax,
  label: label('Links', 'Liens'),
  labels: { singular: label('Link', 'Lien'), plural: label('Links', 'Liens') },
  ...(access ? { access } : {}),
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: linkLabelMax, label: label('Name', 'Nom') },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: label('Address', 'Adresse'),
      validate: (value: unknown) =>
        isWebAddress(value) || 'An address that begins with https:// · Une adresse qui commence par https://',
    },
  ],
})
