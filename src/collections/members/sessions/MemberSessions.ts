import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * What a member recognises one of their sessions by. Whether it is good is Payload's own list in the member's row, and
 * nothing here: a row without its session says nothing.
 */
export const MemberSessions: CollectionConfig = {
  slug: slugs.memberSessions,
  labels: { singular: label('Session', 'Session'), plural: label('Sessions', 'Sessions') },
  custom: personal({
    holds: [{ member: 'member', exports: ['device', 'lastSeenAt'], erasure: { do: 'delete' } }],
  }),
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'session',
      label: label('Session', 'Session'),
      type: 'text',
      required: true,
      unique: true,
      index: true,
    },
    {
      name: 'member',
      label: label('Member', 'Membre'),
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
    },
    { name: 'device', label: label('Device', 'Appareil'), type: 'text' },
    { name: 'lastSeenAt', label: label('Last used', 'Dernière activité'), type: 'date', required: true },
    { name: 'expiresAt', label: label('Expires', 'Expire le'), type: 'date', required: true, index: true },
  ],
}
