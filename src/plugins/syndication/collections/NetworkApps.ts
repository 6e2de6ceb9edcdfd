import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { ValidationError } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { slugs } from '../../../slugs'
import { isManager } from '../access'
import type { ChannelRegistry } from '../channels/registry'
import { seal } from '../secrets'

const never = { read: () => false, create: () => false, update: () => false }
const secretInput = '/src/plugins/syndication/admin/SecretInput#SecretInput'

/**
 * The hub's apps with networks, one for each network; of networks of many servers one for each server, which the hub
 * registers by itself. What they show themselves by is written and never read back.
 */
export const NetworkApps = (registry: ChannelRegistry): CollectionConfig => ({
  slug: slugs.networkApps,
  custom: {
    ...personal({ nothing: 'Apps of the hub with networks.' }),
    ...sealedFields({ field: 'sealed', part: 'channels', purpose: 'app' }),
  },
  labels: {
    singular: label('App with a network', 'Application auprès d’un réseau'),
    plural: label('Apps with networks', 'Applications auprès des réseaux'),
  },
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    description: label(
      'What “Connect” of a channel needs: an app that you make once in the network’s developer portal. Mastodon and its kin need none.',
      'Ce dont «\u202fConnecter\u202f» a besoin\u202f: une application créée une fois sur le portail développeur du réseau. Mastodon et ses cousins n’en demandent pas.',
    ),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  access: { read: isManager, create: isManager, update: isManager, delete: isManager },
  hooks: { beforeChange: [keepApp(registry)] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Network', 'Réseau'),
      options: Object.entries(registry)
        .filter(([, { connect }]) => connect)
        .map(([value, { name }]) => ({ value, label: name })),
      access: { update: () => false },
    },
    {
      name: 'guide',
      type: 'ui',
      admin: { components: { Field: '/src/plugins/syndication/admin/AppGuide#AppGuide' } },
    },
    // Never stored under these names: `keepApp` seals them.
    ...(['clientId', 'clientSecret'] as const).map((name) => ({
      name,
      type: 'text' as const,
      virtual: true,
      label:
        name === 'clientId'
          ? label('Client id', 'Identifiant client')
          : label('Client secret', 'Secret client'),
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: secretInput },
      },
    })),
    {
      name: 'name',
      type: 'text',
      label: label('Name', 'Nom'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    // The network, and the server where there are many: one app for each.
    { name: 'key', type: 'text', unique: true, hidden: true, access: never },
    { name: 'sealed', type: 'text', hidden: true, access: never },
  ],
})

type Stored = { kind: string; sealed?: string | null; name?: string | null; key?: string | null }

/**
 * Seals what an app shows itself by. Left empty, it stays as it was.
 *
 * @throws ValidationError naming the field; it never repeats a value.
 */
const keepApp =
  (registry: ChannelRegistry): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, collection, req }) => {
    const { clientId, clientSecret, ...rest } = data as Record<string, unknown>
    const before = operation === 'create' ? undefined : (originalDoc as Stored)
    const kind = before?.kind ?? String(rest.kind)
    const given = { clientId: textOf(clientId), clientSecret: textOf(clientSecret) }
    const missing = (['clientId', 'clientSecret'] as const).filter((name) => given[name] === '')
    if (before && missing.length === 2) return { ...rest, kind, sealed: before.sealed, key: before.key }
    if (missing.length > 0)
      throw new ValidationError({
        collection: collection.slug,
        errors: missing.map((path) => ({ path, message: 'Needed · Nécessaire' })),
        req,
      })
    return {
      ...rest,
      kind,
      name: before?.name ?? registry[kind]?.name ?? kind,
      key: before?.key ?? kind,
      sealed: seal({ payload: req.payload, purpose: 'app', value: given }),
    }
  }

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const closed = { read: nobody, create: nobody, update: nobody, delete: nobody }

/** Connections under way: from the press of the button until the person comes back from the network’s pages. */
export const ChannelConnections: CollectionConfig = {
  slug: slugs.channelConnections,
  custom: personal({ holds: [{ member: 'member', exports: [], erasure: { do: 'delete' } }] }),
  labels: {
    singular: label('Connection under way', 'Connexion en cours'),
    plural: label('Connections under way', 'Connexions en cours'),
  },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: closed,
  fields: [
    // SHA-256 of the state, or of the ticket that a choice is made with: a row is taken by deleting it.
    { name: 'hash', type: 'text', required: true, unique: true, label: label('Hash', 'Empreinte') },
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      label: label('Channel', 'Canal'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      label: label('By', 'Par'),
    },
    { name: 'session', type: 'text', label: label('Session', 'Session') },
    { name: 'sealed', type: 'text', required: true, label: label('Contents', 'Contenu') },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Expires', 'Expire le'),
    },
  ],
}

/** Warnings about accounts that went out: the unique key lets each through once. */
export const ChannelWarnings: CollectionConfig = {
  slug: slugs.channelWarnings,
  custom: personal({ nothing: 'What the hub said about its own accounts.' }),
  labels: { singular: label('Warning', 'Avertissement'), plural: label('Warnings', 'Avertissements') },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: closed,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('Key', 'Clé') },
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      label: label('Channel', 'Canal'),
    },
  ],
}
