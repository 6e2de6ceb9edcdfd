import type { CollectionConfig, Field, GroupField } from 'payload'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { slugs } from '../../../slugs'
import { isEditor, isManager } from '../access'
import { correctionsGroup } from '../afterwards/fields'
import type { FormField } from '../channels/channel'
import { voiceGroup } from './voiceGroup'
import type { ChannelRegistry } from '../channels/registry'
import { returned } from '../connect/returned'
import { keepAccount } from '../hooks/keepAccount'
import { refuseWhileUsed } from '../hooks/refuseWhileUsed'
import { resumeDeliveries } from '../hooks/resumeDeliveries'
import { tellOfLoss } from '../hooks/tellOfLoss'
import { trackingGroup } from '../tracking/trackingGroup'
import { listeningFields } from '../listening/collections'
import { rhythmFields } from './rhythmFields'

const sidebar = { position: 'sidebar' as const }
const readOnly = { readOnly: true }

/** Connected accounts. What they log in with is written and never read back. */
export const Channels = (registry: ChannelRegistry): CollectionConfig => ({
  slug: slugs.channels,
  custom: {
    ...personal({
      holds: [
        {
          member: 'pausedBy',
          exports: ['name', 'pausedAt', 'pausedWhy'],
          erasure: { do: 'keep', why: 'The account is the hub’s own; the name of who paused it goes.' },
        },
      ],
    }),
    ...sealedFields(
      { field: 'sealed', part: 'channels', purpose: 'credentials' },
      { field: 'session', part: 'channels', purpose: 'session' },
    ),
  },
  labels: { singular: label('Channel', 'Canal'), plural: label('Channels', 'Canaux') },
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'language', 'enabled', 'status'],
    description: label(
      'Accounts that receive what the hub publishes.',
      'Les comptes qui reçoivent ce que le hub publie.',
    ),
  },
  // The worker writes the state of an account while somebody has its form open.
  lockDocuments: false,
  access: { read: isEditor, create: isManager, update: isManager, delete: isManager },
  hooks: {
    beforeChange: [keepAccount],
    afterChange: [resumeDeliveries, tellOfLoss],
    beforeDelete: [refuseWhileUsed],
  },
  endpoints: [returned],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: label('Name', 'Nom') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Network', 'Réseau'),
      options: Object.entries(registry).map(([value, { name }]) => ({ value, label: name })),
    },
    {
      name: 'health',
      type: 'ui',
      admin: { components: { Field: '/src/plugins/syndication/admin/AccountHealth#AccountHealth' } },
    },
    group('settings', registry, ({ form }) => form.settings.map(settingField)),
    group('credentials', registry, ({ form }) => form.credentials.map(credentialField)),
    voiceGroup,
    correctionsGroup,
    trackingGroup,
    ...listeningFields,
    {
      name: 'monthlyBudget',
      type: 'number',
      min: 0,
      max: 100_000,
      label: label('Budget a month (US dollars)', 'Budget par mois (dollars US)'),
      admin: {
        description: label(
          'Shown beside what a post costs, to those who announce; nothing is stopped by it',
          'Affiché à côté du coût d’une publication, à qui annonce\u202f; n’arrête rien',
        ),
        condition: (data: { kind?: unknown }) =>
          typeof data.kind === 'string' && registry[data.kind]?.costOf !== undefined,
      },
    },
    ...rhythmFields,
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      label: label('Language', 'Langue'),
      options: [
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ],
      admin: {
        ...sidebar,
        description: label(
          'Posts without a text in it go out in the other.',
          'Ce qui n’existe pas dans cette langue part dans l’autre.',
        ),
      },
    },
    {
      name: 'ownLanguageOnly',
      type: 'checkbox',
      defaultValue: false,
      label: label('Only posts in its language', 'Seulement dans sa langue'),
      admin: sidebar,
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('Receives what is published', 'Reçoit les publications'),
      admin: sidebar,
    },
    {
      name: 'status',
      type: 'select',
      defaultValue: 'unchecked',
      index: true,
      label: label('State', 'État'),
      options: [
        { value: 'unchecked', label: label('Not checked yet', 'Pas encore vérifié') },
        { value: 'healthy', label: label('Connected', 'Connecté') },
        { value: 'unreachable', label: label('Out of reach', 'Injoignable') },
        { value: 'reauthorize', label: label('Paused: connect again', 'En pause\u202f: reconnecter') },
      ],
      access: { create: () => false, update: () => false },
      admin: { ...sidebar, ...readOnly },
    },
    {
      name: 'account',
      type: 'text',
      label: label('Account', 'Compte'),
      access: { create: () => false, update: () => false },
      admin: { ...sidebar, ...readOnly, condition: (data) => Boolean(data.account) },
    },
    {
      name: 'statusText',
      type: 'textarea',
      label: label('What the network said', 'Ce que dit le réseau'),
      access: { create: () => false, update: () => false },
      admin: { ...sidebar, ...readOnly, condition: (data) => Boolean(data.statusText) },
    },
    {
      name: 'checkedAt',
      type: 'date',
      label: label('Checked', 'Vérifié le'),
      access: { create: () => false, update: () => false },
      admin: {
        ...sidebar,
        ...readOnly,
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data.checkedAt),
      },
    },
    {
      name: 'check',
      type: 'ui',
      admin: {
        ...sidebar,
        components: { Field: '/src/plugins/syndication/admin/CheckChannel#CheckChannel' },
      },
    },
    {
      name: 'pausedAt',
      type: 'date',
      label: label('On pause since', 'En pause depuis'),
      access: { create: () => false, update: () => false },
      admin: {
        ...sidebar,
        ...readOnly,
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data.pausedAt),
      },
    },
    {
      name: 'pausedBy',
      type: 'relationship',
      relationTo: slugs.members,
      label: label('Paused by', 'Mis en pause par'),
      access: { create: () => false, update: () => false },
      admin: { ...sidebar, ...readOnly, condition: (data) => Boolean(data.pausedAt) },
    },
    {
      name: 'pausedWhy',
      type: 'textarea',
      maxLength: 500,
      label: label('Why it is on pause', 'Motif de la pause'),
      access: { create: () => false, update: () => false },
      admin: { ...sidebar, ...readOnly, condition: (data) => Boolean(data.pausedWhy) },
    },
    {
      name: 'waitsUntil',
      type: 'date',
      label: label('Its network asks it to wait until', 'Son réseau demande d’attendre jusqu’à'),
      access: { create: () => false, update: () => false },
      admin: {
        ...sidebar,
        ...readOnly,
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data.waitsUntil),
      },
    },
    // What is left of its allowance until then is for publishing: nobody looks at how its posts do.
    { name: 'looksAfter', type: 'date', hidden: true, access: never },
    {
      name: 'pause',
      type: 'ui',
      admin: {
        ...sidebar,
        components: { Field: '/src/plugins/syndication/admin/PauseChannel#PauseChannel' },
      },
    },
    {
      name: 'endsAt',
      type: 'date',
      label: label('Connected until', 'Connecté jusqu’au'),
      access: { create: () => false, update: () => false },
      // Shown among its health.
      admin: { hidden: true },
    },
    ...hidden,
  ],
})

