import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import type { LessonAnswer } from '../../src/plugins/moderation/learning/lessons'
import type { Replay } from '../../src/plugins/moderation/operations/replayDecision'
import { shippedModel } from '../../src/plugins/moderation/checks/classifier/model'
import { forgetRules } from '../../src/plugins/moderation/rules'
import { hubCustom } from '../../src/config/hubCustom'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from './world'

let world: World
let manager: Member
beforeAll(async () => {
  world = await bootWorld({
    moderation: { checks: { classifier: {}, personalData: false, words: false } },
  } as never)
  manager = await world.createMember({ handle: 'the-manager', roles: ['member', 'manager'] })
})
afterAll(() => world.stop())

const act = async <Result>(member: Member | null, name: string, input: object = {}): Promise<Result> =>
  operationOf<object, Result>(world.payload, name)(input, await world.requestOf(member))
const things = [
  'mill',
  'kettle',
  'scale',
  'roaster',
  'tamper',
  'filter',
  'carafe',
  'burr',
  'gasket',
  'plunger',
]
const places = ['Lyon', 'Ghent', 'Turin', 'Porto', 'Leeds', 'Basel', 'Nantes', 'Graz', 'Oslo', 'Cork']
const offer = (at: number): string =>
  `Selling my old ${things[at % 10]} for ${20 + (at % 7) * 5} euros in ${places[(at * 3) % 10]}, special price for members, message me today`
const runTask = () =>
  hubCustom(world.payload.config)
    .tasks.find(({ name }) => name === 'moderation lessons')
    ?.run({ payload: world.payload, signal: new AbortController().signal })
const lessons = async () =>
  (await world.payload.find({ collection: 'moderation-lessons', sort: 'number', pagination: false })).docs

/** Newcomers offer what they no longer need; the team lets it through. */
const decideOffers = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) {
    const author = await world.createMember({})
    const topic = await world.writeTopic(author, { title: 'For the next workshop', body: offer(at) })
    if (topic.moderation === 'approved') continue
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `topics:${topic.id}` } },
    })
    const by = at % 2 === 0 ? world.moderator : world.colleague
    await act(by, 'decideCase', { case: docs[0]?.id, decision: 'approve' })
  }
}

describe('a lesson', () => {
  it('should be for managers only', async () => {
    for (const member of [null, world.reader, world.moderator])
      for (const [name, input] of [
        ['proposeLesson', {}],
        ['applyLesson', { lesson: 1 }],
        ['retireLesson', { lesson: 1 }],
      ] as const)
        await expect(act(member, name, input)).rejects.toMatchObject({ code: 'MANAGERS_ONLY' })
    expect(await act(manager, 'proposeLesson')).toBeNull()
    await expect(act(manager, 'applyLesson', { lesson: 1 })).rejects.toMatchObject({
      code: 'LESSON_NOT_FOUND',
    })
  })

  it('should be proposed by the worker once enough was decided, and judge nothing before it is used', async () => {
    expect(await runTask()).toBe(0)
    await decideOffers(46)
    world.clock.forward(3600)
    expect(await runTask()).toBe(1)
    expect(await runTask()).toBe(0)
    const [lesson] = await lessons()
    expect(lesson).toMatchObject({ number: 1, status: 'proposed' })
    const measures = lesson?.measures as { spam: { wrongBefore: number; wrongAfter: number } }
    expect(measures.spam.wrongAfter).toBeLessThan(measures.spam.wrongBefore)
    const author = await world.createMember({})
    expect(await world.writeTopic(author, { body: offer(51) })).toMatchObject({ moderation: 'held' })
  }, 300_000)

  it('should judge from the moment it is used, be named in the record, and be gone back on', async () => {
    const [lesson] = await lessons()
    const used = await act<LessonAnswer>(manager, 'applyLesson', { lesson: lesson?.id })
    expect(used).toEqual({ lesson: lesson?.id, number: 1, status: 'used' })

    const author = await world.createMember({})
    expect(await world.writeTopic(author, { body: offer(51) })).toMatchObject({ moderation: 'approved' })
    const sure = await world.writeTopic(author, {
      title: 'You have won',
      body: 'Congratulations! You have WON a £1000 cash prize. Call 09061701461 now to claim, or visit www.bestwin.top.',
    })
    expect(sure.moderation).not.toBe('approved')
    const { docs } = await world.payload.find({
      collection: 'moderation-log',
      where: { key: { equals: `topics:${sure.id}` } },
      depth: 0,
    })
    expect(docs[0]?.judgement).toMatchObject({
      checks: { classifier: expect.stringMatching(/ \+ lesson 1$/) },
    })
    const replay = await act<Replay>(world.moderator, 'replayDecision', { case: docs[0]?.case, number: 1 })
    expect(replay).toMatchObject({ agrees: true, missing: [], sameSignals: true })

    await act(manager, 'retireLesson', { lesson: lesson?.id })
    await expect(act(manager, 'retireLesson', { lesson: lesson?.id })).rejects.toMatchObject({
      code: 'LESSON_NOT_USED',
    })
    const another = await world.createMember({})
    expect(await world.writeTopic(another, { body: offer(56) })).toMatchObject({ moderation: 'held' })
    const later = await act<Replay>(world.moderator, 'replayDecision', { case: docs[0]?.case, number: 1 })
    expect(later).toMatchObject({ agrees: true, missing: [expect.stringMatching(/lesson 1$/)] })
  })

  it('should judge nothing on top of another model, be put away by the worker, and make room for one learnt anew', async () => {
    const [lesson] = await lessons()
    const id = lesson?.id as number
    await act(manager, 'applyLesson', { lesson: id })
    // As after an update of the hub: the lesson was learnt on top of what was shipped before.
    await world.payload.db.updateOne({
      collection: 'moderation-lessons',
      id,
      data: { model: 'fr-en 0' },
    })
    forgetRules(await world.requestOf(null))
    const author = await world.createMember({})
    expect(await world.writeTopic(author, { body: offer(63) })).toMatchObject({ moderation: 'held' })
    await expect(act(manager, 'applyLesson', { lesson: id })).rejects.toMatchObject({
      code: 'LESSON_OUTDATED',
    })
    world.clock.forward(3601)
    expect(await runTask()).toBe(1)
    expect((await lessons()).map(({ number, status, model }) => [number, status, model])).toEqual([
      [1, 'retired', 'fr-en 0'],
      [2, 'proposed', shippedModel().version],
    ])
  }, 60_000)

  it('should make room for a newer one', async () => {
    const first = await act<LessonAnswer>(manager, 'proposeLesson')
    const second = await act<LessonAnswer>(manager, 'proposeLesson')
    await act(manager, 'applyLesson', { lesson: first.lesson })
    await act(manager, 'applyLesson', { lesson: second.lesson })
    expect((await lessons()).map(({ number, status }) => [number, status])).toEqual([
      [1, 'retired'],
      [2, 'retired'],
      [3, 'retired'],
      [4, 'used'],
    ])
  })
})
