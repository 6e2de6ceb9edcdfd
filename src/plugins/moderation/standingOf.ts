import type { PayloadRequest } from 'payload'
import { type Role, userOf } from '../../access'
import { isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { mayDecide } from './access'
import type { Standing } from './checks/check'
import type { ModerationSettings } from './options'

/** How far a writer is known: who may decide cases by their role, everybody else as the option says. */
export const standingOf = async (
  settings: ModerationSettings,
  member: number | string,
  req: PayloadRequest,
): Promise<Standing> => {
  // Roles of the one who asks are known: their session was just read.
  if (isSame(userOf(req)?.id ?? null, member))
    return mayDecide(req) ? 'staff' : settings.standing({ member, req })
  // Asked by the hub, whatever the member of the request may see of others.
  const row = await req.payload.db.findOne<{ id: number | string; roles?: Role[] | null }>({
    collection: slugs.members,
    where: { id: { equals: member } },
    select: { roles: true },
    req,
  })
  if (row && mayDecide({ user: { ...row, collection: slugs.members } as never })) return 'staff'
  return settings.standing({ member, req })
}

const standingsByLevel = ['newcomer', 'member', 'member', 'trusted', 'trusted'] as const

/** What a trust level counts for here. Level 2 is a regular, and judged like level 1. */
export const standingOfLevel = (level: 0 | 1 | 2 | 3 | 4): Exclude<Standing, 'staff'> =>
  standingsByLevel[level]
