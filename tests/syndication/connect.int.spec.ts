import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import request from 'supertest'
import { type Simulators, startSimulators } from '../../simulators'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member } from '../../src/payload-types'
import { registry } from '../../src/plugins/syndication/channels/registry'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { work } from './work'

type Result = { account: string | null; ticket: string | null; choices: { id: string; name: string }[] }
type Row = Record<string, unknown> & { id: number; status: string; account: string | null }

let clock: FixedClock
let world: Simulators
let hub: TestHub
let manager: Member
let other: Member

const newest = ['pinterest', 'reddit', 'twitch', 'twitchSchedule', 'youtube', 'tiktok']
const networkOf = (kind: string): string => kind.replace(/Webhook|Schedule/, '')

beforeAll(async () => {
  clock = createClock()
  world = await startSimulators({ now: clock.now, unlimited: true })
  hub = await bootHub({
    options: { now: clock.now, allowPrivateNetwork: true, simulators: world.url },
  })
  manager = await hub.createMember({ roles: ['manager'], email: 'manager@example.org' })
  other = await hub.createMember({ roles: ['manager'], email: 'other@example.org' })
  for (const kind of [
    'x',
    'linkedin',
    'facebook',
    'instagram',
    'threads',
    'slack',
    'discordWebhook',
    ...newest,
  ])
    await hub.payload.create({
      collection: 'network-apps',
      data: {
        kind,
        clientId: `simulated-${networkOf(kind)}-client`,
        clientSecret: `simulated-${networkOf(kind)}-secret`,
      } as never,
      req: await hub.requestOf(manager),
      overrideAccess: false,
    })
})
afterAll(async () => {
  await hub.stop()
  await world.stop()
})

/** A request of a session, as a browser's cookie brings it. */
const session = async (member = manager, sid = 'session-1'): Promise<PayloadRequest> => {
  const req = await hub.requestOf(member)
  Object.assign(req.user as object, { _sid: sid })
  return req
}
const act = async <T>(name: string, input: object, req?: PayloadRequest): Promise<T> => {
  const operation = hubCustom(hub.payload.config)
    .graphql.map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
    .find((each) => each !== undefined) as ((input: object, req: PayloadRequest) => Promise<T>) | undefined
  if (!operation) throw new Error(`There is no operation ${name}.`)
  return operation(input, req ?? (await session()))
}
const make = async (kind: string, settings: object = {}, credentials?: object): Promise<number> => {
  const { id } = await hub.payload.create({
    collection: 'channels',
    data: {
      name: `Our ${kind}`,
      kind,
      language: 'en',
      enabled: true,
      settings: { [kind]: settings },
      ...(credentials ? { credentials: { [kind]: credentials } } : {}),
    } as never,
    req: await hub.requestOf(manager),
    overrideAccess: false,
  })
  return id
}
const row = async (id: number | string): Promise<Row> =>
  (await hub.payload.db.findOne<Row>({ collection: 'channels', where: { id: { equals: id } } })) as Row

/** Presses "Connect" and answers on the network's page; what the browser comes back with. */
const visit = async (
  channel: number,
  answer: Record<string, string> = { answer: 'yes' },
  req?: PayloadRequest,
) => {
  const { url } = await act<{ url: string }>('connectChannel', { channel }, req)
  const page = await fetch(url)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('The hub asks for')])
  const asked = new URL(url)
  for (const [name, value] of Object.entries(answer)) asked.searchParams.set(name, value)
  const back = await fetch(asked, { redirect: 'manual' })
  const { searchParams, pathname } = new URL(back.headers.get('location') ?? '')
  expect(pathname).toBe('/api/channels/connected')
  return { ...Object.fromEntries(searchParams), url: asked } as {
    state: string
    code?: string
    error?: string
    url: URL
  }
}
const finish = (
  { state, code, error }: { state: string; code?: string; error?: string },
  req?: PayloadRequest,
) => act<Result>('finishConnection', { state, code, error }, req)
const refusalOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'no error'
  } catch (error) {
    return (error as { code?: string }).code ?? error
  }
}

