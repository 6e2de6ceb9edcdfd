import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { hubCustom } from '../../src/config/hubCustom'
import { bootHub, type TestHub } from '../helpers/bootHub'

const site = 'http://localhost:3000'

/** A WebSub hub on loopback: it keeps what publishers tell it, and answers as it is told. */
const startWebSubHub = async () => {
  const pings: { type: string | undefined; mode: string | null; feeds: string[] }[] = []
  const hub = { status: 204, headers: {} as Record<string, string>, pings, url: '' }
  const take = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let body = ''
    for await (const chunk of req) body += String(chunk)
    const form = new URLSearchParams(body)
    pings.push({
      type: req.headers['content-type'],
      mode: form.get('hub.mode'),
      feeds: form.getAll('hub.url'),
    })
    res.writeHead(hub.status, hub.headers).end(hub.status === 204 ? undefined : 'as told')
  }
  const server: Server = createServer((req, res) => void take(req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  hub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/push`
  return {
    hub,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

let world: TestHub
let clock = Date.parse('2026-03-01T12:00:00Z')
let author: number
const { hub, stop } = await startWebSubHub()

beforeAll(async () => {
  world = await bootHub({ options: { allowPrivateNetwork: true, now: () => new Date(clock) } })
  author = (await world.createMember({ handle: 'ada', roles: ['editor', 'member'] })).id
})
afterAll(async () => {
  await world.stop()
  stop()
})

/** Lets the worker do all that is due now. */
const work = async (): Promise<void> => {
  const tasks = hubCustom(world.payload.config).tasks.filter(({ name }) => /outbox|websub/.test(name))
  const { signal } = new AbortController()
  let done: number
  do {
    done = 0
    for (const task of tasks) done += await task.run({ payload: world.payload, signal })
  } while (done > 0)
}
const rows = async () => (await world.payload.find({ collection: 'feed-pings', sort: 'id' })).docs
const publish = (title: string, more: object = {}) =>
  world.payload.create({ collection: 'posts', data: { title, author, _status: 'published', ...more } })

describe('WebSub', () => {
  it('should tell nobody while there is no hub', async () => {
    await publish('Before')
    await work()
    expect(await rows()).toEqual([])
  })

  it('should tell the hub once of every feed that carries what was published', async () => {
    await world.payload.updateGlobal({ slug: 'hub', data: { webSubHub: hub.url } })
    const [tag, category] = await Promise.all([
      world.payload.create({ collection: 'tags', data: { title: 'Wood' } }),
      world.payload.create({ collection: 'categories', data: { title: 'How to' } }),
    ])
    await publish('News', { tags: [tag.id], categories: [category.id] })
    await work()
    await work()
    const folders = ['', '/blog/category/how-to', '/blog/tag/wood', '/members/ada']
    expect(hub.pings).toEqual([
      {
        type: 'application/x-www-form-urlencoded',
        mode: 'publish',
        feeds: folders.flatMap((folder) =>
          ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${site}${folder}/${file}`),
        ),
      },
    ])
    expect(await rows()).toMatchObject([{ status: 'delivered', attempts: 1, error: null }])
  })

  it('should tell nothing of drafts, imports and what is kept from search engines', async () => {
    await world.payload.create({ collection: 'posts', data: { title: 'A draft', author, _status: 'draft' } })
    await publish('Hidden', { meta: { noindex: true } })
    await world.payload.create({
      collection: 'posts',
      data: { title: 'Old', author, _status: 'published' },
      context: { importing: true },
    })
    await work()
    expect(hub.pings).toHaveLength(1)
  })

  it('should lose the ping with the save that fails', async () => {
    await expect(publish('Too long'.repeat(99))).rejects.toThrow()
    await work()
    expect(hub.pings).toHaveLength(1)
  })

  it('should try again what failed, when the hub asked for it, until it arrives', async () => {
    hub.status = 503
    hub.headers = { 'retry-after': '600' }
    await publish('In the storm')
    await work()
    expect(hub.pings).toHaveLength(2)
    expect((await rows()).at(-1)).toMatchObject({ status: 'retrying', error: '503 as told' })
    clock += 599_000
    await work()
    expect(hub.pings).toHaveLength(2)
    hub.status = 204
    clock += 2_000
    await work()
    expect(hub.pings).toHaveLength(3)
    expect((await rows()).at(-1)).toMatchObject({ status: 'delivered', attempts: 2, error: null })
  })

  it('should not go on where the hub does not want it, and say so', async () => {
    hub.status = 400
    hub.headers = {}
    await publish('Unwanted')
    await work()
    expect((await rows()).at(-1)).toMatchObject({ status: 'refused', error: '400 as told' })
    hub.status = 204
    clock += 86_400_000
    await work()
    expect(hub.pings).toHaveLength(4)
  })

  it('should forget what ended a month ago', async () => {
    clock += 31 * 86_400_000
    await work()
    expect(await rows()).toEqual([])
  })

  it('should be given a web address for a hub', async () => {
    await expect(
      world.payload.updateGlobal({ slug: 'hub', data: { webSubHub: 'javascript:alert(1)' } }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'webSubHub' }] } })
  })
})
