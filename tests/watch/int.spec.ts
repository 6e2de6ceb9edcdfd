import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member, Topic } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from '../moderation/world'

type Call = { headers: IncomingHttpHeaders; body: string }

let world: World
let newcomer: Member
let manager: Member
let topic: Topic
let server: Server
const calls: Call[] = []
const key = 'a key of at least sixteen signs'
/** What the other side answers next; 204 when nothing is left. */
const answers: number[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      calls.push({ headers: request.headers, body })
      response.writeHead(answers.shift() ?? 204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  world = await bootWorld({
    allowPrivateNetwork: true,
    moderation: { checks: { repetition: false, rate: false } },
  })
  newcomer = await world.createMember({ handle: 'green-tea' })
  manager = await world.createMember({ handle: 'the-manager', roles: ['manager'] })
  topic = await world.writeTopic(world.moderator, { body: 'How do you grind your beans?' })
  const { port } = server.address() as AddressInfo
  await set({ webhookURL: `http://127.0.0.1:${port}/hook`, webhookKey: key, timeZone: 'UTC' })
})
afterAll(async () => {
  await world.stop()
  server.closeAllConnections()
  server.close()
})

const set = async (data: object) =>
  world.payload.updateGlobal({
    slug: 'watch',
    data: data,
    overrideAccess: false,
    req: await world.requestOf(manager),
  })
