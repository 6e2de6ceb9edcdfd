import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { wallClockAt } from '../../src/core/timeZone'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, type World } from './world'

const minute = 60_000
const timeZone = 'Europe/Paris'

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

/** What the clocks in Paris show some minutes from now. */
const inMinutes = (n: number): string => wallClockAt(timeZone, world.clock.now().getTime() + n * minute)

const plan = (post: { id: number }, at: string, more: object = {}) =>
  world.act('planText', { ...world.text(post), action: 'publish', at, timeZone, ...more })

describe('a plan', () => {
  itNeeding('transactions', 'four workers at one plan')(
    'should publish at its minute and not before, once with four workers at it',
    async () => {
      const post = await world.write()
      expect(await plan(post, inMinutes(10))).toMatchObject({
        stage: 'scheduled',
        plans: [{ status: 'waiting' }],
      })
      world.clock.advance(9 * minute)
      await world.turn()
      expect(await world.isPublic(post)).toBe(false)
      world.clock.advance(minute)
      await Promise.all([world.turn(), world.turn(), world.turn(), world.turn()])
      expect(await world.isPublic(post)).toBe(true)
      const desk = await world.act('desk', world.text(post))
      expect(desk).toMatchObject({ stage: 'published', plans: [{ status: 'done', lateMinutes: 0 }] })
      expect(desk.log.filter(({ stage }) => stage === 'published')).toMatchObject([{ by: 'edith' }])
      expect((await world.said('content.published')).filter(({ id }) => id === post.id)).toHaveLength(1)
      const versions = await world.payload.countVersions({
        collection: 'posts',
        where: { parent: { equals: post.id } },
      })
      await world.turn()
      expect(
        await world.payload.countVersions({ collection: 'posts', where: { parent: { equals: post.id } } }),
      ).toEqual(versions)
    },
  )

  it('should be kept in order after an outage, and say how late', async () => {
    const [second, first] = [await world.write({ title: 'Second' }), await world.write({ title: 'First' })]
    await plan(second, inMinutes(20))
    await plan(first, inMinutes(5))
    world.clock.advance(180 * minute)
    await world.turn()
    const published = (await world.said('content.published')).map(({ id }) => id)
    expect(published.slice(-2)).toEqual([first.id, second.id])
    expect((await world.said('schedule.settled')).slice(-2)).toEqual([
      expect.objectContaining({ member: world.editor.id, title: 'First', lateMinutes: 175, refused: null }),
      expect.objectContaining({ member: world.editor.id, title: 'Second', lateMinutes: 160, refused: null }),
    ])
  })

  it('should withdraw one language and leave the other', async () => {
    const post = await world.write({ _status: 'published' })
    await world.change(post, { _status: 'published' }, { draft: false })
    await world.change(post, { title: 'Reste', _status: 'published' }, { locale: 'fr', draft: false })
    await plan(post, inMinutes(5), { action: 'withdraw' })
    world.clock.advance(5 * minute)
    await world.turn()
    expect([await world.isPublic(post, 'en'), await world.isPublic(post, 'fr')]).toEqual([false, true])
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'archived' })
  })

  it('should publish and withdraw in one outage, in this order', async () => {
    const post = await world.write()
    await plan(post, inMinutes(5))
    await plan(post, inMinutes(15), { action: 'withdraw' })
    world.clock.advance(60 * minute)
    await world.turn()
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'archived', isPublic: false })
  })

  it('should give way to a later one, and be called off', async () => {
    const post = await world.write()
    await plan(post, inMinutes(5))
    const { plans } = await plan(post, inMinutes(30))
    expect(plans.map(({ status }) => status)).toEqual(['cancelled', 'waiting'])
    world.clock.advance(10 * minute)
    await world.turn()
    expect(await world.isPublic(post)).toBe(false)
    const waiting = plans.find(({ status }) => status === 'waiting')?.id
    expect(await world.act('cancelPlan', { plan: waiting })).toMatchObject({ stage: 'draft' })
    world.clock.advance(60 * minute)
    await world.turn()
    expect(await world.isPublic(post)).toBe(false)
    await expect(world.act('cancelPlan', { plan: waiting })).rejects.toMatchObject({
      code: 'SCHEDULE_NOT_FOUND',
    })
  })

  it('should be called off when the approved text changes', async () => {
    const category = await world.strict()
    const post = await world.write({ categories: [category.id] })
    await world.act('moveStage', { ...world.text(post), to: 'inReview' })
    await world.act('moveStage', { ...world.text(post), to: 'approved' }, world.manager)
    await plan(post, inMinutes(5))
    await world.change(post, { title: 'Changed after all' })
    expect(await world.act('desk', world.text(post))).toMatchObject({
      stage: 'inReview',
      plans: [{ status: 'cancelled' }],
    })
    world.clock.advance(10 * minute)
    await world.turn()
    expect(await world.isPublic(post)).toBe(false)
  })

  itNeeding('transactions', 'a plan that cannot be kept is rolled back')(
    'should say why it could not be kept, and hold up nothing behind it',
    async () => {
      const [broken, fine] = [await world.write({ title: 'Broken' }), await world.write({ title: 'Fine' })]
      await plan(broken, inMinutes(5))
      await plan(fine, inMinutes(6))
      const { id } = await world.strict({ required: false })
      await world.change(broken, { categories: [id] })
      // The category asks for an approval after the plan was made: nothing of the text has changed.
      await world.payload.update({ collection: 'categories', id, data: { approval: { required: true } } })
      world.clock.advance(10 * minute)
      await world.turn()
      expect([await world.isPublic(broken), await world.isPublic(fine)]).toEqual([false, true])
      const [refused] = (await world.act('desk', world.text(broken))).plans
      expect(refused).toMatchObject({ status: 'refused', reason: expect.stringContaining('approval') })
      expect((await world.said('schedule.settled')).filter(({ title }) => title === 'Broken')).toMatchObject([
        { refused: expect.stringContaining('approval') },
      ])
    },
  )

  it('should end with its text', async () => {
    const post = await world.write()
    await plan(post, inMinutes(5))
    await world.payload.delete({ collection: 'posts', id: post.id })
    world.clock.advance(10 * minute)
    expect(await world.turn()).toBe(0)
  })

  it.each([
    ['the past', { at: '2020-01-01T09:00' }, 'SCHEDULE_PAST'],
    ['this very minute', {}, 'SCHEDULE_PAST'],
    ['a day that is none', { at: '2031-02-30T09:00' }, 'TIME_UNREADABLE'],
    ['no time', { at: 'tomorrow' }, 'TIME_UNREADABLE'],
    ['no zone', { timeZone: 'Mars/Olympus' }, 'TIME_ZONE_UNKNOWN'],
    ['an offset for a zone', { timeZone: '+02:00' }, 'TIME_ZONE_UNKNOWN'],
    ['nothing to withdraw', { at: '2031-01-01T09:00', action: 'withdraw' }, 'NOTHING_TO_WITHDRAW'],
  ])('should refuse %s', async (_what, input, code) => {
    const post = await world.write()
    await expect(plan(post, inMinutes(0), input)).rejects.toMatchObject({ code })
    expect(await world.act('desk', world.text(post))).toMatchObject({ stage: 'draft', plans: [] })
  })

  it('should decide what a change of clocks leaves open, and say so', async () => {
    const gap = await world.act<object>('plannedMoment', { at: '2031-03-30T02:30', timeZone })
    expect(gap).toMatchObject({ kind: 'gap', wall: '2031-03-30T03:30', at: new Date('2031-03-30T01:30:00Z') })
    const double = await world.act<object>('plannedMoment', { at: '2031-10-26T02:30', timeZone })
    expect(double).toMatchObject({ kind: 'double', offset: 120, at: new Date('2031-10-26T00:30:00Z') })
  })

  it('should be for editors', async () => {
    const post = await world.write()
    const input = { ...world.text(post), action: 'publish', at: inMinutes(5), timeZone }
    await expect(world.act('planText', input, world.member)).rejects.toMatchObject({ code: 'EDITORS_ONLY' })
    await expect(world.act('planText', input, null)).rejects.toMatchObject({ code: 'EDITORS_ONLY' })
  })
})

describe('two editors at once', () => {
  itNeeding('transactions', 'two saves, one after the other')(
    'should publish a text once, with one announcement',
    async () => {
      const post = await world.write()
      const both = await Promise.allSettled(
        [world.editor, world.other].map((as) =>
          world.act('moveStage', { ...world.text(post), to: 'published' }, as),
        ),
      )
      // Where transactions run side by side, the second may have to try again.
      expect(both.map(({ status }) => status)).toContain('fulfilled')
      expect(await world.isPublic(post)).toBe(true)
      expect((await world.said('content.published')).filter(({ id }) => id === post.id)).toHaveLength(1)
    },
  )

  it('should leave one plan', async () => {
    const post = await world.write()
    await Promise.allSettled([plan(post, inMinutes(5)), plan(post, inMinutes(7))])
    const waiting = (await world.act('desk', world.text(post))).plans.filter(
      ({ status }) => status === 'waiting',
    )
    expect(waiting).toHaveLength(1)
  })
})
