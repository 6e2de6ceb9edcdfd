/** Fills the Strapi of the current folder through its document service, as its own examples do, and lets the public read. */
import { createRequire } from 'node:module'
import path from 'node:path'
import { everything } from './peers'

type Documents = {
  create: (args: { data: Record<string, unknown>; status?: 'published' }) => Promise<{ documentId: string }>
}
type Query = {
  findOne: (args: { where: Record<string, unknown> }) => Promise<{ id: number }>
  create: (args: { data: Record<string, unknown> }) => Promise<unknown>
}
type Strapi = {
  load: () => Promise<Strapi>
  destroy: () => Promise<void>
  documents: (uid: string) => Documents
  db: { query: (uid: string) => Query }
}

// Of the folder that is filled, not of the project.
const { createStrapi, compileStrapi } = createRequire(path.join(process.cwd(), 'package.json'))(
  '@strapi/strapi',
) as { createStrapi: (options: unknown) => Strapi; compileStrapi: () => Promise<unknown> }

const strapi = await createStrapi(await compileStrapi()).load()
const create = async (type: string, data: Record<string, unknown>): Promise<string> =>
  (await strapi.documents(`api::${type}.${type}`).create({ data, status: 'published' })).documentId

const { people, tags, posts } = everything()
const authorIds: string[] = []
for (const { displayName, handle } of people) authorIds.push(await create('author', { displayName, handle }))
const tagIds: string[] = []
for (const each of tags) tagIds.push(await create('tag', each))
for (const { publishedAt, author, tags: places, ...words } of posts)
  await create('post', {
    ...words,
    date: publishedAt,
    author: authorIds[author],
    tags: places.map((place) => tagIds[place]),
  })

const users = (what: string): Query => strapi.db.query(`plugin::users-permissions.${what}`)
const { id: role } = await users('role').findOne({ where: { type: 'public' } })
for (const type of ['author', 'tag', 'post'])
  for (const verb of ['find', 'findOne'])
    await users('permission').create({ data: { action: `api::${type}.${type}.${verb}`, role } })
await strapi.destroy()
process.exit(0)
