import { cpSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../../tests/helpers/freePort'
import { serve } from '../../processes'
import { amounts } from '../data'
import { install } from './install'
import { everything, filled, secret, speaker, type Speak } from './peers'
import type { Side } from './side'

// What its own container runs on.
const itself = {
  name: 'ghost',
  packages: ['ghost@6.65.0'],
  itself: true,
  builds: ['better-sqlite3'],
  node: 22,
}
const admin = '/ghost/api/admin'
const owner = { name: 'Owner', email: 'owner@example.org', password: secret, blogTitle: 'Hub' }

/** Pure: the data as Ghost exports and imports it; ids have 24 digits. */
const exported = () => {
  const id = (n: number): string => String(n + 1_000).padStart(24, '0')
  const { people, tags, posts } = everything()
  const data = {
    users: people.map((p, n) => ({ id: id(n), email: p.email, name: p.displayName, slug: p.handle })),
    tags: tags.map(({ title, slug }, n) => ({ id: id(n), name: title, slug })),
    posts: posts.map(({ title, slug, excerpt, publishedAt }, n) => ({
      ...{ id: id(n), title, slug, custom_excerpt: excerpt, published_at: publishedAt },
      ...{ status: 'published', type: 'post', visibility: 'public' },
    })),
    posts_authors: posts.map(({ author }, n) => ({ post_id: id(n), author_id: id(author), sort_order: 0 })),
    posts_tags: posts.flatMap(({ tags: places }, n) =>
      places.map((place, sort_order) => ({ post_id: id(n), tag_id: id(place), sort_order })),
    ),
  }
  return { db: [{ meta: { exported_on: Date.now(), version: '6.0.0' }, data }] }
}

const session = async (url: string): Promise<Speak> => {
  const headers = { origin: url, 'content-type': 'application/json' }
  await speaker(url, headers)('POST', `${admin}/authentication/setup/`, { setup: [owner] })
  const body = JSON.stringify({ username: owner.email, password: owner.password })
  const answer = await fetch(`${url}${admin}/session/`, { method: 'POST', headers, body })
  // The session is kept between the head of this answer and its end.
  await answer.arrayBuffer()
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!answer.ok || cookie === undefined) throw new Error(`it answers ${answer.status} to who logs in`)
  return speaker(url, { origin: url, cookie })
}

/** @returns the key of its Content API. */
const fill = async (url: string): Promise<string> => {
  const speak = await session(url)
  // What a new site begins with.
  await speak('DELETE', `${admin}/db/`)
  const form = new FormData()
  form.set('importfile', new Blob([JSON.stringify(exported())], { type: 'application/json' }), 'data.json')
  await speak('POST', `${admin}/db/`, form)
  // It imports after its answer.
  for (let tries = 0; ; tries += 1) {
    const { meta } = (await speak('GET', `${admin}/posts/?limit=1&fields=id&filter=status:published`)) as {
      meta: { pagination: { total: number } }
    }
    if (meta.pagination.total === amounts.posts) break
    if (tries === 300) throw new Error(`it imported ${meta.pagination.total} of ${amounts.posts} posts`)
    await wait(1000)
  }
  const { integrations } = (await speak('POST', `${admin}/integrations/?include=api_keys`, {
    integrations: [{ name: 'Bench' }],
  })) as { integrations: { api_keys: { type: string; secret: string }[] }[] }
  return integrations[0]?.api_keys.find(({ type }) => type === 'content')?.secret ?? ''
}

const page = (address: string) => ({ method: 'GET' as const, path: address })

/** Ghost 6 on SQLite, asked by its Content API and by its own pages. */
export const ghost: Side = {
  name: 'ghost',
  start: async ({ scratch }) => {
    const { folder, node, env } = install(itself)
    const content = path.join(scratch, 'ghost')
    cpSync(path.join(folder, 'content'), content, { recursive: true })
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const server = await serve({
      command: [node, 'index.js'],
      cwd: folder,
      env: {
        ...env,
        NODE_ENV: 'production',
        url,
        server__port: String(port),
        database__client: 'better-sqlite3',
        database__connection__filename: path.join(content, 'data/ghost.db'),
        paths__contentPath: content,
        mail__transport: 'stub',
        // A code by mail for who logs in.
        security__staffDeviceVerification: 'false',
        privacy__useUpdateCheck: 'false',
      },
      port,
      path: '/',
    })
    const running = await filled(server, async () => {
      const key = await fill(url)
      const posts = '/ghost/api/content/posts'
      const asked = `key=${key}&include=authors,tags`
      return {
        list: page(`${posts}/?limit=20&fields=title,slug,custom_excerpt,published_at&${asked}`),
        // With `fields` the answer to one post would lack its author and tags.
        post: page(`${posts}/slug/post-500/?${asked}`),
        home: page('/'),
        postPage: page('/post-500/'),
      }
    })
    return { ...running, nth: (_question, n) => page(`/post-${n}/`) }
  },
}
