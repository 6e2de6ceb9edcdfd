import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TodayItem } from '../../src/config/todaySource'
import type { Member } from '../../src/payload-types'
import { askOf, codeOf } from '../code-of-conduct/ask'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from '../desk/world'

type Line = Omit<TodayItem, 'what'> & { what: string }
type Answer = { needs: Line[]; failed: Line[] }

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

const seen = async (as: Member): Promise<Answer> => {
  const { data } = await askOf(world)(
    '{ today { needs { key since what title path } failed { key since what title path } } }',
    as,
  )
  return data?.today as Answer
}
const lines = (items: readonly Line[]): string[] => items.map(({ what, title }) => `${what}: ${title ?? '–'}`)

describe('the dashboard', () => {
  it('should be for staff alone', async () => {
    const asStranger = await askOf(world)('{ today { needs { key } } }')
    expect(codeOf(asStranger)).toBe('STAFF_ONLY')
    const asMember = await askOf(world)('{ today { needs { key } } }', world.member)
    expect(codeOf(asMember)).toBe('STAFF_ONLY')
  })

  it('should show a text to those who may review it, and its changes to who wrote it, until they are made', async () => {
    const post = await world.write({ title: 'On locks' })
    expect(lines((await seen(world.other)).needs)).toEqual([])
    await world.act('moveStage', { ...world.text(post), to: 'inReview' })
    expect(lines((await seen(world.editor)).needs)).toEqual([])
    const { needs } = await seen(world.other)
    expect(needs).toMatchObject([
      {
        what: 'Waits for your review',
        title: 'On locks',
        path: `/collections/posts/${String(post.id)}?locale=en`,
      },
    ])
    await world.act('moveStage', { ...world.text(post), to: 'changesAsked', note: 'Shorter.' }, world.other)
    expect(lines((await seen(world.other)).needs)).toEqual([])
    expect(lines((await seen(world.editor)).needs)).toEqual(['Changes are asked of you: On locks'])
    await world.act('moveStage', { ...world.text(post), to: 'draft' })
    expect(lines((await seen(world.editor)).needs)).toEqual([])
  })

  it('should show remarks that name somebody to them, until they are resolved', async () => {
    const post = await world.write({ title: 'On tides' })
    const { remarks } = await world.act('remark', {
      ...world.text(post),
      field: 'title',
      body: 'Which tide, @oscar?',
    })
    expect(lines((await seen(world.other)).needs)).toEqual(['A remark names you: On tides'])
    expect(lines((await seen(world.manager)).needs)).toEqual([])
    await world.act('resolveRemark', { remark: remarks[0]?.id, resolved: true }, world.other)
    expect(lines((await seen(world.other)).needs)).toEqual([])
  })

  it('should show a manager what could not be passed on, and an editor nothing of it', async () => {
    const row = (createdAt: string) =>
      world.payload.db.create({
        collection: 'outbox',
        data: { topic: 'x.y', payload: {}, status: 'failed', attempts: 3, createdAt },
      })
    await row('2026-01-02T00:00:00.000Z')
    await row('2026-01-01T00:00:00.000Z')
    const { failed } = await seen(world.manager)
    expect(failed).toMatchObject([
      {
        what: 'What happened 2 times could not be passed on',
        since: '2026-01-01T00:00:00.000Z',
        title: null,
      },
    ])
    expect((await seen(world.editor)).failed).toEqual([])
  })

  it('should say it in French, too', async () => {
    const { failed } = await world.act<Answer>('today', {}, world.manager)
    expect(failed).toMatchObject([{ what: 'What happened 2 times could not be passed on' }])
    const req = await world.requestOf(world.manager)
    req.locale = 'fr'
    const inFrench = await operationOf<object, Answer>(world.payload, 'today')({}, req)
    expect(inFrench.failed).toMatchObject([{ what: '2 événements du hub n’ont pas pu être transmis' }])
  })
})
