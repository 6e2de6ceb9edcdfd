import type { CollectionConfig } from 'payload'
import { anyOf, fieldNobody, isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { fieldOrganiser, isOrganiser } from '../access'
import { dateFields } from '../fields/date'
import { giveSeatsBack } from '../hooks/giveSeatsBack'
import type { EventsOptions } from '../options'
import { rsvpLifecycle, type RsvpStatus } from './lifecycle'

const statusLabels = {
  cancelled: label('Not going', 'Ne vient pas'),
  interested: label('Interested', 'Intéressé'),
  requested: label('Asks to come', 'Demande à venir'),
  waitlisted: label('On the waiting list', 'En liste d’attente'),
  offered: label('Seats offered', 'Places proposées'),
  going: label('Going', 'Vient'),
  attended: label('Was there', 'Était là'),
} satisfies Record<RsvpStatus, unknown>

/** Why an answer ended otherwise than by its member. */
export const endings = {
  member: label('The member', 'Le membre'),
  organiser: label('The organiser', 'L’organisateur'),
  refused: label('Request declined', 'Demande refusée'),
  'offer-expired': label('Offer not taken', 'Proposition non suivie'),
  'date-gone': label('The date is no more', 'La date n’existe plus'),
} as const

/** What members answer to the dates of events. Only the operations of this slice write here. */
export const Rsvps = (options: Pick<EventsOptions, 'now'>): CollectionConfig => ({
  slug: slugs.rsvps,
  labels: { singular: label('Registration', 'Inscription'), plural: label('Registrations', 'Inscriptions') },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['event', 'occurrence', 'status', 'guests', 'mode', 'answers', 'checkedInAt'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  lockDocuments: false,
  admin: {
    group: label('Community', 'Communauté'),
    defaultColumns: ['event', 'occurrence', 'member', 'status', 'guests', 'order'],
    listSearchableFields: ['occurrence'],
  },
  defaultSort: '-id',
  access: {
    read: anyOf(isOrganiser, isSelf('member')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  hooks: { afterDelete: [giveSeatsBack(options)] },
  indexes: [
    // One answer a member and date: the database's word, whatever the code does.
    { fields: ['event', 'occurrence', 'member'], unique: true },
    { fields: ['event', 'occurrence', 'order'], unique: true },
    { fields: ['event', 'occurrence', 'status'] },
  ],
  fields: [
    ...dateFields(),
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: rsvpLifecycle.initial,
      index: true,
      label: label('Answer', 'Réponse'),
      options: Object.entries(statusLabels).map(([value, text]) => ({ value, label: text })),
    },
    { name: 'guests', type: 'number', defaultValue: 0, min: 0, label: label('Guests', 'Accompagnants') },
    {
      name: 'mode',
      type: 'select',
      required: true,
      defaultValue: 'site',
      label: label('Takes part', 'Participe'),
      options: [
        { value: 'site', label: label('On site', 'Sur place') },
        { value: 'online', label: label('Online', 'En ligne') },
      ],
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      label: label('Place in the order of acceptance', 'Rang d’arrivée'),
    },
    { name: 'offeredUntil', type: 'date', index: true, label: label('Offered until', 'Proposé jusqu’au') },
    {
      name: 'because',
      type: 'select',
      label: label('Ended by', 'Terminé par'),
      options: Object.entries(endings).map(([value, text]) => ({ value, label: text })),
    },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: false,
      label: label('Shown among those going', 'Montré parmi les participants'),
    },
    factsField({ name: 'answers', label: label('Answers', 'Réponses') }),
    { name: 'checkedInAt', type: 'date', label: label('Checked in', 'Pointé') },
    // A phone that lost the answer sends its scan again: by this it is told what it would have been told.
    {
      name: 'scan',
      type: 'text',
      access: { read: fieldNobody },
      label: label('Scan', 'Lecture'),
      admin: { hidden: true },
    },
    // When the date begins, for lists of "my events" in their order; kept when the date moves.
    { name: 'startsAt', type: 'date', index: true, label: label('Begins', 'Début') },
    // …and when it ends: until then the member sees what is only for those going.
    { name: 'endsAt', type: 'date', label: label('Ends', 'Fin') },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 1000,
      access: { read: fieldOrganiser },
      label: label('Organiser’s note', 'Note de l’organisateur'),
    },
  ],
})
