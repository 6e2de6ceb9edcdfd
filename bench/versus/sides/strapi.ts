import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/helpers/freePort'
import { run, tsxAnywhere } from '../../parts'
import { serve } from '../../processes'
import { install } from './install'
import { filled, secret, writeFiles } from './peers'
import { graphQL, type Side } from './side'

// Its newest version of which every part is published where npm looks today.
const version = '5.54.0'
const dependencies = {
  '@strapi/strapi': version,
  '@strapi/plugin-graphql': version,
  '@strapi/plugin-users-permissions': version,
  'better-sqlite3': '12',
}
const packages = Object.entries(dependencies).map(([name, range]) => `${name}@${range}`)

const relation = (kind: string, name: string) => ({
  type: 'relation',
  relation: kind,
  target: `api::${name}.${name}`,
})
const string = { type: 'string' }
const uid = { type: 'uid' }

/** Attributes of its content types, as its own content-type builder writes them. */
const types = {
  author: { displayName: string, handle: uid },
  tag: { title: string, slug: uid },
  post: {
    title: string,
    slug: uid,
    excerpt: { type: 'text' },
    // Its own `publishedAt` is the moment of the publication here.
    date: { type: 'datetime' },
    author: relation('manyToOne', 'author'),
    tags: relation('manyToMany', 'tag'),
  },
}

const schema = (name: string, attributes: object) => ({
  kind: 'collectionType',
  collectionName: `${name}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  // Posts have drafts, as the hub's and plain Payload's.
  options: { draftAndPublish: name === 'post' },
  attributes,
})

const middlewares = 'logger errors security cors poweredBy query body session favicon public'.split(' ')
/** Where the parts of a content type stand, and the factory of each. */
const parts = {
  controllers: 'createCoreController',
  services: 'createCoreService',
  routes: 'createCoreRouter',
}

/** Pure: the files of a new project by path, as its own template has them. */
const project = (database: string): Record<string, unknown> => ({
  'package.json': { name: 'peer', private: true, dependencies },
  'config/server.json': { app: { keys: [secret] } },
  'config/admin.json': {
    auth: { secret },
    apiToken: { salt: secret },
    transfer: { token: { salt: secret } },
    serveAdminPanel: false,
  },
  'config/database.json': {
    connection: { client: 'sqlite', connection: { filename: database }, useNullAsDefault: true },
  },
  'config/middlewares.json': middlewares.map((name) => `strapi::${name}`),
  'public/uploads/.gitkeep': '',
  ...Object.fromEntries(
    Object.entries(types).flatMap(([name, attributes]) => [
      [`src/api/${name}/content-types/${name}/schema.json`, schema(name, attributes)],
      ...Object.entries(parts).map(([folder, factory]) => [
        `src/api/${name}/${folder}/${name}.js`,
        `module.exports = require('@strapi/strapi').factories.${factory}('api::${name}.${name}')`,
      ]),
    ]),
  ),
})

const post = 'title slug excerpt date author { displayName handle } tags { title slug }'
const asked = (query: string) => ({ ...graphQL(query), path: '/graphql' })

/** Strapi 5 on SQLite, asked by its own GraphQL. */
export const strapi: Side = {
  name: 'strapi',
  start: async ({ scratch }) => {
    const { folder, node } = install({ name: 'strapi', packages, builds: ['better-sqlite3'] })
    const app = path.join(scratch, 'strapi')
    writeFiles(app, project(path.join(app, 'data.db')))
    symlinkSync(path.join(folder, 'node_modules'), path.join(app, 'node_modules'))
    const env = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      JWT_SECRET: secret,
      STRAPI_TELEMETRY_DISABLED: 'true',
    }
    run(process.execPath, [...tsxAnywhere, path.join(import.meta.dirname, 'fillStrapi.ts')], env, app)
    const server = await serve({
      command: [node, path.join(folder, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
      cwd: app,
      env,
      port: await freePort(),
      path: '/_health',
      ready: 204,
    })
    // Filled before it was started, as its own examples are.
    return filled(server, () =>
      Promise.resolve({
        list: asked(`{ posts(pagination: { limit: 20 }, sort: "date:desc") { ${post} } }`),
        post: asked(`{ posts(filters: { slug: { eq: "post-500" } }) { ${post} } }`),
      }),
    )
  },
}
