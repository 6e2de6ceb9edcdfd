import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientHeader } from '../../src/config/clientHeader'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member, Topic } from '../../src/payload-types'
import { bootWorld, type World } from './world'

let world: World
let topic: Topic
beforeAll(async () => {
  world = await bootWorld({ moderation: { checks: { rate: { perAddress: 4 } } } })
  topic = await world.writeTopic(world.moderator, { body: 'How do you grind your beans?' })
})
afterAll(() => world.stop())

const write = async (by: Member, body: string, address?: string) => {
  const req = await world.requestOf(by)
  if (address !== undefined) req.headers.set(clientHeader, address)
  world.clock.forward(180)
  return world.payload.create({
    collection: 'replies',
    data: { topic: topic.id, body, language: 'en' } as never,
    overrideAccess: false,
    depth: 0,
    req,
  })
}
const prints = async () =>
  (
    await world.payload.db.find<Record<string, unknown> & { id: number }>({
      collection: 'moderation-prints',
      pagination: false,
    })
  ).docs
const leaflet = (place: string): string =>
  `Come and see our lovely stall in ${place}, we sharpen every kind of kitchen knife while you wait and drink a coffee with us.`

describe('newcomers', () => {
  it('should be held when the third of them brings the same words, and the case says where they were', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => world.createMember({})))
    const replies = []
    for (const [at, author] of [first, second, third].entries())
      replies.push(await write(author as Member, leaflet(['Lyon', 'Ghent', 'Turin'][at] ?? '')))
    expect(replies.map(({ moderation }) => moderation)).toEqual(['approved', 'approved', 'held'])
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${replies[2]?.id}` } },
    })
    expect(docs[0]?.reasons).toMatchObject([
      {
        check: 'repetition',
        code: 'others',
        weight: 6,
        evidence: `replies/${replies[1]?.id}, replies/${replies[0]?.id}`,
      },
    ])
  })

  it('should wait for one another when many write from one address, whatever their names', async () => {
    const talk = (at: number): string =>
      `A remark about water, number ${at}: it was ${at} degrees too hot for this roast.`
    for (let at = 0; at < 4; at += 1) await write(await world.createMember({}), talk(at), '192.0.2.7')
    await expect(write(await world.createMember({}), talk(5), '192.0.2.7')).rejects.toMatchObject({
      code: 'TOO_FAST',
    })
    expect(await write(await world.createMember({}), talk(6), '192.0.2.8')).toMatchObject({
      moderation: 'approved',
    })
  })

  it('should leave numbers only, and for a week', async () => {
    const kept = await prints()
    expect(kept.length).toBeGreaterThan(5)
    expect(JSON.stringify(kept)).not.toMatch(/192\.0\.2|stall|water/)
    world.clock.forward(8 * 24 * 3600)
    const task = hubCustom(world.payload.config).tasks.find(({ name }) => name === 'moderation prints')
    await task?.run({ payload: world.payload, signal: new AbortController().signal })
    expect(await prints()).toEqual([])
  })
})
