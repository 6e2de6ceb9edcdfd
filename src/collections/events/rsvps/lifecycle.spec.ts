import { describe, expect, it } from '@jest/globals'
import { step } from '../../../core/lifecycle'
import { rsvpLifecycle, type RsvpStatus } from './lifecycle'

const states = Object.keys(rsvpLifecycle.states) as RsvpStatus[]

// From the row to the column: o moves, = is there already, x is refused.
const table: Record<RsvpStatus, string> = {
  cancelled: '=oooxox',
  interested: 'o=ooxox',
  requested: 'ox=oxox',
  waitlisted: 'oxx=oox',
  offered: 'oxxx=ox',
  going: 'oxxxx=o',
  attended: 'xxxxxo=',
}

describe('the life of a registration', () => {
  it.each(states)('should go from %s only where the table says', (from) => {
    const signs = { moved: 'o', already: '=', refused: 'x' } as const
    const found = states.map((to) => signs[step(rsvpLifecycle, { from, to, facts: undefined }).kind])
    expect(found.join('')).toBe(table[from])
  })
})
