import { describe, expect, it } from '@jest/globals'
import Holidays from 'date-holidays'
import { holidayCountries } from './countries'
import { holidaysBetween } from './holidays'

describe('public holidays', () => {
  it('should be offered for every country that the library knows, and no other', () => {
    expect([...holidayCountries].sort()).toEqual(Object.keys(new Holidays().getCountries('en')).sort())
  })

  it('should be those of the law, in the reader’s language', async () => {
    // Code du travail, article L. 3133-1: eleven days.
    const found = await holidaysBetween({
      countries: ['FR'],
      from: '2026-01-01',
      to: '2026-12-31',
      language: 'fr',
    })
    expect(found.map(({ day }) => day)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
    expect(found[1]?.name).toBe('Lundi de Pâques')
  })

  it('should be those of several countries in order, over the turn of a year', async () => {
    const found = await holidaysBetween({
      countries: ['FR', 'DE'],
      from: '2026-12-25',
      to: '2027-01-01',
      language: 'en',
    })
    expect(found.map(({ day, country }) => `${day} ${country}`)).toEqual([
      '2026-12-25 DE',
      '2026-12-25 FR',
      '2026-12-26 DE',
      '2027-01-01 DE',
      '2027-01-01 FR',
    ])
  })

  it('should be none where none are chosen', async () => {
    expect(
      await holidaysBetween({ countries: [], from: '2026-01-01', to: '2026-12-31', language: 'en' }),
    ).toEqual([])
  })
})
