import { describe, expect, it } from '@jest/globals'
import { type Audience, audiences, isInAudience } from './audience'

const member = (bio?: Audience) => ({ id: 1, privacy: { bio: bio ?? null } })
const viewers = {
  stranger: { user: null },
  member: { user: { id: 2, roles: ['member'], _verified: true } },
  moderator: { user: { id: 3, roles: ['moderator'], _verified: true } },
  unverified: { user: { id: 4, roles: ['member'], _verified: false } },
  self: { user: { id: 1, roles: ['member'], _verified: true } },
  admin: { user: { id: 5, roles: ['admin'], _verified: true } },
}
type Viewer = keyof typeof viewers

const expected: Record<Audience, Viewer[]> = {
  everybody: ['stranger', 'member', 'moderator', 'unverified', 'self', 'admin'],
  members: ['member', 'moderator', 'self', 'admin'],
  nobody: ['self', 'admin'],
}

const seenBy = (row: Parameters<typeof isInAudience>[1]): string[] =>
  Object.entries(viewers)
    .filter(([, req]) => isInAudience('bio', row, req as never))
    .map(([name]) => name)

describe('the audience of a part of a profile', () => {
  it.each(audiences)('should be as chosen: %s', (audience) => {
    expect(seenBy(member(audience))).toEqual(expected[audience])
  })

  it('should be everybody where nothing was chosen', () => {
    expect(seenBy(member())).toEqual(expected.everybody)
  })

  it('should be who runs the hub where there is no row to look at', () => {
    expect(seenBy(undefined)).toEqual(['admin'])
  })
})
