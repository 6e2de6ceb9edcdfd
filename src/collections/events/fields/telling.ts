import type { Field } from 'payload'
import { label } from '../../../config/label'
import { mostDaysBefore } from '../telling/moments'

/** Rules of one event: more letters than this is nagging. */
const mostRules = 6

const mostOf = { minutes: mostDaysBefore * 1440, hours: mostDaysBefore * 24, days: mostDaysBefore } as const

/** Which letters those who come get by themselves. */
export const tellingField = (): Field => ({
  name: 'telling',
  type: 'group',
  label: label('Letters to those who come', 'Lettres aux personnes inscrites'),
  fields: [
    {
      name: 'reminding',
      type: 'select',
      defaultValue: 'usual',
      label: label('Reminders', 'Rappels'),
      options: [
        {
          value: 'usual',
          label: label(
            'As usual: 7 days, 24 hours and 1 hour before',
            'Comme d’habitude\u202f: 7 jours, 24 heures et 1 heure avant',
          ),
        },
        { value: 'own', label: label('By the rules below', 'Selon les règles ci-dessous') },
        { value: 'none', label: label('None', 'Aucun') },
      ],
    },
    {
      name: 'reminders',
      type: 'array',
      maxRows: mostRules,
      label: label('Rules', 'Règles'),
      labels: { singular: label('Rule', 'Règle'), plural: label('Rules', 'Règles') },
      admin: { condition: (_data, siblings: { reminding?: unknown }) => siblings.reminding === 'own' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'amount',
              type: 'number',
              required: true,
              label: label('How many', 'Combien'),
              validate: (value: unknown, { siblingData }: { siblingData: Partial<unknown> }) => {
                const { unit, at } = siblingData as { unit?: keyof typeof mostOf; at?: unknown }
                const most = mostOf[unit ?? 'days'] ?? 0
                // The day itself, at a time of its own.
                const least = unit === 'days' && at ? 0 : 1
                return (
                  (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) ||
                  `From ${least} to ${most} · De ${least} à ${most}`
                )
              },
            },
            {
              name: 'unit',
              type: 'select',
              required: true,
              defaultValue: 'days',
              label: label('Before the date', 'Avant la date'),
              options: [
                { value: 'days', label: label('Days', 'Jours') },
                { value: 'hours', label: label('Hours', 'Heures') },
                { value: 'minutes', label: label('Minutes', 'Minutes') },
              ],
            },
            {
              name: 'at',
              type: 'text',
              label: label('At (days only)', 'À (jours seulement)'),
              admin: {
                placeholder: '18:00',
                description: label(
                  'On the event’s own clock; left empty, the time at which it begins',
                  'À l’heure de l’événement\u202f; vide\u202f: l’heure à laquelle il commence',
                ),
              },
              validate: (value: unknown) =>
                value == null ||
                value === '' ||
                (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) ||
                'Like 18:00 · Sous la forme 18:00',
            },
          ],
        },
      ],
    },
    {
      name: 'thanks',
      type: 'checkbox',
      defaultValue: true,
      label: label(
        'Thanks afterwards, and a question how it was',
        'Des remerciements ensuite, et une question sur la rencontre',
      ),
    },
  ],
})
