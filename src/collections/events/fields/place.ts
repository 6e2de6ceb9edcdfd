import type { Field } from 'payload'
import { label } from '../../../config/label'
import { forThoseGoing } from '../forThoseGoing'

const webAddress = (value: unknown): true | string =>
  value == null ||
  value === '' ||
  (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)) ||
  'Begins with https:// · Commence par https://'

/** Where an event takes place: in a room, by a link, or both. */
export const placeField = (now: () => Date): Field => ({
  name: 'place',
  type: 'group',
  label: label('Place', 'Lieu'),
  fields: [
    { name: 'name', type: 'text', maxLength: 200, label: label('Name', 'Nom') },
    { name: 'address', type: 'textarea', maxLength: 400, label: label('Address', 'Adresse') },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          min: -90,
          max: 90,
          label: label('Latitude', 'Latitude'),
        },
        {
          name: 'longitude',
          type: 'number',
          min: -180,
          max: 180,
          label: label('Longitude', 'Longitude'),
        },
      ],
    },
    { name: 'online', type: 'checkbox', defaultValue: false, label: label('Online', 'En ligne') },
    {
      name: 'link',
      type: 'text',
      maxLength: 500,
      access: { read: forThoseGoing(now) },
      label: label('Link for those going', 'Lien pour les participants'),
      admin: {
        description: label(
          'Only members who are going see it, and organisers',
          'Seuls les membres inscrits le voient, et les organisateurs',
        ),
      },
      validate: webAddress,
    },
  ],
})
