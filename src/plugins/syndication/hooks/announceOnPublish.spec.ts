import { describe, expect, it } from '@jest/globals'
import { becamePublic } from './announceOnPublish'

const isPublic = (doc: Readonly<Record<string, unknown>>) => doc._status === 'published'
const draft = { _status: 'draft' }
const live = { _status: 'published' }

describe('becamePublic', () => {
  it.each([
    ['say yes to a document created public', undefined, live, true],
    ['say yes to a draft that is published', draft, live, true],
    ['say no to a draft', undefined, draft, false],
    ['say no to a draft that stays one', draft, draft, false],
    ['say no to a public document saved again', live, live, false],
    ['say no to a public document taken back', live, draft, false],
  ])('should %s', (_name, before, after, expected) =>
    expect(becamePublic(isPublic, { before, after })).toBe(expected),
  )
})
