import { describe, expect, it } from '@jest/globals'
import { movedBeginning, movedFacts, movedNames, movedParts } from './texts'

const id = (n: number): string => String(n).padStart(24, '0')

describe('ids in texts', () => {
  it.each([
    ['posts:12', `posts:${id(12)}`],
    ['posts:12#3', `posts:${id(12)}#3`],
    ['replies:12 7', `replies:${id(12)} ${id(7)}`],
    ['idea.changed:5', `idea.changed:${id(5)}`],
    ['topic.solved:5:6', `topic.solved:${id(5)}:${id(6)}`],
    ['posts:1 deleted, case 4', `posts:${id(1)} deleted, case ${id(4)}`],
    ['notice:3 2026-05-01T10:00:00.000Z', `notice:${id(3)} 2026-05-01T10:00:00.000Z`],
    ['event.changed:3|2026-05-01|2', `event.changed:${id(3)}|2026-05-01|2`],
    ['collection-posts-12', `collection-posts-${id(12)}`],
    [
      'posts:1:announced:12345678-1234-4234-8234-123456789012',
      `posts:${id(1)}:announced:12345678-1234-4234-8234-123456789012`,
    ],
    ['all', 'all'],
  ])('should be rewritten in %p as %p', (before, after) => {
    expect(movedParts(before)).toBe(after)
  })

  it.each([
    ['12', id(12)],
    ['12|2026-05-01|0', `${id(12)}|2026-05-01|0`],
    ['12:2026-05-01:2', `${id(12)}:2026-05-01:2`],
    ['ready 12.zip', 'ready 12.zip'],
    ['2026-05-01', '2026-05-01'],
  ])('should be rewritten at the beginning of %p as %p', (before, after) => {
    expect(movedBeginning(before)).toBe(after)
  })

  it('should be rewritten among facts by their names, and nothing else', () => {
    expect(
      movedFacts({
        member: 4,
        members: [1, 2],
        after: null,
        version: 3,
        to: '2026-05-01',
        subject: { collection: 'posts', id: 12 },
        key: 'posts:12',
        title: 'replies:12 is a key',
        rankings: [{ entry: '7', rank: 1 }],
      }),
    ).toEqual({
      member: id(4),
      members: [id(1), id(2)],
      after: null,
      version: 3,
      to: '2026-05-01',
      subject: { collection: 'posts', id: id(12) },
      key: `posts:${id(12)}`,
      title: 'replies:12 is a key',
      rankings: [{ entry: id(7), rank: 1 }],
    })
    expect(movedNames({ 7: 3, 12: 1 })).toEqual({ [id(7)]: 3, [id(12)]: 1 })
  })
})