const never = { read: () => false, create: () => false, update: () => false }

/** What only the slice itself reads. */
const hidden: Field[] = [
  { name: 'limits', type: 'json', hidden: true, access: never },
  // Credentials and session, encrypted; see secrets.ts.
  { name: 'sealed', type: 'text', hidden: true, access: never },
  { name: 'session', type: 'text', hidden: true, access: never },
  // The network's lasting name of the account, the rights that were given, and when it was connected on its pages.
  { name: 'remoteId', type: 'text', hidden: true, access: never },
  { name: 'scopes', type: 'json', hidden: true, access: never },
  { name: 'connectedAt', type: 'date', hidden: true, access: never },
  // When the worker renews its session, used or not.
  { name: 'renewAt', type: 'date', hidden: true, index: true, access: never },
]

const group = (
  name: 'settings' | 'credentials',
  registry: ChannelRegistry,
  fieldsOf: (channel: ChannelRegistry[string]) => Field[],
): GroupField => ({
  name,
  type: 'group',
  label: false,
  admin: {
    hideGutter: true,
    // A network with nothing to ask for leaves no empty band on the page.
    condition: ({ kind }: { kind?: unknown }) => {
      const channel = typeof kind === 'string' ? registry[kind] : undefined
      return channel !== undefined && fieldsOf(channel).length > 0
    },
  },
  fields: Object.entries(registry).flatMap(([kind, channel]): GroupField[] => {
    const fields = fieldsOf(channel)
    // A network with nothing to set: a group without fields is no type of GraphQL.
    if (fields.length === 0) return []
    return [
      {
        name: kind,
        type: 'group',
        label: false,
        admin: { hideGutter: true, condition: (data) => data.kind === kind },
        fields,
      },
    ]
  }),
})

const settingField = ({ name, label, hint, placeholder, choices }: FormField): Field =>
  choices
    ? { name, type: 'select', label, options: choices.map((each) => ({ ...each })), admin: described(hint) }
    : { name, type: 'text', label, admin: { ...described(hint), ...(placeholder ? { placeholder } : {}) } }

const credentialField = ({ name, label, hint }: FormField): Field => ({
  name,
  type: 'text',
  label,
  // Never stored under this name: `keepAccount` seals it, so there is nothing to read here. (A field that may not be
  // read is not shown in the admin either.)
  virtual: true,
  admin: {
    ...described(hint),
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/src/plugins/syndication/admin/SecretInput#SecretInput' },
  },
})

const described = (hint: FormField['hint']): { description?: NonNullable<FormField['hint']> } =>
  hint ? { description: hint } : {}
