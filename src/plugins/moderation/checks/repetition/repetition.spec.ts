import { describe, expect, it } from '@jest/globals'
import { loneSubject } from '../loneSubject'
import { bandsOf } from './fingerprint'
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

  const underOthers = (count: number, text: string) =>
    Array.from({ length: count }, (_, at) => ({ ...post(text, 60 * (at + 1)), author: `newcomer ${at}` }))

  it('should know a leaflet that comes under other names, and weigh it by their number', async () => {
    const [text, standing] = [leaflet.replace('next week', 'on Sunday'), 'newcomer' as const]
    const lookAmong = (count: number) =>
      check.look(loneSubject({ text, standing, now, others: underOthers(count, leaflet) }))
    expect(await lookAmong(1)).toMatchObject([{ code: 'others', weight: 4 }])
    expect(await lookAmong(2)).toMatchObject([{ code: 'others', weight: 6 }])
    expect(await lookAmong(5)).toMatchObject([{ code: 'others', weight: 10 }])
  })

  it('should compare nobody who is known, and nothing that only shares a band by chance', async () => {
    const others = underOthers(5, leaflet)
    expect(await check.look(loneSubject({ text: leaflet, standing: 'member', now, others }))).toEqual([])
    const text = 'I have a hand grinder, it is slow and I love it; the burrs are steel and last for ever.'
    expect(await check.look(loneSubject({ text, standing: 'newcomer', now, others }))).toEqual([])
  })
})

describe('bandsOf', () => {
  const sequences = (from: number, count: number) =>
    new Set(Array.from({ length: count }, (_, at) => `sequence ${from + at}`))

  it('should give the same text the same bands, and one without sequences none', () => {
    expect(bandsOf(sequences(0, 30))).toEqual(bandsOf(sequences(0, 30)))
    expect(bandsOf(new Set())).toEqual([])
  })

  it.each([
    [0.9, 19, 0.97, 1],
    [0.65, 15, 0.75, 1],
    [0.1, 3, 0, 0.15],
  ])('should bring texts of likeness %d together as often as it says', (_, shared, least, most) => {
    const runs = 400
    const met = Array.from({ length: runs }, (_unused, run) => {
      // Twenty sequences each, `shared` of them in common.
      const others = new Set(bandsOf(sequences(run * 100 + 20 - shared, 20)))
      return bandsOf(sequences(run * 100, 20)).some((band) => others.has(band))
    }).filter(Boolean).length
    expect(met / runs).toBeGreaterThanOrEqual(least)
    expect(met / runs).toBeLessThanOrEqual(most)
  })
})
