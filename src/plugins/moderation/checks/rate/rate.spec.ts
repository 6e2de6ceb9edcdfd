import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import type { RecordedPost, Standing } from '../check'
import { rate } from './index'

const check = rate({ opening: ['topics'] })
const now = new Date('2030-05-06T10:00:00.000Z')
const post = (secondsAgo: number, collection = 'replies'): RecordedPost => ({
  collection,
  id: 1,
  text: 'x',
  createdAt: new Date(now.getTime() - secondsAgo * 1000),
})
const look = (standing: Standing, opens: boolean, posts: readonly RecordedPost[]) =>
  check.look(loneSubject({ standing, opens, posts, now, collection: opens ? 'topics' : 'replies' }))

describe('rate', () => {
  it.each([
    ['newcomer', false, [29], 1],
    ['newcomer', false, [30], 0],
    ['member', false, [4], 1],
    ['member', false, [5], 0],
    ['staff', false, [0], 0],
  ] as const)('should ask a %s (topic: %s) after %j s to wait %d s', async (standing, opens, ages, wait) => {
    const signals = await look(
      standing,
      opens,
      ages.map((age) => post(age)),
    )
    expect(signals.map(({ retryAfter }) => retryAfter)).toEqual(wait === 0 ? [] : [wait])
  })

  it('should not make wait who says nothing, as with the answers of a quiz', () => {
    expect(check.applies(loneSubject({ text: '' }))).toBe(false)
    expect(check.applies(loneSubject({ text: 'Hello' }))).toBe(true)
    expect(check.applies(loneSubject({ text: 'Hello', operation: 'edit' }))).toBe(false)
  })

  it('should space topics further apart than replies', async () => {
    expect(await look('newcomer', true, [post(60, 'topics')])).toMatchObject([
      { code: 'too-soon', retryAfter: 60 },
    ])
    expect(await look('newcomer', true, [post(60, 'replies')])).toEqual([])
    expect(await look('newcomer', false, [post(60, 'topics')])).toEqual([])
  })

  it('should stop a newcomer after three topics or ten replies a day, until the oldest is a day old', async () => {
    const hours = (count: number, collection: string) =>
      Array.from({ length: count }, (_, index) => post((index + 1) * 3600, collection))
    expect(await look('newcomer', true, hours(2, 'topics'))).toEqual([])
    expect(await look('newcomer', true, hours(3, 'topics'))).toMatchObject([
      { code: 'daily-limit', retryAfter: 21 * 3600 },
    ])
    expect(await look('newcomer', false, hours(9, 'replies'))).toEqual([])
    expect(await look('newcomer', false, hours(10, 'replies'))).toMatchObject([{ code: 'daily-limit' }])
    expect(await look('member', false, hours(10, 'replies'))).toEqual([])
    expect(await look('member', true, hours(20, 'topics'))).toMatchObject([{ code: 'daily-limit' }])
  })

  it('should let newcomers of one address write twenty posts an hour together', async () => {
    const others = Array.from({ length: 20 }, (_, at) => ({
      ...post(100 * (at + 1)),
      author: `newcomer ${at}`,
    }))
    const lookAs = (standing: Standing, count: number) =>
      check.look(loneSubject({ standing, now, others: others.slice(0, count) }))
    expect(await lookAs('newcomer', 19)).toEqual([])
    expect(await lookAs('newcomer', 20)).toMatchObject([{ code: 'address-limit', retryAfter: 1600 }])
    expect(await lookAs('member', 20)).toEqual([])
  })

  it('should not look at edits', () => {
    expect(check.applies(loneSubject({ operation: 'edit', text: 'x' }))).toBe(false)
  })

  it('should take other limits', async () => {
    const strict = rate({ opening: ['topics'], limits: { member: { betweenPosts: 600 } } })
    expect(await strict.look(loneSubject({ standing: 'member', posts: [post(60)], now }))).toMatchObject([
      { retryAfter: 540 },
    ])
  })
})
