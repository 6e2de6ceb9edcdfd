import type { CollectionBeforeChangeHook, Field } from 'payload'
import { label } from '../../../config/label'
import { fieldOrganiser } from '../access'
import { mostSeats } from '../rsvps/terms'
import { kindLabels } from './labels'
import { type Posting, postKinds, type PostStep, template } from './steps'

/** What of an event goes to the channels, and when. */
export const postingField = (): Field => ({
  name: 'posting',
  type: 'group',
  label: label('Posts to the channels', 'Publications sur les canaux'),
  access: { read: fieldOrganiser },
  fields: [
    {
      name: 'plan',
      type: 'select',
      defaultValue: 'once',
      label: label('When', 'Quand'),
      options: [
        { value: 'once', label: label('Once, when it is published', 'Une fois, à la publication') },
        { value: 'timetable', label: label('By the timetable below', 'Selon le calendrier ci-dessous') },
        { value: 'none', label: label('Never', 'Jamais') },
      ],
      admin: {
        description: label(
          'Saved without rows, a timetable gets those of the template',
          'Enregistré sans ligne, un calendrier reçoit celles du modèle',
        ),
      },
    },
    {
      name: 'steps',
      type: 'array',
      maxRows: postKinds.length,
      label: label('Timetable', 'Calendrier'),
      labels: { singular: label('Step', 'Étape'), plural: label('Steps', 'Étapes') },
      admin: { condition: (_data, siblings: { plan?: unknown }) => siblings.plan === 'timetable' },
      validate: (rows: unknown) => {
        const kinds = ((rows ?? []) as PostStep[]).map(({ kind }) => kind)
        return new Set(kinds).size === kinds.length || 'Each step once · Chaque étape une seule fois'
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              required: true,
              label: label('Step', 'Étape'),
              options: postKinds.map((value) => ({ value, label: kindLabels[value] })),
            },
            { name: 'isOn', type: 'checkbox', defaultValue: true, label: label('On', 'Active') },
            {
              name: 'at',
              type: 'text',
              label: label('At', 'À'),
              admin: {
                placeholder: '09:00',
                condition: (_data, { kind }: Partial<PostStep>) =>
                  kind === 'week' || kind === 'today' || kind === 'recap',
                description: label(
                  'On the event’s own clock. Empty: a week before, the time at which it begins; on the day 09:00; the day after 10:00',
                  'À l’heure de l’événement. Vide\u202f: une semaine avant, l’heure du début\u202f; le jour même 9\u202fh\u202f; le lendemain 10\u202fh',
                ),
              },
              validate: (value: unknown) =>
                value == null ||
                value === '' ||
                (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ||
                'Like 09:00 · Sous la forme 09:00',
            },
            {
              name: 'seats',
              type: 'number',
              min: 1,
              max: mostSeats,
              label: label('When at most so many are left', 'Quand il en reste au plus'),
              admin: {
                condition: (_data, { kind }: Partial<PostStep>) => kind === 'lastSeats',
                description: label('Empty: a tenth of the seats', 'Vide\u202f: un dixième des places'),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'timetable',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/collections/events/posting/admin/Timetable#Timetable' },
      },
    },
  ],
})

/** A timetable without rows gets those of the template. */
export const fillTimetable: CollectionBeforeChangeHook = ({ data }) => {
  const { posting } = data as Posting
  if (posting?.plan !== 'timetable' || (posting.steps ?? []).length > 0) return data
  return { ...data, posting: { ...posting, steps: template.map((step) => ({ ...step })) } }
}
