import type { Member } from '../../src/payload-types'
import type { TestHub } from './bootHub'

let made = 0

/** Many members at once, written as rows: no password of theirs is worked out, and nobody logs in as them. */
export const crowdOf = async ({ payload }: Pick<TestHub, 'payload'>, count: number): Promise<Member[]> => {
  const crowd: Member[] = []
  for (let i = 0; i < count; i += 1) {
    made += 1
    const data = {
      handle: `of-many-${made}`,
      displayName: `Of many ${made}`,
      email: `of-many-${made}@example.org`,
      roles: ['member'],
      _verified: true,
    }
    crowd.push(await payload.db.create({ collection: 'members', data }))
  }
  return crowd
}
