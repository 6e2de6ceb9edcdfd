import type { Field } from 'payload'
import { label, type Label } from '../../../config/label'
import { defaultOfferHours, mostSeats } from '../rsvps/terms'

const whole = (value: unknown): true | string =>
  value == null || Number.isInteger(value) || 'A whole number · Un nombre entier'

/** A whole number within bounds, said in both languages when it is not. */
const count = (field: {
  name: string
  label: Label
  min: number
  max: number
  defaultValue?: number
  description?: Label
}): Field => ({
  name: field.name,
  type: 'number',
  label: field.label,
  min: field.min,
  max: field.max,
  ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
  ...(field.description ? { admin: { description: field.description } } : {}),
  validate: (value: unknown) => {
    const { min, max } = field
    if (typeof value === 'number' && (value < min || value > max))
      return `From ${min} to ${max} · De ${min} à ${max}`
    return whole(value)
  },
})

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const

/** How many may come, who is next, and what they are asked. */
export const registrationFields = (): Field[] => [
  count({ name: 'capacity', label: label('Capacity', 'Capacité'), min: 1, max: mostSeats }),
  {
    name: 'registration',
    type: 'group',
    label: label('Registration', 'Inscription'),
    fields: [
      {
        type: 'row',
        fields: [
          count({
            name: 'siteSeats',
            label: label('Seats on site', 'Places sur place'),
            min: 0,
            max: mostSeats,
          }),
          count({
            name: 'onlineSeats',
            label: label('Seats online', 'Places en ligne'),
            min: 0,
            max: mostSeats,
          }),
          count({
            name: 'guests',
            label: label('Guests per member', 'Accompagnants par membre'),
            min: 0,
            max: 20,
            defaultValue: 0,
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'opensAt', type: 'date', label: label('Opens', 'Ouverture'), admin: dayAndTime },
          { name: 'closesAt', type: 'date', label: label('Closes', 'Clôture'), admin: dayAndTime },
          count({
            name: 'closesHoursBefore',
            label: label('Closes so many hours before each date', 'Clôture, en heures avant chaque date'),
            min: 0,
            max: 24 * 365,
          }),
        ],
      },
      {
        name: 'approval',
        type: 'checkbox',
        defaultValue: false,
        label: label('Requests wait for an organiser’s yes', 'Les demandes attendent un accord'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'policy',
            type: 'select',
            defaultValue: 'order',
            label: label('When a group does not fit', 'Quand un groupe ne tient pas'),
            options: [
              {
                value: 'order',
                label: label('Strict order: nobody is passed over', 'Ordre strict : personne n’est dépassé'),
              },
              {
                value: 'fill',
                label: label('Fill the seats: the next that fits', 'Remplir : le suivant qui tient'),
              },
            ],
          },
          {
            name: 'promotion',
            type: 'select',
            defaultValue: 'automatic',
            label: label('Free seats are offered', 'Les places libres sont proposées'),
            options: [
              { value: 'automatic', label: label('By the hub, at once', 'Par le site, aussitôt') },
              { value: 'manual', label: label('By an organiser', 'Par un organisateur') },
            ],
          },
          count({
            name: 'offerHours',
            label: label('An offer stands for (hours)', 'Une proposition vaut (heures)'),
            min: 1,
            max: 24 * 30,
            defaultValue: defaultOfferHours,
          }),
        ],
      },
      {
        name: 'questions',
        type: 'array',
        maxRows: 20,
        label: label('Questions', 'Questions'),
        labels: { singular: label('Question', 'Question'), plural: label('Questions', 'Questions') },
        fields: [
          {
            name: 'question',
            type: 'text',
            required: true,
            maxLength: 200,
            localized: true,
            label: label('Question', 'Question'),
          },
          {
            name: 'required',
            type: 'checkbox',
            defaultValue: false,
            label: label('Needs an answer', 'Réponse obligatoire'),
          },
        ],
      },
    ],
  },
]
