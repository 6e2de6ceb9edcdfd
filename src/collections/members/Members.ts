import type { CollectionConfig } from 'payload'
import {
  anyOf,
  fieldNobody,
  fieldRole,
  fieldSelfOrRole,
  hasRole,
  isAdmin,
  isRole,
  isSelf,
  isStaff,
  matching,
  roles,
  staffRoles,
} from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { roleLabels } from '../../config/roleLabels'
import { isTimeZone } from '../../core/timeZone'
import { slugs } from '../../slugs'
import { maxFailures, restMs } from './credentials/attempts'
import { nameMax, validateName } from './displayName'
import { followPrivacy } from './avatar/hooks'
import { validateHandle } from './handle'
import { keepFormerHandle, refuseFormerHandle } from './handles/keepHandles'
import { checkPassword } from './hooks/checkPassword'
import { keepFace, tidyFace } from './hooks/keepFace'
import { dropUnprovenIdentities } from './hooks/keepIdentities'
import { keepAnAdmin, noteDemotion, noteRemoval } from './hooks/keepAnAdmin'
import { announceForgottenPassword, announceRegistration, holdMail } from './hooks/mailThroughOutbox'
import { providerClients } from './oidc/client'
import { oidcEndpoints } from './oidc/endpoints'
import { guardLogIn, keepFresh, noteLogIn } from './hooks/guardLogIn'
import { guardPassword, tellPasswordChange } from './hooks/passwordChange'
import { forgotPasswordEndpoint } from './operations/forgotPassword'
import type { MembersSettings } from './options'
import { privacyField, readableBy } from './profile/audience'
import { bioMax } from './profile/face'
import { linksField } from './profile/linksField'
import { noteUse } from './sessions/noteSession'

const onlyAdmin = { create: fieldRole('admin'), update: fieldRole('admin') }

/** The one auth collection. Its public face is handle, name, picture and words about oneself; nothing else leaves. */
export const Members = (settings: MembersSettings): CollectionConfig => ({
  slug: slugs.members,
  custom: personal({
    holds: [
      {
        member: 'id',
        exports: [
          'email',
          'handle',
          'displayName',
          'bio',
          'links',
          'proposed',
          'avatar',
          'privacy',
          'locale',
          'timeZone',
          'roles',
        ],
        erasure: { do: 'account' },
      },
    ],
  }),
  labels: { singular: label('Member', 'Membre'), plural: label('Members', 'Membres') },
  // Whatever a client asks for: who may see the rest depends on it.
  forceSelect: { privacy: true },
  admin: {
    group: label('People', 'Personnes'),
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'handle', 'roles', 'createdAt'],
  },
  auth: {
    verify: true,
    // Payload would count the interval in a write outside the transaction it holds; ours is the server's rate limit.
    forgotPassword: { minRequestInterval: 0 },
    maxLoginAttempts: maxFailures,
    lockTime: restMs,
    tokenExpiration: 14 * 24 * 3600,
    // No domain and the whole host's path: no other subdomain receives it, and no narrower path can shadow it.
    cookies: { sameSite: 'Lax', secure: settings.siteURL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => hasRole(req, ...staffRoles),
    // Who never verified their address is invisible: a name and a handle there would be free advertising, and would
    // tell whether an address is known. Imported authors cannot log in, but what they wrote is public.
    read: anyOf(
      isStaff,
      isSelf('id'),
      matching({
        or: [
          { _verified: { equals: true } },
          { importedFrom: { exists: true } },
          // A nameless face, for what its member left behind.
          { former: { equals: true } },
        ],
      }),
    ),
    // Sign-up is the operation registerMember, which asks for the code of conduct; this door is for staff.
    create: isAdmin,
    update: anyOf(isAdmin, isSelf('id')),
    delete: isAdmin,
    unlock: isRole('admin', 'manager'),
  },
  hooks: {
    beforeOperation: [guardPassword, dropUnprovenIdentities, checkPassword, holdMail, guardLogIn],
    beforeValidate: [tidyFace],
    beforeChange: [keepFace, noteDemotion, refuseFormerHandle],
    beforeDelete: [noteRemoval],
    beforeLogin: [keepFresh],
    afterLogin: [noteLogIn],
    afterMe: [noteUse],
    afterChange: [announceRegistration(settings.emit), followPrivacy, keepFormerHandle, tellPasswordChange],
    afterForgotPassword: [announceForgottenPassword(settings.emit)],
    afterOperation: [keepAnAdmin],
  },
  endpoints: [
    forgotPasswordEndpoint,
    ...oidcEndpoints(providerClients({ fetch: settings.fetch, now: settings.now })),
  ],
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      // A new address has to be verified, and a refusal must not tell whose it is: both need more than a field.
      access: { read: fieldSelfOrRole('admin', 'manager'), update: fieldRole('admin') },
    },
    {
      name: '_verified',
      type: 'checkbox',
      access: {
        read: fieldSelfOrRole(...staffRoles),
        create: fieldRole('admin'),
        update: fieldRole('admin'),
      },
    },
    {
      name: 'sessions',
      type: 'array',
      // Payload shows them to their owner, and takes a missing document for the owner's.
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
      fields: [],
    },
    {
      name: 'displayName',
      type: 'text',
      required: true,
      maxLength: nameMax,
      validate: validateName,
      label: label('Name', 'Nom'),
    },
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
    {
      // What the handle looks like: the unique index keeps two members from looking alike. See `core/likeness.ts`.
      name: 'skeleton',
      type: 'text',
      unique: true,
      index: true,
      access: { read: fieldNobody, create: fieldNobody, update: fieldNobody },
      admin: { hidden: true },
    },
    {
      name: 'bio',
      type: 'textarea',
      maxLength: bioMax,
      label: label('In a few words', 'En quelques mots'),
      access: { read: readableBy('bio') },
    },
    linksField({ read: readableBy('links') }),
    {
      name: 'avatar',
      type: 'upload',
      relationTo: slugs.avatars,
      label: label('Picture', 'Portrait'),
      // Set by uploading one: nobody wears another's.
      access: { read: readableBy('avatar'), create: fieldNobody, update: fieldNobody },
    },
    privacyField(),
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
      name: 'timeZone',
      type: 'text',
      maxLength: 64,
      label: label('Time zone', 'Fuseau horaire'),
      admin: { description: label('IANA name, such as Europe/Paris', 'Nom IANA, par exemple Europe/Paris') },
      validate: (value: unknown) =>
        value == null ||
        value === '' ||
        isTimeZone(value) ||
        'Unknown IANA time zone · Fuseau horaire IANA inconnu',
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
      name: 'former',
      type: 'checkbox',
      defaultValue: false,
      label: label('Former member', 'Ancien membre'),
      access: { create: fieldNobody, update: fieldNobody },
      admin: { hidden: true },
    },
    {
      name: 'secondFactorSince',
      type: 'date',
      label: label('Second factor since', 'Second facteur depuis'),
      access: { read: fieldSelfOrRole('admin', 'manager'), create: fieldNobody, update: fieldNobody },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.secondFactorSince) },
    },
    {
      name: 'resetSecondFactor',
      type: 'ui',
      label: label('Take the second factor off', 'Retirer le second facteur'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/collections/members/admin/ResetSecondFactor#ResetSecondFactor' },
      },
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
