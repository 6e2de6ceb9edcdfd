import { describe, expect, it } from '@jest/globals'
import { statusLength } from './length'

describe('statusLength', () => {
  it.each([
    ['plain words', 'hello world', 11],
    ['a link, whatever its length', `see https://example.org/${'a'.repeat(200)}`, 27],
    ['a short link', 'https://a.fr', 23],
    ['a link before a full stop', 'Look: https://example.org/a.', 30],
    ['a bare domain as it stands', 'example.com', 11],
    ['a mention without its server', 'hello @alice@example.com', 12],
    ['an e-mail address as it stands', 'alice@example.com', 17],
    ['a family as one', '👨‍👩‍👧‍👧', 1],
    ['decomposed accents as one', 'e\u0301', 1],
  ])('should count %s', (_name, text, length) => expect(statusLength(text, 23)).toBe(length))
})
