import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startNodes } from '../../scripts/lib/nodes.js'
import { type Freshness, freshness } from '../helpers/freshness'
import { mongoUnderTest } from '../helpers/mongo'
import { logIn, newMember, say, send } from '../helpers/overHttp'
import { startWebhookReceiver } from '../servers/webhookReceiver'
import { entryInVote } from './entryInVote'

const account = { email: 'ada@example.org', password: 'correct-horse-9' }

const describeOnMongo = mongoUnderTest() ? describe : describe.skip
if (!mongoUnderTest()) process.stdout.write('not on this database (nodes share a MongoDB): several nodes\n')

describeOnMongo('two application nodes and a worker behind a proxy', () => {
  let directory: string
  let nodes: Awaited<ReturnType<typeof startNodes>>
  let one: string
  let other: string
  let admin: string
  let members: Awaited<ReturnType<typeof newMember>>[]
  let loads = 0
  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'hub-nodes-'))
    // One plain file starts twice as fast as by tsx.
    const entry = path.resolve(
      import.meta.dirname,
      `../../node_modules/.cache/hub-tests/node-${process.pid}.mjs`,
    )
    await build({
      entryPoints: [path.join(import.meta.dirname, 'child.ts')],
      outfile: entry,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    })
    nodes = await startNodes({
      command: ['--conditions=production', entry],
      env: {
        HUB_SEED: 'none',
        HUB_ADMIN_EMAIL: account.email,
        HUB_ADMIN_PASSWORD: account.password,
        LOG_LEVEL: 'warn',
      },
      mongo: process.env as Record<string, string>,
      dataDir: path.join(directory, 'data'),
    })
    const [first, second] = nodes.apps
    if (!first || !second) throw new Error('There are two.')
    one = first.url
    other = second.url
    admin = await logIn(one, account)
    members = await Promise.all(
      ['ben', 'cleo', 'dan', 'eva'].map((handle) => newMember(one, { admin, handle })),
    )
  })
  afterAll(async () => {
    await nodes?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  const ask = (url: string, query: string): Promise<unknown> => say(url, '/api/graphql', { query })
  const tally = (answers: readonly Response[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
    return counts
  }
  /** How the same deed of every member on both nodes at once was answered. */
  const allAtOnce = async (action: string, input: object) =>
    tally(
      await Promise.all(
        members.flatMap(({ session }) =>
          [one, other].map((url) => send(url, `/api/actions/${action}`, input, { session })),
        ),
      ),
    )

  it('should know a session on every node, and its end', async () => {
    const session = await logIn(one, account)
    const me = async (url: string) =>
      (
        await say<{ user: { email: string } | null }>(url, '/api/members/me', null, {
          method: 'GET',
          session,
        })
      ).user?.email ?? null
    expect(await me(other)).toBe(account.email)
    await say(other, '/api/members/logout', {}, { session })
    expect(await me(one)).toBeNull()
  })

  it('should give out two seats to four members who ask on both nodes at once, and line the others up', async () => {
    const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const { doc } = await say<{ doc: { id: string } }>(
      one,
      '/api/events',
      {
        title: 'A meeting',
        slug: 'a-meeting',
        startsAt: soon(24),
        endsAt: soon(26),
        timeZone: 'Europe/Paris',
        place: { name: 'The lock house' },
        capacity: 2,
        _status: 'published',
      },
      { session: admin },
    )
    const attendance = `{ Event(id: "${doc.id}") { attendance { taken waiting } } }`
    const taken = async (url: string) =>
      ((await ask(url, attendance)) as { data: { Event: { attendance: unknown } } }).data.Event.attendance
    // Kept on both, so that each must hear of what the other writes.
    for (const url of [one, other]) expect(await taken(url)).toEqual({ taken: 0, waiting: 0 })
    expect(await allAtOnce('rsvp', { event: doc.id })).toEqual({ 200: 8 })
    for (const url of [one, other]) expect(await taken(url)).toEqual({ taken: 2, waiting: 2 })
  })

  it('should count one vote of each member who votes on both nodes at once', async () => {
    const { entry, votes, close } = await entryInVote(nodes.database, members[0]?.id ?? '')
    try {
      // An entry’s author does not vote for it.
      expect(await allAtOnce('castVote', { entry })).toEqual({ 200: 6, 403: 2 })
      expect(await votes()).toBe(3)
    } finally {
      await close()
    }
  })

  it('should deliver what nodes publish, each once, by the worker of another process', async () => {
    const receiver = await startWebhookReceiver()
    const { doc: channel } = await say<{ doc: { id: string } }>(
      one,
      '/api/channels',
      {
        name: 'A webhook',
        kind: 'webhook',
        language: 'en',
        enabled: true,
        settings: { webhook: { url: receiver.endpoint } },
        credentials: { webhook: { secret: receiver.secret } },
      },
      { session: admin },
    )
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        say(
          n % 2 ? one : other,
          '/api/posts',
          { title: `For everybody ${n}`, slug: `for-everybody-${n}`, _status: 'published' },
          { session: admin },
        ),
      ),
    )
    while (receiver.received.length < 6) await wait(50)
    await say(one, `/api/channels/${channel.id}`, { enabled: false }, { method: 'PATCH', session: admin })
    expect(receiver.requests.filter(({ type }) => type !== 'channel.check')).toHaveLength(6)
    await receiver.stop()
  })

  /** How many log-ins of one address, by turns on the nodes, were answered in which way. */
  const tries = async (urls: readonly string[], count: number, address: string) =>
    tally(
      await Promise.all(
        Array.from({ length: count }, (_, n) =>
          send(
            urls[n % urls.length] ?? one,
            '/api/members/login',
            { email: 'nobody@example.org', password: 'wrong' },
            { headers: { 'x-forwarded-for': address } },
          ),
        ),
      ),
    )

  it('should count the attempts of one address on all nodes together', async () => {
    expect(await tries([one, other], 32, '203.0.113.1')).toEqual({ 401: 30, 429: 2 })
  })

  const readers = 6
  /** Readers and writers on what is at `urls`, until they are told to stop. */
  const underLoad = async (urls: readonly string[]) => {
    let isOver = false
    let sofar: Pick<Freshness, 'reads' | 'hits'> = { reads: 0, hits: 0 }
    let [isReached, reached] = [(): boolean => false, (): void => undefined]
    loads += 1
    // A newcomer each time: what one member may write in a minute is tested elsewhere.
    const author = await newMember(one, { admin, handle: `author-${loads}` })
    const found = freshness({
      urls,
      editor: admin,
      writers: 3,
      authors: [author.session],
      readers,
      pause: 20,
      isOver: (now) => {
        sofar = now
        if (isReached()) reached()
        return isOver
      },
    })
    // It ends by itself when too much fails.
    const until = (isIt: () => boolean): Promise<unknown> =>
      Promise.race([found, new Promise<void>((done) => ([isReached, reached] = [isIt, done]))])
    return {
      hits: () => sofar.hits,
      /** So many more. */
      reads: (count: number): Promise<unknown> => {
        const wanted = sofar.reads + count
        return until(() => sofar.reads >= wanted)
      },
      firstHit: (): Promise<unknown> => {
        const { hits } = sofar
        return until(() => sofar.hits > hits)
      },
      end: (): Promise<Freshness> => {
        isOver = true
        return found
      },
    }
  }
  const nothingWrong = { stale: [], leaked: [], failed: [] }

  it('should show nobody less than what a writer was told of, on any node', async () => {
    const load = await underLoad([one, other])
    await load.reads(400)
    const found = await load.end()
    expect(found).toMatchObject(nothingWrong)
    expect(found.hits).toBeGreaterThan(40)
  })

  it('should lose no request while its nodes are replaced one after the other', async () => {
    const load = await underLoad([nodes.url])
    await load.reads(50)
    await nodes.restart()
    await load.reads(50)
    const found = await load.end()
    expect(found).toMatchObject(nothingWrong)
    expect(found.writes).toBeGreaterThan(10)
  })

  it('should be slower and stricter while Redis is killed, never stale, and keep answers again when it is back', async () => {
    const load = await underLoad([one, other])
    await load.firstHit()
    await nodes.redis.kill()
    // As many as may have been on their way.
    await load.reads(2 * readers)
    const before = load.hits()
    await load.reads(50)
    expect(load.hits()).toBe(before)
    // Of one node alone each attempt counts for four.
    expect(await tries([one], 8, '203.0.113.2')).toEqual({ 401: 7, 429: 1 })
    await nodes.redis.restart()
    await load.firstHit()
    await load.reads(200)
    expect(await load.end()).toMatchObject(nothingWrong)
  })
})
