/**
 * What a developer would otherwise run: plain Payload with its stock SQLite adapter, the same posts, authors and
 * tags, served by Payload's own GraphQL route in Next.
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig } from 'payload'

export default buildConfig({
  secret: 'only for the measurement',
  db: sqliteAdapter({ client: { url: process.env.BASELINE_DATABASE ?? 'file:./baseline.db' }, push: true }),
  telemetry: false,
  admin: { user: 'members' },
  collections: [
    {
      slug: 'members',
      auth: true,
      access: { read: () => true },
      fields: [
        { name: 'displayName', type: 'text' },
        { name: 'handle', type: 'text' },
      ],
    },
    {
      slug: 'tags',
      access: { read: () => true },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text', index: true },
      ],
    },
    {
      slug: 'posts',
      access: { read: () => ({ _status: { equals: 'published' } }) },
      versions: { drafts: true },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text', index: true },
        { name: 'excerpt', type: 'textarea' },
        { name: 'publishedAt', type: 'date', index: true },
        { name: 'author', type: 'relationship', relationTo: 'members' },
        { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true },
      ],
    },
    {
      slug: 'topics',
      access: { read: () => true },
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text', index: true },
        { name: 'body', type: 'textarea' },
        { name: 'author', type: 'relationship', relationTo: 'members' },
      ],
    },
    {
      slug: 'replies',
      access: { read: () => true },
      fields: [
        { name: 'topic', type: 'relationship', relationTo: 'topics' },
        { name: 'number', type: 'number' },
        { name: 'body', type: 'textarea' },
        { name: 'author', type: 'relationship', relationTo: 'members' },
      ],
    },
    // What an answer to an event and a vote would be, as plain documents.
    {
      slug: 'rsvps',
      fields: [
        { name: 'event', type: 'number', index: true },
        { name: 'member', type: 'relationship', relationTo: 'members' },
        { name: 'status', type: 'text' },
      ],
    },
    {
      slug: 'votes',
      fields: [
        { name: 'entry', type: 'number', index: true },
        { name: 'member', type: 'relationship', relationTo: 'members' },
      ],
    },
  ],
})
