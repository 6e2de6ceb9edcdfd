import { describe, expect, it } from '@jest/globals'
import { keepsOrder, numbersIn, slugIn, toolsAddress, toolsOf } from './topicTools'

describe('the tools of a thread', () => {
  it('should be shown to those who keep order', () => {
    expect(
      ['moderator', 'manager', 'admin', 'editor', 'member'].map((role) =>
        keepsOrder({ roles: [role] as never }),
      ),
    ).toEqual([true, true, true, false, false])
    expect(keepsOrder(null)).toBe(false)
  })

  it('should be opened by an address that stays on its page of the thread', () => {
    expect(toolsAddress('/forum/a/b', '?after=20', 'tools')).toBe('/forum/a/b?after=20&tools=open#tools')
    expect(toolsAddress('/forum/a/b', '?after=20&tools=open', 31)).toBe(
      '/forum/a/b?after=20&remove=31#reply-31',
    )
    expect(toolsAddress('/forum/a/b', '?tools=open', null)).toBe('/forum/a/b#tools')
    expect(toolsOf('?after=20&tools=open')).toEqual({ isOpen: true, removing: null })
    expect(toolsOf('?remove=31')).toEqual({ isOpen: false, removing: 31 })
    expect(toolsOf('?remove=0&tools=1')).toEqual({ isOpen: false, removing: null })
  })

  it('should read numbers and ranges as people write them', () => {
    expect(numbersIn('3, 5-9 12')).toEqual([3, 5, 6, 7, 8, 9, 12])
    expect(numbersIn('#4; 2 – 3, 3')).toEqual([2, 3, 4])
    for (const wrong of ['', ' , ', 'all', '0', '9-3', '1-5000', '3.5', '-2'])
      expect([wrong, numbersIn(wrong)]).toEqual([wrong, null])
  })

  it('should find the topic in its address', () => {
    expect(slugIn('https://hub.example.org/fr/forum/gates/the-old-gate?after=20#reply-31')).toBe(
      'the-old-gate',
    )
    expect(slugIn(' the-old-gate ')).toBe('the-old-gate')
    expect(slugIn('/forum/gates/%C3%A9cluse/')).toBe('écluse')
    for (const wrong of ['', '/', '?a', '%E9']) expect([wrong, slugIn(wrong)]).toEqual([wrong, null])
  })
})
