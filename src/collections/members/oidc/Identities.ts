import type { CollectionConfig } from 'payload'
import { isRole, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'

/**
 * Who a member is with a provider of OpenID Connect. A person is known by issuer and subject (OIDC Core, 5.7), never
 * by an address; the unique index lets one identity open one account. Members see theirs by `myIdentities`.
 */
export const Identities: CollectionConfig = {
  slug: slugs.identities,
  labels: {
    singular: label('Log-in by a provider', 'Connexion par un fournisseur'),
    plural: label('Log-ins by providers', 'Connexions par fournisseur'),
  },
  custom: personal({
    holds: [
      {
        member: 'member',
        exports: ['provider', 'issuer', 'email', 'lastUsedAt'],
        erasure: { do: 'delete' },
      },
    ],
  }),
  graphQL: false,
  lockDocuments: false,
  admin: {
    group: label('People', 'Personnes'),
    useAsTitle: 'email',
    defaultColumns: ['member', 'provider', 'email', 'lastUsedAt'],
  },
  access: { read: isRole('admin'), create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['issuer', 'subject'], unique: true }],
  fields: [
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Member', 'Membre'),
    },
    { name: 'provider', type: 'text', required: true, label: label('Provider', 'Fournisseur') },
    { name: 'issuer', type: 'text', required: true, label: label('Issuer', 'Émetteur') },
    {
      name: 'subject',
      type: 'text',
      required: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
    { name: 'email', type: 'text', label: label('Address there', 'Adresse chez lui') },
    { name: 'lastUsedAt', type: 'date', label: label('Last used', 'Dernière utilisation') },
  ],
}
