import { describe, expect, it } from '@jest/globals'
import { lookAgain, moments, nextLook } from './schedule'

const receipt = new Date('2026-11-22T09:00:00.000Z')
const after = (ms: number) => new Date(receipt.getTime() + ms)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('the looks at a post', () => {
  it('should thin out: 15 minutes, an hour, six, a day, a week, thirty days, and no more', () => {
    const looks: (Date | null)[] = []
    for (let at = nextLook(receipt, null); at; at = nextLook(receipt, at)) looks.push(at)
    expect(looks).toEqual(moments.map(after))
    expect(looks.at(-1)).toEqual(new Date('2026-12-22T09:00:00.000Z'))
  })

  it('should make up for an outage with one look', () => {
    expect(nextLook(receipt, null)).toEqual(after(15 * minute))
    // The hub was away for two days: it looks once, and next in a week.
    expect(nextLook(receipt, after(2 * day))).toEqual(after(7 * day))
  })

  it('should be over when the last moment has passed', () => {
    expect(nextLook(receipt, after(30 * day))).toBeNull()
    expect(nextLook(receipt, after(400 * day))).toBeNull()
  })

  it('should look a moment late, and not a second time for the same moment', () => {
    expect(nextLook(receipt, after(15 * minute + 1))).toEqual(after(hour))
  })

  it('should look again in an hour after a look in vain, or at the next moment', () => {
    expect(lookAgain(receipt, after(day), null)).toEqual(after(day + hour))
    expect(lookAgain(receipt, after(15 * minute), null)).toEqual(after(hour))
  })

  it('should wait for as long as the network asks', () => {
    expect(lookAgain(receipt, after(day), after(2 * day))).toEqual(after(2 * day))
  })

  it('should give up a day after the last moment', () => {
    expect(lookAgain(receipt, after(30 * day), null)).toEqual(after(30 * day + hour))
    expect(lookAgain(receipt, after(31 * day), null)).toBeNull()
  })
})
