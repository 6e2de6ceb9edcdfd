import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  allocate,
  fits,
  type Mode,
  type Party,
  type Policy,
  seated,
  type Seats,
  type Taken,
} from './allocate'

const limit = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null })
const seats: fc.Arbitrary<Seats> = fc.record({ total: limit, site: limit, online: limit })
const mode = fc.constantFrom<Mode>('site', 'online')
const party: fc.Arbitrary<Party> = fc.record({ mode, seats: fc.integer({ min: 1, max: 5 }) })
const waiting = fc.array(party, { maxLength: 40 })
const policy = fc.constantFrom<Policy>('order', 'fill')
const nobody: Taken = { site: 0, online: 0 }

const after = (taken: Taken, parties: readonly Party[]): Taken =>
  parties.reduce((sum, each) => seated(sum, each), taken)

const isWithin = (all: Seats, taken: Taken): boolean =>
  (all.total === null || taken.site + taken.online <= all.total) &&
  (all.site === null || taken.site <= all.site) &&
  (all.online === null || taken.online <= all.online)

describe('allocate', () => {
  it('should never give out more seats than there are', () => {
    fc.assert(
      fc.property(seats, waiting, policy, (all, line, how) => {
        const granted = allocate({ seats: all, taken: nobody, waiting: line, policy: how })
        expect(isWithin(all, after(nobody, granted))).toBe(true)
      }),
    )
  })

  it('should give nothing while more is taken than there is', () => {
    expect(
      allocate({
        seats: { total: 5, site: null, online: null },
        taken: { site: 9, online: 0 },
        waiting: [{ mode: 'site', seats: 1 }],
        policy: 'fill',
      }),
    ).toEqual([])
  })

  it('should pass nobody over in strict order: who gets seats are the first of their line', () => {
    fc.assert(
      fc.property(seats, waiting, (all, line) => {
        const granted = new Set(allocate({ seats: all, taken: nobody, waiting: line, policy: 'order' }))
        for (const kind of ['site', 'online'] as const) {
          const own = line.filter((each) => each.mode === kind).map((each) => granted.has(each))
          expect(own).toEqual([...own].sort((one, other) => Number(other) - Number(one)))
        }
      }),
    )
  })

  it('should leave no seat empty that somebody in line could take, when seats are to be filled', () => {
    fc.assert(
      fc.property(seats, waiting, (all, line) => {
        const granted = allocate({ seats: all, taken: nobody, waiting: line, policy: 'fill' })
        const left = line.filter((each) => !granted.includes(each))
        const taken = after(nobody, granted)
        expect(left.some((each) => fits(all, taken, each))).toBe(false)
      }),
    )
  })

  it('should take nothing from anybody by adding a chair, in strict order', () => {
    fc.assert(
      fc.property(waiting, fc.integer({ min: 0, max: 40 }), (line, total) => {
        const given = (chairs: number) =>
          allocate({
            seats: { total: chairs, site: null, online: null },
            taken: nobody,
            waiting: line,
            policy: 'order',
          })
        expect(given(total + 1).slice(0, given(total).length)).toEqual(given(total))
      }),
    )
  })

  it('should do in one go what it does in two', () => {
    fc.assert(
      fc.property(seats, waiting, policy, (all, line, how) => {
        const first = allocate({ seats: all, taken: nobody, waiting: line, policy: how })
        const rest = line.filter((each) => !first.includes(each))
        expect(allocate({ seats: all, taken: after(nobody, first), waiting: rest, policy: how })).toEqual([])
      }),
    )
  })
})
