import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Topic } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import { createCounting } from '../../src/plugins/reading/counting'
import { resolveOptions } from '../../src/plugins/reading/options'
import { bootReading, type ReadingWorld } from './world'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const from = (client: string, agent = browser) => ({ 'user-agent': agent, 'x-hub-client': client })

describe('views and the score', () => {
  let world: ReadingWorld
  let topic: Topic
  beforeAll(async () => {
    world = await bootReading()
    topic = await world.open(world.author)
  })
  afterAll(() => world.stop())

  it('should count a visitor once in a while, and each member once, wherever they are', async () => {
    const look = (client: string) => world.view(null, topic.id, from(client))
    expect(await look('10.0.0.1')).toBe(true)
    expect(await look('10.0.0.1')).toBe(false)
    expect(await look('10.0.0.2')).toBe(true)
    world.clock.forward(8 * 3600 + 1)
    expect(await look('10.0.0.1')).toBe(true)
    expect(await world.view(world.reader, topic.id, from('10.0.0.1'))).toBe(true)
    expect(await world.view(world.reader, topic.id, from('10.0.0.9'))).toBe(false)
  })

  it('should count no robot, nobody who does not say what they are, and nothing that is not there', async () => {
    for (const agent of ['Googlebot/2.1', 'curl/8.5', 'facebookexternalhit/1.1', 'python-requests/2', ''])
      expect(await world.view(null, topic.id, from('10.0.0.7', agent))).toBe(false)
    expect(await world.view(null, topic.id, {})).toBe(false)
    const held = await world.open(world.author)
    await world.set('topics', held.id, { moderation: 'held' })
    expect(await world.view(null, held.id, from('10.0.0.7'))).toBe(false)
    expect(await world.view(null, 'nonsense', from('10.0.0.7'))).toBe(false)
  })

  it('should be written all together, with the score that follows', async () => {
    const counted = await world.open(world.author)
    await world.answer(world.reader, counted)
    await world.answer(world.reader, counted)
    await world.answer(world.colleague, counted)
    const counting = createCounting(
      resolveOptions({
        now: () => world.clock.now,
        randomHex: () => '',
        visible: () => ({ moderation: { equals: 'approved' } }),
        isVisible: () => true,
      }),
    )
    for (let n = 0; n < 99; n += 1)
      counting.view({ topic: counted.id, visitor: `visitor ${n}`, payload: world.payload })
    const views = async () => (await world.payload.findByID({ collection: 'topics', id: counted.id })).views
    expect(await views()).toBe(0)
    await counting.flush(world.payload)
    await counting.flush(world.payload)
    expect(await views()).toBe(99)
    // Two people replied, and 99 looked: 2 × 2 + log10(100).
    expect((await world.payload.findByID({ collection: 'topics', id: counted.id })).score).toBe(6)
  })

  it('should give a score to topics that came without', async () => {
    const task = hubCustom(world.payload.config).tasks.find(({ name }) => name === 'topic-scores')
    await world.set('topics', topic.id, { score: null })
    const turn = () => task?.run({ payload: world.payload, signal: new AbortController().signal })
    while ((await turn()) !== 0);
    expect((await world.payload.findByID({ collection: 'topics', id: topic.id })).score).toBe(0)
    expect(await turn()).toBe(0)
  })
})
