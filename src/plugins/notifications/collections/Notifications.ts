import type { CollectionConfig, Field, FieldHook } from 'payload'
import { fieldNobody, fieldRole, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { languageOf } from '../../../config/requestLanguage'
import type { Json } from '../../../core/emit'
import { lineOf } from '../../../core/letter'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { retryField } from '../../outbox'
import { readNotifications } from '../access'
import { delivererIds } from '../deliverers/deliverer'
import type { NotificationsSettings } from '../options'
import { notificationStates, stateLabels, stuckStates } from '../states'

/** What members are told, in their list on the site, by mail, or both. */
export const Notifications = (settings: NotificationsSettings): CollectionConfig => ({
  slug: slugs.notifications,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['kind', 'subject', 'data', 'via', 'readAt', 'status', 'mailedAt'],
        erasure: { do: 'delete' },
      },
    ],
    quotes: ['data'],
  }),
  labels: {
    singular: label('Notification', 'Notification'),
    plural: label('Notifications', 'Notifications'),
  },
  lockDocuments: false,
  admin: {
    group: label('System', 'Système'),
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'summary', 'member', 'status', 'error', 'createdAt'],
  },
  defaultSort: '-id',
  access: { read: readNotifications, create: nobody, update: isSelf('member'), delete: nobody },
  indexes: [{ fields: ['status', 'nextAttemptAt'] }, { fields: ['member', 'status'] }],
  fields: [
    system({
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      // Nobody: a mail to somebody without an account.
      index: true,
      label: label('Member', 'Membre'),
    }),
    system({ name: 'kind', type: 'text', required: true, index: true, label: label('Kind', 'Genre') }),
    {
      name: 'summary',
      type: 'text',
      virtual: true,
      label: label('In short', 'En bref'),
      admin: { readOnly: true, condition: (data) => Boolean(data.summary) },
      hooks: { afterRead: [summarise(settings)] },
    },
    system(factsField({ name: 'subject', label: label('About', 'Au sujet de') })),
    system(factsField({ name: 'data', label: label('Facts', 'Faits') })),
    system({
      name: 'via',
      type: 'select',
      hasMany: true,
      required: true,
      label: label('By way of', 'Par'),
      options: delivererIds.map((value) => ({ value, label: viaLabels[value] })),
    }),
    {
      name: 'readAt',
      type: 'date',
      label: label('Read', 'Lue'),
      // The only thing that a member changes.
      access: { create: fieldNobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    system({
      name: 'status',
      type: 'select',
      required: true,
      label: label('State', 'État'),
      options: notificationStates.map((value) => ({ value, label: stateLabels[value] })),
      admin: { position: 'sidebar' },
    }),
    ofManagers({
      name: 'error',
      type: 'textarea',
      label: label('What went wrong', 'Ce qui a échoué'),
      admin: { condition: (data) => Boolean(data.error) },
    }),
    retryField({ action: 'retryNotification', argument: 'notification', statuses: stuckStates }),
    ofManagers({ name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } }),
    ofManagers({
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: label('Attempts', 'Essais'),
      admin: { position: 'sidebar' },
    }),
    ofManagers({
      name: 'nextAttemptAt',
      type: 'date',
      label: label('Not before', 'Pas avant'),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    }),
    ofManagers({
      name: 'mailedAt',
      type: 'date',
      label: label('Sent', 'Envoyée'),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    }),
    // Its place among the mails of a day: see `mailSlots.ts`.
    ofManagers({ name: 'slot', type: 'text', unique: true, admin: { hidden: true } }),
    // Attempts made before the last "try again"; the retry policy counts from there.
    ofManagers({ name: 'roundStart', type: 'number', defaultValue: 0, admin: { hidden: true } }),
  ],
})

const viaLabels = {
  inApp: label('The hub', 'Le hub'),
  email: label('E-mail', 'Courriel'),
} satisfies Record<(typeof delivererIds)[number], unknown>

/** Written by the hub alone. */
const system = (field: Field): Field =>
  ({
    ...field,
    access: { create: fieldNobody, update: fieldNobody },
    admin: { readOnly: true, ...field.admin },
  }) as Field

/** …and no business of the member's. */
const ofManagers = (field: Field): Field =>
  ({
    ...field,
    access: { create: fieldNobody, update: fieldNobody, read: fieldRole('manager') },
    admin: { readOnly: true, ...field.admin },
  }) as Field

/** The notification in one line, in the reader's language; null for what can only be said in a mail. */
const summarise =
  ({ kinds, now }: NotificationsSettings): FieldHook =>
  ({ data, req }) => {
    const { kind, data: facts } = (data ?? {}) as { kind?: string; data?: { [key: string]: Json } | null }
    const language = languageOf(req)
    const written = kinds[kind ?? '']?.write({ data: facts ?? {}, language, account: {}, now: now() })
    return written ? lineOf(written) : null
  }
