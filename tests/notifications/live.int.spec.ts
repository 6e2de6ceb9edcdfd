import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { markNotificationsRead } from '../../src/plugins/notifications/operations/markNotificationsRead'
import { testPassword } from '../helpers/bootHub'
import { appOf, listen } from '../server/helpers'
import { bootWorld, siteURL, type World } from './world'

type Event = { id: string; name: string; data: { unread: number; lines: { text: string; path: string }[] } }
type Stream = {
  status: number
  headers: Headers
  /** The next event, once it has come; undefined when the stream has ended. */
  next: () => Promise<Event | undefined>
  leave: () => void
}

const origin = siteURL

describe('the live stream', () => {
  let world: World
  let zoe: Member
  let server: Awaited<ReturnType<typeof listen>>
  let app: ReturnType<typeof appOf>
  const open: Stream[] = []

  beforeEach(async () => {
    world = await bootWorld()
    zoe = await world.hub.createMember({ handle: 'zoe' })
    app = appOf(world.hub, { siteURL: origin, live: { perMember: 2, heartbeatMs: 20 } })
    server = await listen(app.app)
  })
  afterEach(async () => {
    for (const stream of open.splice(0)) stream.leave()
    app.live.close()
    await server.stop()
    await world.stop()
  })

  const logIn = async (member: Member): Promise<string> => {
    const { token } = await world.hub.payload.login({
      collection: 'members',
      data: { email: member.email, password: testPassword },
    })
    return `payload-token=${token}`
  }
  const listenAs = async (cookie: string, headers: Record<string, string> = {}): Promise<Stream> => {
    const leaving = new AbortController()
    const response = await fetch(`${server.url}/api/live`, {
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'accept-encoding': 'gzip, br', ...headers },
      signal: leaving.signal,
    })
    const events = eventsOf(response)
    const stream: Stream = {
      status: response.status,
      headers: response.headers,
      next: async () => (await events.next()).value ?? undefined,
      leave: () => leaving.abort(),
    }
    open.push(stream)
    return stream
  }

  it('should say how things stand, then what comes, as it comes', async () => {
    await world.tell('test.mandatory', 1, zoe)
    const stream = await listenAs(await logIn(zoe))
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(stream.headers.get('content-encoding')).toBeNull()
    expect(stream.headers.get('cache-control')).toContain('no-transform')
    expect(stream.headers.get('x-accel-buffering')).toBe('no')
    expect(await stream.next()).toMatchObject({ name: 'notifications', data: { unread: 1, lines: [] } })
    await world.tell('test.urgent', 2, zoe)
    expect((await stream.next())?.data).toEqual({
      unread: 2,
      lines: [{ text: 'Urgent 2', path: '/forum/2' }],
    })
    await markNotificationsRead({ all: true }, await world.hub.requestOf(zoe))
    expect((await stream.next())?.data).toEqual({ unread: 0, lines: [] })
  })

  it('should tell who comes back what they missed', async () => {
    const cookie = await logIn(zoe)
    const first = await listenAs(cookie)
    const before = await first.next()
    first.leave()
    await world.tell('test.urgent', 1, zoe)
    await world.tell('test.urgent', 2, zoe)
    const second = await listenAs(cookie, { 'last-event-id': before?.id ?? '' })
    const missed = await second.next()
    expect(missed?.data.unread).toBe(2)
    expect(missed?.data.lines.map(({ text }) => text)).toEqual(['Urgent 2', 'Urgent 1'])
  })

  it('should tell by the worker’s timer what another process wrote', async () => {
    const stream = await listenAs(await logIn(zoe))
    await stream.next()
    await world.work()
    // As another process would: nothing rings here.
    await world.hub.payload.db.create({
      collection: 'notifications',
      data: {
        member: zoe.id,
        kind: 'test.urgent',
        key: 'elsewhere',
        data: { n: 7 },
        via: ['inApp'],
        status: 'delivered',
      },
    })
    await world.work()
    expect((await stream.next())?.data.lines).toEqual([{ text: 'Urgent 7', path: '/forum/7' }])
  })

  it('should be for members alone, each their own', async () => {
    const otto = await world.hub.createMember({ handle: 'otto' })
    const mine = await listenAs(await logIn(zoe))
    await mine.next()
    await world.tell('test.urgent', 1, otto)
    await world.tell('test.urgent', 2, zoe)
    expect((await mine.next())?.data.lines.map(({ text }) => text)).toEqual(['Urgent 2'])
    expect((await listenAs('')).status).toBe(401)
    expect((await listenAs('payload-token=x')).status).toBe(401)
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await listenAs(await logIn(zoe), foreign)).status).toBe(401)
  })

  it('should refuse one stream too many, until one of them ends', async () => {
    const cookie = await logIn(zoe)
    const first = await listenAs(cookie)
    const second = await listenAs(cookie)
    expect((await listenAs(cookie)).status).toBe(429)
    expect(second.status).toBe(200)
    await world.hub.payload.update({ collection: 'members', id: zoe.id, data: { _verified: false } })
    await ended(first)
    await ended(second)
    await world.hub.payload.update({ collection: 'members', id: zoe.id, data: { _verified: true } })
    expect((await listenAs(cookie)).status).toBe(200)
  })

  it('should end when its member logs out, and let their other devices be', async () => {
    const [here, there] = [await logIn(zoe), await logIn(zoe)]
    const [ending, staying] = [await listenAs(here), await listenAs(there)]
    await ending.next()
    await staying.next()
    const out = await fetch(`${server.url}/api/members/logout`, {
      method: 'POST',
      headers: { cookie: here, origin, 'sec-fetch-site': 'same-origin' },
    })
    expect(out.status).toBe(200)
    expect(await ending.next()).toBeUndefined()
    await world.tell('test.urgent', 1, zoe)
    expect((await staying.next())?.data.unread).toBe(1)
    expect((await listenAs(here)).status).toBe(401)
  })

  it('should end on every device when its member logs out everywhere', async () => {
    app.live.close()
    await server.stop()
    // Without a heartbeat that would come upon it: the ring alone.
    app = appOf(world.hub, { siteURL: origin, live: { heartbeatMs: 60_000 } })
    server = await listen(app.app)
    const [here, there] = [await logIn(zoe), await logIn(zoe)]
    const streams = [await listenAs(here), await listenAs(there)]
    for (const stream of streams) await stream.next()
    const out = await fetch(`${server.url}/api/actions/logOutEverywhere`, {
      method: 'POST',
      headers: { cookie: here, origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(await out.json()).toEqual({ ended: 2 })
    for (const stream of streams) expect(await stream.next()).toBeUndefined()
  })

  it('should end at the next sign of life when a session is gone that nobody told of', async () => {
    const stream = await listenAs(await logIn(zoe))
    await stream.next()
    await world.hub.payload.db.updateOne({
      collection: 'members',
      id: zoe.id,
      data: { sessions: [] },
      returning: false,
    })
    expect(await stream.next()).toBeUndefined()
  })

  it('should end with the server, and take nobody new', async () => {
    const cookie = await logIn(zoe)
    const stream = await listenAs(cookie)
    await stream.next()
    app.live.close()
    expect(await stream.next()).toBeUndefined()
    expect((await listenAs(cookie)).status).toBe(503)
  })
})

/** Reads a stream to its end, whatever still comes. */
const ended = async (stream: Stream): Promise<void> => {
  while ((await stream.next()) !== undefined);
}

async function* eventsOf(response: Response): AsyncGenerator<Event, undefined> {
  if (!response.body) return undefined
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = Object.fromEntries(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
      )
      text = text.slice(end + 2)
      if (fields.event)
        yield {
          id: fields.id ?? '',
          name: fields.event,
          data: JSON.parse(fields.data ?? 'null') as Event['data'],
        }
    }
  }
  return undefined
}
