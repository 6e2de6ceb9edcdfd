import { describe, expect, it } from '@jest/globals'
import { describeError } from './describeError'

describe('describeError', () => {
  it.each([
    ['connect smtp://hub:s3cret@mail.example.org:587 failed', 's3cret'],
    ['401 for Authorization: Bearer abcdef123456', 'abcdef123456'],
    ['{"token":"abc123","n":1}', 'abc123'],
    ['password=hunter22 was refused', 'hunter22'],
  ])('should mask the credential in "%s"', (text, secret) => {
    expect(describeError(new Error(text))).not.toContain(secret)
  })

  it('should keep what is not a credential', () => {
    expect(describeError(new Error('The password is too short.'))).toBe('The password is too short.')
  })

  it('should tell the cause of a failed statement and not the statement', () => {
    const error = Object.assign(
      new Error('Failed query: insert into members values (?) params: jo@example.org', {
        cause: new Error('SQLITE_FULL: database or disk is full'),
      }),
      { query: 'insert into members values (?)' },
    )
    expect(describeError(error)).toBe('SQLITE_FULL: database or disk is full')
  })

  it('should cut a long text and put it on one line', () => {
    expect(describeError(`a\n${'b'.repeat(600)}`)).toHaveLength(500)
    expect(describeError('a\n  b')).toBe('a b')
  })
})
