import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Reply, Topic } from '../../src/payload-types'
import { clientHeader } from '../../src/config/clientHeader'
import { hubSchema } from '../../src/config/graphql'
import { graphql } from 'graphql'
import { checkServices } from '../../src/cli/doctor/checks'
import { startAkismet, type AkismetServer } from '../servers/akismet'
import { type ModerationsServer, startOpenAI } from '../servers/moderations'
import { bootWorld, vileBody, type World } from './world'

describe('services that are asked besides', () => {
  let world: World
  let openai: ModerationsServer
  let akismet: AkismetServer
  let topic: Topic
  beforeAll(async () => {
    ;[openai, akismet] = await Promise.all([startOpenAI(), startAkismet()])
    world = await bootWorld({ allowPrivateNetwork: true })
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(async () => {
    await world.stop()
    await Promise.all([openai.stop(), akismet.stop()])
  })

  const manager = () => world.requestOf({ ...world.moderator, roles: ['manager'] })
  const set = async (data: Record<string, unknown>) =>
    world.payload.updateGlobal({
      slug: 'moderation-providers',
      data,
      overrideAccess: false,
      req: await manager(),
    })
  const work = async (): Promise<void> => {
    const tasks = (world.payload.config.custom as { hub: { tasks: { name: string; run: unknown }[] } }).hub
      .tasks
    const task = tasks.find(({ name }) => name === 'moderation providers')
    const run = task?.run as (args: object) => Promise<number>
    while ((await run({ payload: world.payload, signal: new AbortController().signal })) > 0);
  }
  const stateOf = async ({ id }: Reply): Promise<unknown> =>
    (await world.payload.findByID({ collection: 'replies', id, depth: 0 })).moderation
  const lookups = async () =>
    (await world.payload.find({ collection: 'moderation-lookups', sort: '-id', limit: 50, depth: 0 })).docs
  const states = async () => {
    const req = await world.requestOf(world.moderator)
    req.payloadAPI = 'GraphQL'
    const { data } = await graphql({
      schema: hubSchema(world.payload.config).schema,
      source: '{ providerStates { id isOn hasKey used failed lastFailure { code } } }',
      contextValue: { req, headers: {} },
    })
    return (data as { providerStates: { id: string }[] }).providerStates
  }

  const base = { isOn: true, upTo: 'member', timeoutSeconds: 1, budget: 1_000, onFailure: 'hold' }
  beforeEach(() =>
    set({
      meanwhile: 'hold',
      openai: { ...base, key: openai.key, url: openai.endpoint },
      akismet: { ...base, isOn: false },
    }),
  )

  it('should be asked once the post is saved, which waits unseen, and show what they let through', async () => {
    const reply = await world.writeReply(world.author, topic, 'I use a hand grinder.')
    expect(reply.moderation).toBe('pending')
    expect(openai.asked).toEqual([])
    await work()
    expect(openai.asked).toEqual([{ model: 'omni-moderation-latest', input: 'I use a hand grinder.' }])
    expect(await stateOf(reply)).toBe('approved')
    expect((await lookups())[0]).toMatchObject({
      status: 'answered',
      verdict: 'allow',
      signals: [],
      judgement: { checks: { openai: 'omni-moderation-latest' } },
    })
  })

  it('should never be asked about what the checks of the hub hold', async () => {
    const before = openai.asked.length
    const reply = await world.writeReply(world.author, topic, vileBody)
    await work()
    expect([reply.moderation, openai.asked.length]).toEqual(['held', before])
  })

  it('should have what they flag held, with a case whose decision can be found again', async () => {
    const reply = await world.writeReply(world.author, topic, 'Something harassing about grinders.')
    await work()
    expect(await stateOf(reply)).toBe('held')
    const { docs } = await world.payload.find({
      collection: 'moderation-log',
      where: { key: { equals: `replies:${String(reply.id)}` } },
      depth: 0,
    })
    expect(docs).toMatchObject([
      {
        action: 'held',
        judgement: {
          verdict: 'hold',
          checks: { openai: 'omni-moderation-latest' },
          signals: [{ check: 'openai', code: 'harassment', weight: 6 }],
        },
      },
    ])
  })

  it('should hide again what was shown meanwhile, where that is the setting', async () => {
    await set({ meanwhile: 'show' })
    const reply = await world.writeReply(world.author, topic, 'Something hateful about beans.')
    expect(reply.moderation).toBe('approved')
    await work()
    expect(await stateOf(reply)).toBe('held')
  })

  it('should decide nothing about words that have changed since', async () => {
    const reply = await world.writeReply(world.author, topic, 'Something harassing about water.')
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'Something about water.' },
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    await work()
    expect(await stateOf(reply)).toBe('approved')
    expect((await lookups()).slice(0, 2).map(({ verdict }) => verdict)).toEqual(['allow', 'dropped'])
  })

  it('should be told of by the doctor: which are asked, what of the budget is used, and who is ill', async () => {
    const told = () => checkServices(world.payload, world.clock.now)
    world.clock.forward(26 * 3600)
    await set({ openai: { ...base, isOn: false } })
    expect(await told()).toEqual({ fine: true, says: 'none is asked' })
    await set({ openai: { ...base, budget: 40 } })
    await world.writeReply(world.author, topic, 'A word about filters.')
    await work()
    const answered = world.clock.now.toISOString()
    const well = await told()
    expect(well).toMatchObject({ fine: true })
    expect(well.says).toMatch(/^OpenAI.*: 1 of 40 requests today, 0 waiting, answered last /)
    expect(well.says).toContain(answered.slice(0, 16))
    const fault = { kind: 'status', status: 401 } as const
    openai.next(fault)
    await world.writeReply(world.author, topic, 'Another word about filters.')
    await work()
    const ill = await told()
    expect(ill).toMatchObject({ fine: false })
    expect(ill.says).toMatch(/failed last .* \(key\): see Outside checks in the admin$/)
    expect(ill.says).not.toContain(openai.key)
    world.clock.forward(26 * 3600)
  })

  it('should have a text held when they fail to the last, and say why', async () => {
    const fault = { kind: 'status', status: 503 } as const
    openai.next(fault, fault, fault)
    const reply = await world.writeReply(world.author, topic, 'I like it dark.')
    await work()
    expect(await stateOf(reply)).toBe('pending')
    for (const _ of [1, 2]) {
      world.clock.forward(120)
      await work()
    }
    expect(await stateOf(reply)).toBe('held')
    expect((await lookups())[0]).toMatchObject({ status: 'failed', failure: 'down', verdict: 'hold' })
    expect(await states()).toContainEqual(
      expect.objectContaining({ id: 'openai', failed: 1, lastFailure: { code: 'down' } }),
    )
  })

  it('should let a text pass when they fail, where that is the setting, and say so', async () => {
    await set({ openai: { ...base, url: openai.endpoint, onFailure: 'pass' } })
    openai.next({ kind: 'status', status: 401 })
    const reply = await world.writeReply(world.author, topic, 'I like it bright.')
    await work()
    expect(await stateOf(reply)).toBe('approved')
    expect((await lookups())[0]).toMatchObject({ status: 'failed', failure: 'key', verdict: 'allow' })
    expect(await states()).toContainEqual(
      expect.objectContaining({ id: 'openai', lastFailure: { code: 'key' } }),
    )
  })

  it('should not be asked beyond the budget of the day', async () => {
    await set({ openai: { ...base, url: openai.endpoint, budget: 0 } })
    const before = openai.asked.length
    const reply = await world.writeReply(world.author, topic, 'I like it lukewarm.')
    await work()
    expect([await stateOf(reply), openai.asked.length]).toEqual(['held', before])
    expect((await lookups())[0]).toMatchObject({ failure: 'budget' })
  })

  it('should tell Akismet where a text comes from, and keep it no longer than that', async () => {
    await set({
      openai: { ...base, url: openai.endpoint, isOn: false },
      akismet: { ...base, key: akismet.key, url: akismet.endpoint },
    })
    world.clock.forward(3 * 3_600)
    const req = await world.requestOf(world.author)
    req.headers = new Headers({ [clientHeader]: '203.0.113.9', 'user-agent': 'Mozilla/5.0' })
    const reply = await world.payload.create({
      collection: 'replies',
      data: { topic: topic.id, body: 'akismet-guaranteed-spam', language: 'en' } as never,
      overrideAccess: false,
      req,
      depth: 0,
    })
    const stored = () =>
      world.payload.db.findOne<{ id: number; sender?: string | null }>({
        collection: 'moderation-lookups',
        where: { provider: { equals: 'akismet' } },
      })
    expect((await stored())?.sender).toMatch(/^v1\./)
    await work()
    expect(await stateOf(reply)).toBe('held')
    expect(akismet.asked[0]?.get('user_ip')).toBe('203.0.113.9')
    expect((await stored())?.sender ?? null).toBeNull()
  })

  it('should keep keys where nobody reads them, and give none to another address', async () => {
    const shown = await world.payload.findGlobal({
      slug: 'moderation-providers',
      overrideAccess: false,
      req: await manager(),
    })
    expect(shown.openai).toMatchObject({ hasKey: true })
    expect(JSON.stringify(shown)).not.toMatch(/sk-simulated|v1\./)
    await expect(
      set({ openai: { ...base, url: 'https://thief.example/v1/moderations' } }),
    ).rejects.toMatchObject({
      data: { code: 'PROVIDER_KEY_NEEDED', field: 'openai.key' },
    })
    await expect(set({ mistral: { ...base } })).rejects.toMatchObject({
      data: { code: 'PROVIDER_KEY_NEEDED' },
    })
    await expect(
      world.payload.findGlobal({
        slug: 'moderation-providers',
        overrideAccess: false,
        req: await world.requestOf(world.author),
      }),
    ).rejects.toThrow()
  })
})
