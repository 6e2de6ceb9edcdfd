import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Forum, Member, Topic } from '../../src/payload-types'
import { bootWorld, type World } from './world'

let world: World
let topic: Topic
let strict: Forum
let strictTopic: Topic

beforeAll(async () => {
  world = await bootWorld()
  topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  strict = await world.payload.create({
    collection: 'forums',
    data: { title: 'Children', slug: 'children', order: 2 },
  })
  strictTopic = await world.payload.create({
    collection: 'topics',
    data: {
      title: 'Our drawings',
      body: 'Show them.',
      forum: strict.id,
      author: world.reader.id,
      language: 'en',
    } as never,
    depth: 0,
  })
})
afterAll(() => world.stop())

const save = async (data: object, by: Member | null = world.moderator) =>
  world.payload.updateGlobal({
    slug: 'moderation-rules',
    data,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(by),
  })
const stateOf = async (body: string, under: Topic = topic): Promise<string | null | undefined> =>
  (await world.writeReply(await world.createMember({}), under, body)).moderation

describe('words and thresholds of the hub itself', () => {
  it('should be written by those who decide cases, and read by nobody else', async () => {
    for (const member of [world.reader, null])
      await expect(save({ words: [] }, member)).rejects.toMatchObject({ status: 403 })
    await expect(
      world.payload.findGlobal({
        slug: 'moderation-rules',
        overrideAccess: false,
        req: await world.requestOf(world.reader),
      }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(save({ words: [] })).resolves.toMatchObject({ words: [] })
  })

  it('should hold a word from the moment it is saved, through disguise, and let it go again', async () => {
    expect(await stateOf('My splorgle is sharp.')).toBe('approved')
    await save({ words: [{ entry: 'splorgle', severity: '8' }] })
    expect(await stateOf('Your spl0rgle is blunt.')).toBe('held')
    expect(await stateOf('A splorglesque plane.')).toBe('approved')
    await save({ words: [] })
    expect(await stateOf('Their splorgle is round.')).toBe('approved')
  })

  it('should hold what an expression finds', async () => {
    await save({ words: [{ entry: 'promo-[a-z]{3}\\d{2}', isExpression: true, severity: '8' }] })
    expect(await stateOf('Use PROMO-abc12 today.')).toBe('held')
    expect(await stateOf('Use a promo today.')).toBe('approved')
    await save({ words: [] })
  })

  it.each([
    ['a repetition within a repetition', '(a+)+$'],
    ['alternatives that overlap, repeated', '((a|a)*)*b'],
    ['nested groups', '((x+)+)+y'],
    ['what RE2 cannot read: a look-behind', '(?<=a)b'],
    ['a back-reference', '(a)\\1'],
    ['what is no expression', '('],
    ['what fits any text', '.*'],
    ['what fits nothing, and so anything', '(?:)'],
    ['a very long one', 'a'.repeat(201)],
  ])('should refuse %s when it is saved, and keep what stood', async (_what, entry) => {
    await save({ words: [{ entry: 'splorgle', severity: '8' }] })
    await expect(save({ words: [{ entry, isExpression: true, severity: '5' }] })).rejects.toMatchObject({
      data: { errors: [{ path: 'words.0.entry', message: expect.stringMatching(/\S/) }] },
    })
    expect(await world.payload.findGlobal({ slug: 'moderation-rules', depth: 0 })).toMatchObject({
      words: [{ entry: 'splorgle' }],
    })
    await save({ words: [] })
  })

  it('should judge by the thresholds of a place and a standing, and by the others elsewhere', async () => {
    const mild = 'Only an asshole would grind it so.'
    await save({
      thresholds: [
        {
          place: { relationTo: 'forums', value: strict.id },
          standing: 'newcomer',
          hold: 2,
          refuse: 4,
        },
      ],
    })
    expect(await stateOf(mild, strictTopic)).toBe('rejected')
    expect(await stateOf(`${mild} Really.`)).toBe('held')
    await save({ thresholds: [{ place: null, standing: 'newcomer', hold: 50, refuse: 60 }] })
    expect(await stateOf(`${mild} Truly.`)).toBe('approved')
    await save({ thresholds: [] })
  })

  it('should refuse to reject from a lower sum than it holds from', async () => {
    await expect(save({ thresholds: [{ standing: 'member', hold: 9, refuse: 8 }] })).rejects.toMatchObject({
      data: { errors: [{ path: 'thresholds.0.refuse' }] },
    })
  })

  it('should be named in the record of each decision that they took part in', async () => {
    const judgements = async () =>
      (
        await world.payload.find({
          collection: 'moderation-log',
          where: { action: { in: ['held', 'refused'] } },
          pagination: false,
          depth: 0,
        })
      ).docs.map(({ judgement }) => judgement as { policy?: string } | null)
    const all = await judgements()
    expect(all.length).toBeGreaterThan(3)
    expect(all.every((judgement) => typeof judgement?.policy === 'string')).toBe(true)
    expect(new Set(all.map((judgement) => judgement?.policy)).size).toBeGreaterThan(1)
  })
})
