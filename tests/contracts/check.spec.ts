import { describe, expect, it } from '@jest/globals'
import { checksOf, reasonOf } from '../../src/plugins/moderation/checks/registry'
import { checkContract } from './check'

const checks = checksOf({}, ['topics'])

describe.each(checks.map((check) => [check.id, check] as const))('the check "%s"', (_, check) => {
  checkContract(check)
})

describe('the registry of checks', () => {
  it('should hold all that the hub comes with, in order, and leave out what is switched off', () => {
    expect(checks.map(({ id }) => id)).toEqual([
      'words',
      'links',
      'rate',
      'repetition',
      'personal-data',
      'pictures',
      'classifier',
    ])
    expect(checksOf({ rate: false, words: false }, []).map(({ id }) => id)).toEqual([
      'links',
      'repetition',
      'personal-data',
      'pictures',
      'classifier',
    ])
  })

  it('should refuse two checks of one name', () => {
    const [words] = checks
    expect(() => checksOf({ more: words ? [words] : [] }, [])).toThrow('two checks are called "words"')
  })

  it('should name a reason in both languages, also of a check that is gone', () => {
    expect(reasonOf(checks, { check: 'words', code: 'insult' })).toEqual({ en: 'Insult', fr: 'Insulte' })
    expect(reasonOf(checks, { check: 'words', code: 'failed' }).en).toContain('could not finish')
    expect(reasonOf(checks, { check: 'old', code: 'thing' }).en).toBe('old: thing')
  })
})
