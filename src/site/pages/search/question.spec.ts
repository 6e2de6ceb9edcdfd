import { describe, expect, it } from '@jest/globals'
import { addressOf, isFiltered, questionOf, readForm } from './question'

describe('the form of the search page', () => {
  it('should ask its filters in words', () => {
    const form = readForm({
      q: ' kettle ',
      author: 'ana',
      forum: 'work "shop',
      solved: 'yes',
      kind: 'topics',
    })
    expect(questionOf(form)).toBe('kettle author:"ana" forum:"work shop" solved:"yes"')
    expect(isFiltered(form)).toBe(true)
  })

  it('should come back from its address', () => {
    const form = readForm({ q: 'l’eau & co', after: '2026-01-01', in: 'title' })
    const address = addressOf(form)
    expect(readForm(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(form)
  })

  it.each([[{}], [{ q: ['a', 'b'], before: undefined }], [{ q: 'x'.repeat(9000) }]])(
    'should read whatever an address holds: %#',
    (params) => {
      expect(readForm(params).q.length).toBeLessThanOrEqual(200)
    },
  )

  it('should have a bare address when nothing is asked', () => {
    expect(addressOf(readForm({}))).toBe('/search')
    expect(isFiltered(readForm({ q: 'kettle', kind: 'posts' }))).toBe(false)
  })
})
