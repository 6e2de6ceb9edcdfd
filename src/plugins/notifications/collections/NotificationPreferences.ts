import type { CollectionConfig } from 'payload'
import { isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { digestRhythms } from '../preferences/preferences'

const rhythmLabels = {
  off: label('None', 'Aucun'),
  daily: label('Daily', 'Chaque jour'),
  weekly: label('Weekly', 'Chaque semaine'),
} satisfies Record<(typeof digestRhythms)[number], unknown>

/**
 * What a member chose: one row each, made with the first choice. Written by `setNotificationPreferences` and
 * `unsubscribe` alone, read through `myNotificationPreferences`. The time zone is the member's own.
 */
export const NotificationPreferences: CollectionConfig = {
  slug: slugs.notificationPreferences,
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['groups', 'mailOff', 'digest', 'digestHour', 'quietFrom', 'quietTo'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  labels: {
    singular: label('Notification preferences', 'Préférences de notification'),
    plural: label('Notification preferences', 'Préférences de notification'),
  },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      unique: true,
      label: label('Member', 'Membre'),
    },
    factsField({ name: 'groups', label: label('By group', 'Par groupe') }),
    { name: 'mailOff', type: 'checkbox', defaultValue: false, label: label('No mail', 'Aucun courriel') },
    {
      name: 'digest',
      type: 'select',
      required: true,
      defaultValue: 'off',
      label: label('Digest', 'Résumé'),
      options: digestRhythms.map((value) => ({ value, label: rhythmLabels[value] })),
    },
    {
      name: 'digestHour',
      type: 'number',
      required: true,
      min: 0,
      max: 23,
      defaultValue: 8,
      label: label('Hour of the digest', 'Heure du résumé'),
    },
    { name: 'quietFrom', type: 'text', label: label('Quiet from', 'Silence à partir de') },
    { name: 'quietTo', type: 'text', label: label('Quiet until', 'Silence jusqu’à') },
  ],
}
