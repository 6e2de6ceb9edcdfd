import { describe, expect, it } from '@jest/globals'
import { askedFor, countriesIn } from './asked'

describe('what a contest asks for', () => {
  it('should follow what a creative contest takes', () => {
    const media = { kinds: ['picture', 'text'] } as never
    expect(askedFor({ kind: 'creative', media })).toEqual({
      title: true,
      text: true,
      link: false,
      files: true,
      prediction: false,
    })
  })

  it('should be nothing for a draw, and the answer alone for a prediction', () => {
    const media = { kinds: ['picture', 'text'] } as never
    expect(Object.values(askedFor({ kind: 'draw', media }))).toEqual([false, false, false, false, false])
    expect(askedFor({ kind: 'prediction', media })).toMatchObject({ prediction: true, title: false })
  })

  it('should know the countries of today by their names', () => {
    const codes = countriesIn('fr').map(({ value }) => value)
    expect(codes).toEqual(expect.arrayContaining(['FR', 'CA', 'CI']))
    expect(codes.filter((code) => ['DD', 'SU', 'EU', 'ZZ'].includes(code))).toEqual([])
    expect(countriesIn('fr').find(({ value }) => value === 'DE')?.label).toBe('Allemagne')
  })
})
