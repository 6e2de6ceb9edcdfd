import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/helpers/freePort'
import { run } from '../../parts'
import { serve } from '../../processes'
import { install } from './install'
import { everything, filled, secret, speaker, type Speak } from './peers'
import { graphQL, type Side } from './side'

// What its own container runs on.
const itself = { name: 'directus', packages: ['directus@12.4.0', 'sqlite3@6'], node: 22 }
/** Whoever is not logged in: the policy that its first migration of policies makes. */
const publicPolicy = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17'

const id = {
  field: 'id',
  type: 'integer',
  meta: { hidden: true },
  schema: { is_primary_key: true, has_auto_increment: true },
}
const field = (name: string, type: string, schema: object = {}, special?: string) => ({
  field: name,
  type,
  meta: special === undefined ? {} : { special: [special] },
  ...(type === 'alias' ? {} : { schema }),
})
const slug = field('slug', 'string', { is_unique: true })
const link = (name: string) => field(name, 'integer', {}, 'm2o')

/** What its data studio makes for a blog: collections, and a junction between posts and tags. */
const collections = {
  authors: [field('displayName', 'string'), field('handle', 'string', { is_unique: true })],
  tags: [field('title', 'string'), slug],
  posts: [
    field('status', 'string', { default_value: 'draft', is_indexed: true }),
    field('title', 'string'),
    slug,
    field('excerpt', 'text'),
    field('publishedAt', 'timestamp', { is_indexed: true }),
    link('author'),
    field('tags', 'alias', {}, 'm2m'),
  ],
  posts_tags: [link('posts_id'), link('tags_id')],
}
const relation = (collection: string, name: string, related_collection: string, meta: object = {}) => ({
  collection,
  field: name,
  related_collection,
  meta,
})
const relations = [
  relation('posts', 'author', 'authors'),
  relation('posts_tags', 'posts_id', 'posts', { one_field: 'tags', junction_field: 'tags_id' }),
  relation('posts_tags', 'tags_id', 'tags', { junction_field: 'posts_id' }),
]

const fill = async (speak: Speak): Promise<void> => {
  for (const [collection, fields] of Object.entries(collections))
    await speak('POST', '/collections', { collection, meta: {}, schema: {}, fields: [id, ...fields] })
  for (const relation of relations) await speak('POST', '/relations', relation)
  const read = { policy: publicPolicy, action: 'read', fields: ['*'] }
  const permissions = Object.keys(collections).map((collection) => ({ ...read, collection }))
  await speak('POST', '/permissions', permissions)
  const items = async (collection: string, all: readonly object[]): Promise<number[]> => {
    const answer = await speak('POST', `/items/${collection}?fields=id&limit=-1`, all)
    return (answer as { data: { id: number }[] }).data.map((each) => each.id)
  }
  const { people, tags, posts } = everything()
  const authors = people.map(({ displayName, handle }) => ({ displayName, handle }))
  const authorIds = await items('authors', authors)
  const tagIds = await items('tags', tags)
  await items(
    'posts',
    posts.map((each) => ({
      ...each,
      status: 'published',
      author: authorIds[each.author],
      tags: each.tags.map((place) => ({ tags_id: tagIds[place] })),
    })),
  )
}

const post = 'title slug excerpt publishedAt author { displayName handle } tags { tags_id { title slug } }'
const asked = (query: string) => ({ ...graphQL(query), path: '/graphql' })

/** Directus on SQLite, asked by its own GraphQL. */
export const directus: Side = {
  name: 'directus',
  start: async ({ scratch }) => {
    const { folder, node, env: own } = install({ ...itself, builds: ['isolated-vm', 'sqlite3'] })
    const cwd = path.join(scratch, 'directus')
    mkdirSync(path.join(cwd, 'extensions'), { recursive: true })
    const env = {
      ...own,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      SECRET: secret,
      DB_CLIENT: 'sqlite3',
      DB_FILENAME: path.join(cwd, 'data.db'),
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: secret,
      ADMIN_TOKEN: secret,
      TELEMETRY: 'false',
      LOG_LEVEL: 'error',
    }
    const cli = path.join(folder, 'node_modules/directus/cli.js')
    run(node, [cli, 'bootstrap'], env, cwd)
    const port = await freePort()
    const server = await serve({ command: [node, cli, 'start'], cwd, env, port, path: '/server/ping' })
    return filled(server, async () => {
      await fill(speaker(server.url, { authorization: `Bearer ${secret}` }))
      const published = 'status: { _eq: "published" }'
      return {
        list: asked(`{ posts(limit: 20, sort: ["-publishedAt"], filter: { ${published} }) { ${post} } }`),
        post: asked(`{ posts(limit: 1, filter: { slug: { _eq: "post-500" }, ${published} }) { ${post} } }`),
      }
    })
  },
}
