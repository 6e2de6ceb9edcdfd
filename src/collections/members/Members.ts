import type { CollectionConfig } from 'payload'
import {
  anyOf,
  anyone,
  fieldNobody,
  fieldRole,
  fieldSelfOrRole,
  hasRole,
  isAdmin,
  isRole,
  isSelf,
  roles,
  staffRoles,
} from '../../access'
import { label } from '../../config/label'
import { slugs } from '../../slugs'
import { validateHandle } from './handle'
import type { MembersOptions } from './index'

const onlyAdmin = { create: fieldRole('admin'), update: fieldRole('admin') }

/** The one auth collection. Its public face is handle, name, picture and words about oneself; nothing else leaves. */
export const Members = (_options: MembersOptions): CollectionConfig => ({
  slug: slugs.members,
  labels: { singular: label('Member', 'Membre'), plural: label('Members', 'Membres') },
  admin: {
    group: label('People', 'Personnes'),
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'handle', 'roles', 'createdAt'],
  },
  auth: {
    // The mail leaves through the outbox, after commit; Payload's own would go before.
    verify: true,
    maxLoginAttempts: 10,
    lockTime: 15 * 60_000,
    tokenExpiration: 14 * 24 * 3600,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => hasRole(req, ...staffRoles),
    read: anyone,
    // Sign-up is the operation registerMember, which asks for the code of conduct; this door is for staff.
    create: isAdmin,
    update: anyOf(isAdmin, isSelf('id')),
    delete: isAdmin,
    unlock: isRole('admin', 'manager'),
  },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: fieldSelfOrRole('admin', 'manager') },
    },
    { name: 'displayName', type: 'text', required: true, maxLength: 60, label: label('Name', 'Nom') },
    {
      name: 'handle',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Handle', 'Identifiant'),
      validate: validateHandle,
      access: { update: fieldRole('admin') },
    },
    { name: 'bio', type: 'textarea', maxLength: 500, label: label('In a few words', 'En quelques mots') },
    { name: 'avatar', type: 'upload', relationTo: slugs.media, label: label('Picture', 'Portrait') },
    {
      name: 'locale',
      type: 'select',
      defaultValue: 'en',
      options: [
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ],
      label: label('Language', 'Langue'),
      access: { read: fieldSelfOrRole('admin', 'manager') },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['member'],
      label: label('Roles', 'Rôles'),
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { ...onlyAdmin, read: fieldSelfOrRole(...staffRoles) },
    },
    {
      name: 'importedFrom',
      type: 'text',
      unique: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
      admin: { hidden: true },
    },
  ],
})

const roleLabels = {
  admin: label('Administrator', 'Administration'),
  manager: label('Manager', 'Direction'),
  editor: label('Editor', 'Rédaction'),
  moderator: label('Moderator', 'Modération'),
  member: label('Member', 'Membre'),
} satisfies Record<(typeof roles)[number], unknown>