const act = async <Result>(name: string, input: object, by: Member | null): Promise<Result> =>
  operationOf<object, never>(world.payload, name)(input, await world.requestOf(by))
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
const turn = async (...tasks: string[]): Promise<void> => {
  for (const name of tasks) {
    const found = hubCustom(world.payload.config).tasks.find((task) => task.name === name)
    if (!found) throw new Error(`There is no task "${name}".`)
    await found.run({ payload: world.payload, signal: new AbortController().signal })
  }
}
const toldTo = async (member: Member): Promise<string[]> => {
  await turn('outbox')
  const { docs } = await world.payload.find({
    collection: 'notifications',
    where: { and: [{ member: { equals: member.id } }, { kind: { like: 'watch.' } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ kind }) => kind)
}
const state = () =>
  act<{ raid: { held: number | null } | null; isInHours: boolean; onCall: number[] }>(
    'watchState',
    {},
    world.moderator,
  )
const alerts = async () =>
  (await world.payload.find({ collection: 'watch-alerts', sort: 'id', pagination: false, depth: 0 })).docs

describe('a promise', () => {
  it('should be told to who is on call when it is near, to managers too when it is passed, once each', async () => {
    // The topic is of a Tuesday, an hour before noon; the rota has the colleague on call.
    await set({
      rota: [{ member: world.colleague.id, days: ['tue'], from: '00:00', to: '23:59' }],
      raid: { isOn: false },
    })
    await world.writeReply(newcomer, topic, vileBody)
    const open = await world.payload.find({ collection: 'moderation-cases', depth: 0 })
    const [found] = open.docs
    const minutes = 60_000
    await turn('watch')
    expect(await alerts()).toEqual([])

    world.clock.now = new Date(Date.parse(found?.openedAt ?? '') + 200 * minutes)
    await turn('watch')
    await turn('watch')
    expect((await alerts()).map(({ stage, told }) => [stage, told])).toEqual([['near', [world.colleague.id]]])
    expect(await toldTo(world.colleague)).toEqual(['watch.alerted'])
    expect(await toldTo(manager)).toEqual([])

    world.clock.now = new Date(Date.parse(found?.openedAt ?? '') + 241 * minutes)
    await Promise.all([turn('watch'), turn('watch')])
    expect((await alerts()).map(({ stage }) => stage)).toEqual(['near', 'passed'])
    expect(await toldTo(world.colleague)).toEqual(['watch.alerted', 'watch.alerted'])
    expect(await toldTo(manager)).toEqual(['watch.alerted'])
    expect(await toldTo(world.moderator)).toEqual([])
  })

  it('should call the webhook with a signature, and again with the same id when it fails', async () => {
    calls.length = 0
    answers.push(503, 204)
    await turn('watch calls')
    expect(calls.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'case.near',
      'case.passed',
    ])
    for (const { headers, body } of calls) {
      const id = String(headers['webhook-id'])
      const time = String(headers['webhook-timestamp'])
      const expected = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
      expect(headers['webhook-signature']).toBe(`v1,${expected}`)
      expect(body).not.toContain('asshole')
    }
    world.clock.forward(3_600)
    await turn('watch calls')
    expect(calls).toHaveLength(3)
    expect(calls[2]?.headers['webhook-id']).toBe(calls[0]?.headers['webhook-id'])
    const { docs } = await world.payload.find({ collection: 'watch-calls', sort: 'id', depth: 0 })
    expect(docs.map(({ status, attempts }) => [status, attempts])).toEqual([
      ['delivered', 2],
      ['delivered', 1],
    ])
  })

  it('should be measured by the log against what came of it', async () => {
    const { docs } = await world.payload.find({ collection: 'moderation-cases', depth: 0 })
    const [found] = docs
    type Times = { graveness: string; inHours: boolean; decided: number; within: number | null; late: number }
    const times = async (by: Member = world.moderator) =>
      (await act<Times[]>('decisionTimes', {}, by)).find(
        ({ graveness, inHours }) => graveness === 'medium' && inHours,
      )
    expect(await times()).toMatchObject({ decided: 0, within: null, waiting: 1, late: 1 })
    await act(
      'decideCase',
      { case: String(found?.id), decision: 'reject', rule: 'respect', version: found?.version },
      world.moderator,
    )
    world.clock.forward(60)
    expect(await times()).toMatchObject({ decided: 1, within: 0, promised: 240, waiting: 0, late: 0 })
    expect(await codeOf(times(world.reader))).toBe('MODERATORS_ONLY')
    expect(await codeOf(act('decisionTimes', { from: '2030-05-06', to: '2030-05-05' }, manager))).toBe(
      'PERIOD_INVALID',
    )
  })
})

describe('raid mode', () => {
  it('should begin by hand, hold what newcomers write, take no links, and end by itself', async () => {
    expect(await codeOf(act('startRaid', { hours: 2 }, world.reader))).toBe('MODERATORS_ONLY')
    expect(await codeOf(act('startRaid', { hours: 73 }, world.moderator))).toBe('HOURS_INVALID')
    const harmless = 'I use a hand grinder and like it.'
    expect((await world.writeReply(newcomer, topic, harmless)).moderation).toBe('approved')

    await act('startRaid', { hours: 72, note: 'A wave from elsewhere' }, world.moderator)
    expect(await codeOf(act('startRaid', { hours: 2 }, world.moderator))).toBe('RAID_ON')
    expect((await state()).raid).toMatchObject({ held: null })
    const held = await world.writeReply(newcomer, topic, `${harmless} Really.`)
    expect(held.moderation).toBe('held')
    expect(
      (await world.writeReply(world.moderator, topic, 'We are here, see https://example.org')).moderation,
    ).toBe('approved')
    expect(await codeOf(world.writeReply(newcomer, topic, 'See [this](https://example.org), please'))).toBe(
      'LINKS_OFF',
    )
    const today = await act<{ needs: { key: string }[] }>('today', {}, world.moderator)
    expect(today.needs.map((each) => each.key)).toContain('watch:raid')

    world.clock.forward(72 * 3_600)
    expect((await state()).raid).toBeNull()
    expect((await world.writeReply(newcomer, topic, `${harmless} Truly.`)).moderation).toBe('approved')
    expect(await codeOf(act('endRaid', {}, world.moderator))).toBe('RAID_OFF')
  })

  it('should slow sign-ups down, with the time from which on there is room, and be ended by hand', async () => {
    await set({ raid: { isOn: false, signUps: 2 } })
    await act('startRaid', { hours: 2 }, world.moderator)
    const made = async (handle: string) => codeOf(world.createMember({ handle }))
    expect([await made('first-of-two'), await made('second-of-two'), await made('one-too-many')]).toEqual([
      'done',
      'done',
      'SIGN_UPS_SLOWED',
    ])
    expect(await act('endRaid', {}, world.moderator)).toBe(true)
    expect(await made('after-the-raid')).toBe('done')
  })

  it('should begin by its rule once enough of new accounts was held within its minutes', async () => {
    await set({ raid: { isOn: true, held: 3, minutes: 600, newDays: 7, hours: 1, signUps: 10 } })
    world.clock.forward(3_600)
    const wave = await Promise.all([1, 2, 3].map((n) => world.createMember({ handle: `wave-${n}` })))
    // Of the world’s own day, as the hub’s clock would have it.
    for (const { id } of wave)
      await world.payload.db.updateOne({
        collection: 'members',
        id,
        data: { createdAt: world.clock.now.toISOString() },
        returning: false,
      })
    for (const [index, member] of wave.entries()) {
      expect((await state()).raid).toBeNull()
      await world.writeReply(member, topic, `${vileBody} ${index}`)
      await turn('outbox')
    }
    expect((await state()).raid).toMatchObject({ held: 3 })
    await turn('outbox')
    const { totalDocs } = await world.payload.count({
      collection: 'raids',
      where: { held: { exists: true } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('the settings of the watch', () => {
  it('should keep address and key of the webhook sealed, and never answer with them', async () => {
    const read = await world.payload.findGlobal({
      slug: 'watch',
      overrideAccess: false,
      req: await world.requestOf(manager),
    })
    expect(JSON.stringify(read)).not.toMatch(/127\.0\.0\.1|a key of at least|"v1\./u)
    expect(read).toMatchObject({ hasWebhook: true })
    const raw = await world.payload.db.findGlobal({ slug: 'watch' })
    expect(JSON.stringify(raw)).not.toMatch(/127\.0\.0\.1|a key of at least/u)
    expect(await codeOf(set({ webhookURL: 'ftp://example.org', webhookKey: key }))).toBe('WEBHOOK_INVALID')
    await set({ dropWebhook: true })
    expect((await world.payload.findGlobal({ slug: 'watch' })).hasWebhook).toBe(false)
  })

  it('should be nobody else’s to read or change', async () => {
    const req = await world.requestOf(world.reader)
    await expect(world.payload.findGlobal({ slug: 'watch', overrideAccess: false, req })).rejects.toThrow()
    const moderator = await world.requestOf(world.moderator)
    await expect(
      world.payload.updateGlobal({
        slug: 'watch',
        data: { nearAt: 50 },
        overrideAccess: false,
        req: moderator,
      }),
    ).rejects.toThrow()
  })
})
