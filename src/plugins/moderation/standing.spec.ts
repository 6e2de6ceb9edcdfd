import { describe, expect, it } from '@jest/globals'
import { defaultStandingRules, standingOf } from './standing'

const now = new Date('2030-03-01T00:00:00Z')
const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

describe('standingOf', () => {
  it.each([
    [0, 0, false, 'newcomer'],
    [400, 0, false, 'newcomer'],
    [0.5, 40, false, 'newcomer'],
    [1, 3, false, 'member'],
    [59, 500, false, 'member'],
    [60, 49, false, 'member'],
    [60, 50, false, 'trusted'],
    [0, 0, true, 'staff'],
  ])('should call %d days and %d posts (staff: %s) a %s', (days, approvedPosts, isStaff, standing) => {
    const facts = { memberSince: before(days), approvedPosts, isStaff }
    expect(standingOf(facts, now, defaultStandingRules)).toBe(standing)
  })
})
