import type { CollectionConfig, CollectionSlug } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { slugs } from '../../slugs'
import { addressKey, isReserved, isTarget, longestAddress } from './address'
import { keepTarget } from './hooks/keepTarget'

const isEditor = isRole('editor', 'manager')

/** Addresses of another time or another site, and where they lead now. */
export const Redirects = (targets: readonly CollectionSlug[]): CollectionConfig => ({
  slug: slugs.redirects,
  custom: personal({ nothing: 'Addresses of the site, written by editors and importers.' }),
  labels: { singular: label('Redirect', 'Redirection'), plural: label('Redirects', 'Redirections') },
  admin: {
    group: label('Publishing', 'Diffusion'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'url', 'document', 'status'],
    description: label(
      'Answered where nothing else is: a page that lives at the address goes first. A changed address of a post, page, event or topic needs no redirect, it is remembered.',
      'Utilisées là où il n’y a rien d’autre\u202f: une page qui vit à cette adresse passe d’abord. Quand un article, une page, un événement ou un sujet change d’adresse, l’ancienne est retenue sans redirection.',
    ),
  },
  access: { read: isEditor, create: isEditor, update: isEditor, delete: isEditor },
  hooks: { beforeChange: [keepTarget] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: longestAddress,
      label: label('Former address', 'Ancienne adresse'),
      admin: {
        description: label(
          'From the slash on: /2019/05/hello. One that names a query goes before any page.',
          'À partir de la barre oblique\u202f: /2019/05/bonjour. Si elle comporte une requête, elle passe avant toute page.',
        ),
      },
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) =>
            typeof value === 'string' ? (addressKey(value) ?? value) : value,
        ],
      },
      validate: (value: unknown) => {
        const key = typeof value === 'string' ? addressKey(value) : null
        if (key === null)
          return 'A path of this site, such as /old/page · Un chemin de ce site, par exemple /ancienne/page'
        return (
          (key !== '/' && !isReserved(key)) ||
          'The hub itself answers at this address · Le hub lui-même répond à cette adresse'
        )
      },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...targets],
      label: label('Leads to', 'Mène à'),
      admin: {
        description: label(
          'The address follows the document when its own changes.',
          'L’adresse suit le document quand la sienne change.',
        ),
      },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'en',
      label: label('In', 'En'),
      options: [
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ],
      admin: { condition: (data) => Boolean(data.document) },
    },
    {
      name: 'url',
      type: 'text',
      maxLength: 2000,
      label: label('Or to an address', 'Ou à une adresse'),
      validate: (value: unknown, { data }: { data: Partial<Record<string, unknown>> }) => {
        if ((value == null || value === '') === (data.document == null))
          return 'Either a document or an address · Soit un document, soit une adresse'
        return (
          value == null ||
          value === '' ||
          (typeof value === 'string' && isTarget(value)) ||
          'A path of this site, or an address that begins with https:// · Un chemin de ce site, ou une adresse qui commence par https://'
        )
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      // 308 keeps the method as well, but old crawlers know 301 alone, and nobody posts to a page that is gone.
      defaultValue: '301',
      label: label('Status', 'Code'),
      options: [
        { value: '301', label: label('301, moved for good', '301, déplacée pour de bon') },
        { value: '308', label: label('308, the same with its method', '308, de même avec sa méthode') },
      ],
      admin: { position: 'sidebar' },
    },
  ],
})
