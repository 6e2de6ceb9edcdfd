import type { Field, TextFieldSingleValidation } from 'payload'
import { label } from '../../../config/label'
import { isTimeZone } from '../../../core/timeZone'
import { minutesOf, weekdays, type Weekday } from '../when/slots'

const days: Record<Weekday, ReturnType<typeof label>> = {
  mo: label('Monday', 'lundi'),
  tu: label('Tuesday', 'mardi'),
  we: label('Wednesday', 'mercredi'),
  th: label('Thursday', 'jeudi'),
  fr: label('Friday', 'vendredi'),
  sa: label('Saturday', 'samedi'),
  su: label('Sunday', 'dimanche'),
}

const isTime: TextFieldSingleValidation = (value) =>
  !value || minutesOf(value) !== null || 'HH:MM, 00:00–23:59'
const isZone: TextFieldSingleValidation = (value) =>
  !value || isTimeZone(value) || 'No such time zone · Fuseau horaire inconnu'

/** When a channel publishes what nobody chose a time for. */
export const rhythmFields: Field[] = [
  {
    type: 'collapsible',
    label: label('When', 'Quand'),
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'pace',
        type: 'select',
        defaultValue: 'atOnce',
        label: label('What becomes public goes out', 'Ce qui devient public part'),
        options: [
          { value: 'atOnce', label: label('at once', 'aussitôt') },
          { value: 'queue', label: label('in the next free slot', 'au prochain créneau libre') },
        ],
      },
      {
        name: 'timeZone',
        type: 'text',
        defaultValue: 'UTC',
        validate: isZone,
        label: label('Time zone', 'Fuseau horaire'),
        admin: { placeholder: 'Europe/Paris' },
      },
      {
        name: 'slots',
        type: 'array',
        maxRows: 50,
        label: label('Slots of the week', 'Créneaux de la semaine'),
        labels: { singular: label('Slot', 'Créneau'), plural: label('Slots', 'Créneaux') },
        fields: [
          {
            name: 'days',
            type: 'select',
            hasMany: true,
            required: true,
            label: label('Days', 'Jours'),
            options: weekdays.map((value) => ({ value, label: days[value] })),
          },
          {
            name: 'time',
            type: 'text',
            required: true,
            validate: isTime,
            label: label('Time', 'Heure'),
            admin: { placeholder: '09:00' },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'quietFrom',
            type: 'text',
            validate: isTime,
            label: label('Quiet from', 'Silence de'),
            admin: { placeholder: '22:00' },
          },
          {
            name: 'quietTo',
            type: 'text',
            validate: isTime,
            label: label('until', 'à'),
            admin: { placeholder: '07:00' },
          },
        ],
      },
    ],
  },
]
