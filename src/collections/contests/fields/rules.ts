import type { Field } from 'payload'
import { label } from '../../../config/label'
import { writtenOnly } from '../../../fields'
import { fieldOrganiser } from '../access'
import { closed } from './shape'

/** What the rules say beyond what follows from the other fields, and which version of them holds. */
export const rulesFields = (): Field[] => [
  {
    name: 'rules',
    type: 'group',
    label: label('Rules', 'Règlement'),
    fields: [
      {
        name: 'organiser',
        type: 'textarea',
        maxLength: 500,
        label: label('Organiser: name and address', 'Organisateur\u202f: nom et adresse'),
      },
      {
        name: 'complaints',
        type: 'text',
        maxLength: 300,
        label: label('Complaints go to', 'Réclamations à adresser à'),
      },
      {
        name: 'licence',
        type: 'select',
        defaultValue: 'show',
        label: label('What may be done with entries', 'Usage des participations'),
        options: [
          { value: 'none', label: label('Nothing beyond judging', 'Rien au-delà du jugement') },
          { value: 'show', label: label('Show them in this contest', 'Les montrer dans ce concours') },
          {
            value: 'promote',
            label: label(
              'Show them, and speak of the contest with them',
              'Les montrer, et parler du concours avec',
            ),
          },
        ],
      },
      {
        name: 'purchase',
        type: 'select',
        defaultValue: 'none',
        label: label('Costs of taking part', 'Frais de participation'),
        options: [
          { value: 'none', label: label('Free', 'Gratuit') },
          { value: 'payment', label: label('A payment or purchase', 'Un paiement ou un achat') },
        ],
      },
      {
        name: 'more',
        type: 'textarea',
        localized: true,
        maxLength: 20_000,
        label: label('Further rules', 'Autres règles'),
      },
      {
        name: 'reason',
        type: 'text',
        maxLength: 400,
        label: label('Reason for the change', 'Motif de la modification'),
        ...writtenOnly({
          description: label(
            'Once the contest is open, what its rules rest on changes only with a reason: those who entered are told, and may withdraw',
            'Une fois le concours ouvert, ce dont dépend le règlement ne change qu’avec un motif\u202f: les participants sont prévenus et peuvent se retirer',
          ),
        }),
      },
    ],
  },
  {
    name: 'rulesVersion',
    type: 'number',
    access: closed,
    label: label('Version of the rules in force', 'Version du règlement en vigueur'),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // What kept a dated move from being made; null when nothing does.
    name: 'moveFault',
    type: 'text',
    index: true,
    access: { ...closed, read: fieldOrganiser },
    label: label('What is missing', 'Ce qui manque'),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // When what was known of those who took part was erased.
    name: 'dataErasedAt',
    type: 'date',
    access: closed,
    label: label('Personal data erased', 'Données personnelles effacées'),
    admin: { position: 'sidebar', readOnly: true },
  },
]
