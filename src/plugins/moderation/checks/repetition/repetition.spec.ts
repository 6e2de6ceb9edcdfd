import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import { repetition } from './index'

const check = repetition()
const now = new Date('2030-05-06T10:00:00.000Z')
const leaflet =
  'Come to our great sale of kitchen grinders next week, all brands are half the price and the coffee is free.'
const post = (text: string, minutesAgo: number) => ({
  collection: 'replies',
  id: minutesAgo,
  text: `\n${text}`,
  createdAt: new Date(now.getTime() - minutesAgo * 60_000),
})
const look = (text: string, ...posts: ReturnType<typeof post>[]) =>
  check.look(loneSubject({ text, posts, now }))

describe('repetition', () => {
  it('should know the same text again, whatever its dress', async () => {
    const dressed = `**${leaflet.toUpperCase()}** !!!\u200b`
    expect(await look(dressed, post(leaflet, 60))).toMatchObject([{ code: 'same', weight: 5 }])
  })

  it('should know nearly the same text', async () => {
    expect(await look(leaflet.replace('next week', 'next Sunday'), post(leaflet, 60))).toMatchObject([
      { code: 'near' },
    ])
  })

  it('should weigh more at once and with every time', async () => {
    expect(await look(leaflet, post(leaflet, 1))).toMatchObject([{ weight: 7 }])
    expect(await look(leaflet, post(leaflet, 60), post(leaflet, 90))).toMatchObject([{ weight: 7 }])
  })

  it.each([
    ['Thank you very much!', 'Thank you very much!', 60],
    [leaflet, leaflet, 25 * 60],
    [leaflet, 'I have a hand grinder, it is slow and I love it; the burrs are steel and last for ever.', 60],
  ])('should leave %j after %j alone', async (text, before, minutes) => {
    expect(await look(text, post(before, minutes))).toEqual([])
  })
})
