import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { mayGrant } from '../access'
import { standingErrors } from '../errors'
import type { StandingSettings } from '../options'
import { readFacts } from '../readFacts'
import { appendChange } from '../recompute'
import { readStanding, type Standing } from '../readStanding'
import { transact } from '../../../database/transact'
import { type TrustLevel, trustLevelOf, trustLevels } from '../trustLevel'

/** What somebody of the team decides about a member's level. */
export type GrantTrustInput = {
  member: number | string
  /** 0 to 4: the member stays there, whatever they do. Null: the ladder decides again. */
  level?: number | null
  /** For the team, 1 to 500 characters. */
  reason: string
}

/**
 * Holds a member at a level, or lets go of it: the only way to level 4, and the only one that takes a level 1 or 2
 * away.
 *
 * @throws GRANTERS_ONLY · MEMBER_NOT_FOUND · OWN_STANDING · UNKNOWN_LEVEL · REASON_REQUIRED
 */
export const grantTrust =
  (settings: StandingSettings): Operation<GrantTrustInput, Standing> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user || !mayGrant(req)) throw standingErrors.GRANTERS_ONLY()
    const member = documentId(req.payload, input.member)
    if (String(member) === String(user.id)) throw standingErrors.OWN_STANDING({ field: 'member' })
    const level = input.level ?? null
    if (level !== null && !isLevel(level)) throw standingErrors.UNKNOWN_LEVEL({ field: 'level' })
    const reason = input.reason.trim()
    if (reason.length < 1 || reason.length > 500) throw standingErrors.REASON_REQUIRED({ field: 'reason' })
    return transact(req.payload, async (own) => {
      const known = await own.payload.db.count({
        collection: slugs.members,
        where: { id: { equals: member } },
        req: own,
      })
      if (known.totalDocs === 0) throw standingErrors.MEMBER_NOT_FOUND({ field: 'member' })
      const { history, ...facts } = await readFacts(settings, member, own)
      const now = settings.now()
      const isSame = level === history.granted
      if (!isSame)
        await appendChange(settings, {
          member,
          number: history.number + 1,
          from: history.level,
          to: level ?? trustLevelOf({ ...facts, granted: null }, settings.rules, now),
          kind: level === null ? 'released' : 'granted',
          at: now.toISOString(),
          reason,
          by: user.id,
          req: own,
        })
      return readStanding(settings, member, own)
    })
  }

const isLevel = (value: number): value is TrustLevel => (trustLevels as readonly number[]).includes(value)