const drafts: Record<string, { settings: object; account: string }> = {
  mastodon: { settings: { server: 'https://mastodon.example' }, account: '@hub@mastodon.example' },
  linkedin: { settings: {}, account: 'Ada of the hub' },
  x: { settings: {}, account: '@hub' },
  facebook: { settings: {}, account: 'The hub' },
  instagram: { settings: {}, account: '@hub' },
  threads: { settings: {}, account: '@hub' },
  slack: { settings: { channel: 'C0123456789' }, account: 'The hub' },
  discordWebhook: { settings: {}, account: 'The hub' },
  pinterest: { settings: {}, account: '@hub · The hub' },
  reddit: {
    settings: { subreddit: 'thehub', username: 'the_hub', access: 'approved' },
    account: 'u/the_hub · r/thehub',
  },
  twitch: { settings: {}, account: 'TheHub' },
  twitchSchedule: { settings: {}, account: 'TheHub' },
  youtube: { settings: {}, account: 'The hub' },
  tiktok: { settings: {}, account: '@the.hub' },
}

describe('connecting an account on its network’s pages', () => {
  const connectable = Object.entries(registry).flatMap(([kind, { connect }]) => (connect ? [kind] : []))

  it.each(connectable)('should connect %s, and find it well afterwards', async (kind) => {
    const draft = drafts[kind]
    if (!draft) throw new Error(`${kind} needs a line here.`)
    const id = await make(kind, draft.settings)
    expect(await act('accountHealth', { channel: id })).toMatchObject({ next: 'connect', connectable: true })
    let result = await finish(await visit(id))
    if (result.ticket !== null)
      result = await act<Result>('chooseAccount', {
        ticket: result.ticket,
        account: result.choices.find(({ name }) => name === draft.account)?.id,
      })
    expect(result).toMatchObject({ account: draft.account, ticket: null })
    expect(await act('checkChannel', { channel: id })).toMatchObject({ status: 'healthy' })
    const health = await act<{ rights: { granted: boolean | null; optional: boolean }[] }>('accountHealth', {
      channel: id,
    })
    expect(health).toMatchObject({ next: 'nothing', status: 'healthy' })
    expect(health.rights.length).toBeGreaterThan(0)
    expect(health.rights.filter(({ granted, optional }) => granted === false && !optional)).toEqual([])
  })

  it('should register one app with each Mastodon server, and keep it', async () => {
    const settings = { server: 'https://gotosocial.example' }
    await finish(await visit(await make('mastodon', settings)))
    await finish(await visit(await make('mastodon', settings)))
    const { totalDocs } = await hub.payload.count({
      collection: 'network-apps',
      where: { name: { equals: 'gotosocial.example' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('should offer the pages of LinkedIn and Facebook, and connect the one that is chosen', async () => {
    const linkedin = await make('linkedin', { speaksAs: 'page' })
    const { ticket, choices } = await finish(await visit(linkedin))
    expect(choices.map(({ name }) => name)).toEqual(['The hub', 'The other hub'])
    expect((await row(linkedin)).status).toBe('reauthorize')
    await act('chooseAccount', { ticket, account: 'urn:li:organization:5515716' })
    expect(await row(linkedin)).toMatchObject({ account: 'The other hub', status: 'healthy' })
    // Once chosen, the ticket is used.
    expect(await refusalOf(act('chooseAccount', { ticket, account: choices[0]?.id }))).toBe(
      'CONNECTION_EXPIRED',
    )
  })

  it('should go on where a page of several is connected again', async () => {
    const id = await make('facebook')
    const first = await finish(await visit(id))
    await act('chooseAccount', { ticket: first.ticket, account: '102938475610294' })
    expect(await finish(await visit(id))).toMatchObject({ account: 'The other hub', ticket: null })
  })

  it('should refuse another account than the one that is connected again', async () => {
    for (const kind of ['mastodon', 'x', 'threads']) {
      const id = await make(kind, drafts[kind]?.settings)
      await finish(await visit(id))
      const before = await row(id)
      expect(await refusalOf(finish(await visit(id, { answer: 'yes', as: 'other' })))).toBe(
        'CONNECTION_OTHER_ACCOUNT',
      )
      expect(await row(id)).toEqual(before)
    }
  })

  it('should refuse another account than the one that was typed in', async () => {
    const id = await make('instagram', { account: '17841400008460057' }, { accessToken: 'typed-in-long-ago' })
    expect(await refusalOf(finish(await visit(id)))).toBe('CONNECTION_OTHER_ACCOUNT')
    expect(await finish(await visit(id, { answer: 'yes', as: 'other' }))).toMatchObject({ account: '@other' })
  })

  it('should say what somebody cannot do there', async () => {
    const page = await make('facebook')
    expect(await refusalOf(finish(await visit(page, { answer: 'yes', as: 'other' })))).toBe(
      'CONNECTION_EMPTY',
    )
    expect(await refusalOf(act('connectChannel', { channel: await make('mastodon') }))).toBe(
      'CHANNEL_SETTINGS_MISSING',
    )
    const webhook = await make(
      'telegram',
      { chat: '@news' },
      { token: '123456:abcdefghijklmnopqrstuvwxyzABCDEFGHI' },
    )
    expect(await refusalOf(act('connectChannel', { channel: webhook }))).toBe('CHANNEL_NOT_CONNECTABLE')
  })

  it('should show which rights were not given', async () => {
    const id = await make('x')
    await finish(await visit(id, { answer: 'yes', scope: 'tweet.read users.read offline.access' }))
    const { rights } = await act<{ rights: { name: string; granted: boolean }[] }>('accountHealth', {
      channel: id,
    })
    expect(rights.filter(({ granted }) => !granted).map(({ name }) => name)).toEqual([
      'tweet.write',
      'media.write',
    ])
  })
})

describe('what guards it', () => {
  it('should take a state once, in ten minutes, in the session and by the member that began', async () => {
    const id = await make('x')
    const used = await visit(id)
    await finish(used)
    const late = await visit(id)
    clock.advance(10 * 60_000)
    const refused = [
      await refusalOf(finish(used)),
      await refusalOf(finish(late)),
      await refusalOf(finish(await visit(id), await session(manager, 'session-2'))),
      await refusalOf(finish(await visit(id), await session(other))),
      await refusalOf(finish({ state: `${id}.forged`, code: 'x' })),
    ]
    expect(refused).toEqual(Array(5).fill('CONNECTION_EXPIRED'))
  })

  it('should let one of two through who come with the same answer at once', async () => {
    const back = await visit(await make('mastodon', drafts.mastodon?.settings))
    const outcomes = await Promise.all([refusalOf(finish(back)), refusalOf(finish(back))])
    expect(outcomes.sort()).toEqual(['CONNECTION_EXPIRED', 'no error'])
  })

  it('should hold the verifier back, and show the network its S256 alone', async () => {
    const { url, code, state } = await visit(await make('x'))
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    expect(url.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    // A code that somebody else caught is worth nothing without it.
    const stolen = await fetch(`${world.url}/api.x.com/2/oauth2/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('simulated-x-client:simulated-x-secret').toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: code ?? '',
        redirect_uri: 'http://localhost:3000/api/channels/connected',
        code_verifier: 'guessed',
      }),
    })
    expect(stolen.status).toBe(400)
    const { docs } = await hub.payload.db.find({ collection: 'channel-connections', pagination: false })
    expect(JSON.stringify(docs)).not.toContain(state)
  })

  it('should say so when the person refused, the code is too old, or the network is away', async () => {
    const id = await make('x')
    const before = await row(id)
    expect(await refusalOf(finish(await visit(id, { answer: 'no' })))).toBe('CONNECTION_DENIED')
    const slow = await visit(id)
    clock.advance(31_000)
    expect(await refusalOf(finish(slow))).toBe('CONNECTION_EXPIRED')
    const server = await make('mastodon', { server: 'https://nowhere.example' })
    expect(['CONNECTION_REFUSED', 'CONNECTION_UNAVAILABLE']).toContain(
      await refusalOf(act('connectChannel', { channel: server })),
    )
    expect(await row(id)).toEqual(before)
  })

  it('should be for managers alone', async () => {
    const editor = await hub.createMember({ roles: ['editor'] })
    const req = await session(editor)
    const id = await make('x')
    for (const [name, input] of [
      ['connectChannel', { channel: id }],
      ['finishConnection', { state: 'x', code: 'x' }],
      ['chooseAccount', { ticket: 'x', account: 'x' }],
    ] as const)
      await expect(act(name, input, req)).rejects.toMatchObject({ status: 403 })
    const reading = hub.payload.find({ collection: 'network-apps', req, overrideAccess: false })
    await expect(reading).rejects.toMatchObject({ status: 403 })
  })

  it('should hand the answer on to the admin, where no log and no other site sees it', async () => {
    const { app } = appOf(hub)
    const answer = await request(app).get('/api/channels/connected?state=12.abc&code=a%22%3Cb&error=')
    expect(answer.status).toBe(200)
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
    expect(answer.text).toContain(
      'url=http://localhost:3000/admin/collections/channels/12#state=12.abc&amp;code=a%22%3Cb"',
    )
    const elsewhere = await request(app).get('/api/channels/connected?state=//evil.example&code=x')
    expect(elsewhere.text).toContain('url=http://localhost:3000/admin/collections/channels"')
  })

  it('should keep no secret where anybody reads', async () => {
    const dump = JSON.stringify(
      await Promise.all(
        (['network-apps', 'channels', 'channel-connections'] as const).map((collection) =>
          hub.payload.db.find({ collection, pagination: false, limit: 0 }),
        ),
      ),
    )
    const secrets = world.networks.flatMap(({ tokens }) => tokens.issued())
    expect(secrets.length).toBeGreaterThan(5)
    for (const secret of [...secrets, 'simulated-x-secret', 'simulated-mastodon-app-secret'])
      expect(dump).not.toContain(secret)
  })
})

/** What was said to those who manage channels, by kind, for one channel. */
const warnings = async (channel: number, kind: string): Promise<number> => {
  const { docs } = await hub.payload.db.find<{ data: { channel?: number | string } }>({
    collection: 'notifications',
    where: { and: [{ kind: { equals: kind } }, { member: { equals: manager.id } }] },
    pagination: false,
  })
  return docs.filter(({ data }) => data.channel === channel).length
}
const day = 24 * 3_600_000

describe('an account over time', () => {
  it('should be renewed by the worker when nobody publishes', async () => {
    const id = await make('threads')
    await finish(await visit(id))
    await work(hub.payload)
    const first = await row(id)
    expect(Date.parse(String(first.endsAt)) - clock.now().getTime()).toBe(60 * day)
    clock.advance(31 * day)
    await work(hub.payload)
    const later = await row(id)
    expect(Date.parse(String(later.endsAt)) - clock.now().getTime()).toBe(60 * day)
    expect(later.session).not.toBe(first.session)
    expect(await warnings(id, 'channel.ending')).toBe(0)
  })

  it('should outlive a network that is away when it is renewed', async () => {
    const id = await make('threads')
    await finish(await visit(id))
    await work(hub.payload)
    const before = await row(id)
    clock.advance(31 * day)
    const network = world.network('threads')
    network.fail(503)
    await work(hub.payload)
    expect(await row(id)).toMatchObject({ status: 'healthy', endsAt: before.endsAt, session: before.session })
    expect(await warnings(id, 'channel.lost')).toBe(0)
    network.fail(null)
    // The host was left alone for a while; an hour later it is asked again.
    clock.advance(day)
    await work(hub.payload)
    expect((await row(id)).endsAt).not.toBe(before.endsAt)
  })

  it('should be told of once when its network disconnects it', async () => {
    const id = await make('x')
    await finish(await visit(id))
    await work(hub.payload)
    const network = world.network('x')
    network.revoke()
    clock.advance(8 * day)
    await work(hub.payload)
    expect((await row(id)).status).toBe('reauthorize')
    clock.advance(day)
    await work(hub.payload)
    expect(await warnings(id, 'channel.lost')).toBe(1)
    network.restore()
    await finish(await visit(id))
    expect(await row(id)).toMatchObject({ status: 'healthy', account: '@hub' })
  })

  it('should be warned of in time, twice and not every hour, where only a person can renew it', async () => {
    const id = await make('linkedin')
    await finish(await visit(id))
    const told = async (): Promise<number> => {
      await work(hub.payload)
      return warnings(id, 'channel.ending')
    }
    clock.advance(45 * day)
    expect(await told()).toBe(0)
    clock.advance(2 * day)
    expect(await told()).toBe(1)
    clock.advance(day / 24)
    expect(await told()).toBe(1)
    expect(await act('accountHealth', { channel: id })).toMatchObject({ next: 'reconnectSoon' })
    clock.advance(11 * day)
    expect(await told()).toBe(2)
    await finish(await visit(id))
    clock.advance(day)
    expect(await told()).toBe(2)
  })

  it('should say in both languages what to do, and where', async () => {
    const mails = await hub.payload.db.find<{ data: object }>({
      collection: 'notifications',
      where: { kind: { in: ['channel.ending', 'channel.lost'] } },
      pagination: false,
    })
    expect(JSON.stringify(mails.docs)).not.toMatch(/simulated-\w+-(access|refresh|token|secret)/)
  })
})

describe('what people type in or do', () => {
  it('should find credentials of another network out, and send nothing by them', async () => {
    const wrong = [
      await make(
        'mastodon',
        { server: 'https://mastodon.example' },
        { accessToken: 'simulated-linkedin-token' },
      ),
      await make('linkedin', { author: 'urn:li:person:abc' }, { accessToken: 'simulated-mastodon-token' }),
      await make('threads', {}, { accessToken: 'simulated-mastodon-token' }),
      await make('x', {}, { clientId: 'a', clientSecret: 'b', refreshToken: 'simulated-mastodon-token' }),
    ]
    for (const id of wrong) {
      const health = await act<{ status: string; message: string }>('checkChannel', { channel: id })
      expect(health.status).toBe('reauthorize')
      expect(health.message).not.toContain('simulated')
    }
  })

  it('should go on at the third of five posts after the account is connected again', async () => {
    await hub.payload.update({ collection: 'channels', where: {}, data: { enabled: false } })
    const id = await make('mastodon', { server: 'https://pleroma.example' })
    await finish(await visit(id))
    const network = world.network('pleroma')
    await hub.payload.update({
      collection: 'channels',
      id,
      data: { voice: { thread: true, link: 'none', hashtags: false } },
    })
    const words = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].join('\n---\n')
    const before = network.posts.length
    network.next({ kind: 'slow', ms: 0 }, { kind: 'slow', ms: 0 }, { kind: 'status', status: 401 })
    const editor = await hub.createMember({ roles: ['editor'] })
    const req = await hub.requestOf(editor)
    const post = await hub.payload.create({
      collection: 'posts',
      data: { title: 'A thread', excerpt: 'In short.' },
      draft: true,
      req,
      overrideAccess: false,
    })
    await act('wordFor', { source: { collection: 'posts', id: post.id }, channel: id, words }, req)
    await hub.payload.update({
      collection: 'posts',
      id: post.id,
      data: { _status: 'published' },
      req: await hub.requestOf(editor),
      overrideAccess: false,
    })
    await work(hub.payload)
    const out = () => network.posts.slice(before).map(({ text }) => text.split('\n')[0])
    expect(out()).toEqual(['One.', 'Two.'])
    expect(await row(id)).toMatchObject({ status: 'reauthorize' })
    await finish(await visit(id))
    await work(hub.payload)
    expect(out()).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.'])
    expect(network.posts.slice(before + 1).map(({ below }) => below)).toEqual(
      network.posts.slice(before, -1).map(({ id: above }) => above),
    )
  })
})

describe('an account that is not connected yet', () => {
  it('should be saved without credentials, and hold nothing that was never sent there', async () => {
    const id = await make('linkedin')
    expect(await row(id)).toMatchObject({ status: 'reauthorize', sealed: null })
    await expect(make('webhook', { url: 'https://example.org/hook' })).rejects.toMatchObject({ status: 400 })
    await expect(make('linkedin', { author: 'nonsense' })).rejects.toMatchObject({ status: 400 })
    await hub.payload.delete({ collection: 'channels', id })
    await work(hub.payload)
  })
})
