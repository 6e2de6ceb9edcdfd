import { describe, expect, it } from '@jest/globals'
import { kilometres } from './distance'

const paris = { latitude: 48.8566, longitude: 2.3522 }

describe('kilometres', () => {
  it.each([
    ['Marseille', { latitude: 43.2965, longitude: 5.3698 }, 660.5],
    ['London', { latitude: 51.5074, longitude: -0.1278 }, 343.6],
    ['itself', paris, 0],
  ])('should be right from Paris to %s', (_name, place, expected) => {
    expect(kilometres(paris, place)).toBeCloseTo(expected, 0)
  })

  it('should go the short way over the date line, and know the antipodes', () => {
    expect(kilometres({ latitude: -17, longitude: 179.5 }, { latitude: -17, longitude: -179.5 })).toBeCloseTo(
      106.3,
      0,
    )
    expect(kilometres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015, 0)
  })
})
