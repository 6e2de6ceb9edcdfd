import type { PayloadRequest } from 'payload'
import { type roles as allRoles } from '../../access'
import { type Id, isSame } from '../../core/related'
import { slugs } from '../../slugs'
import { isWithin } from './hours'
import type { WatchSettings } from './settings'

/** Members of a team that are looked at: far more than any has. */
const most = 500

type Role = (typeof allRoles)[number]

/** Pure: who is on call at a moment, by the rota. */
export const onDuty = ({ rota, timeZone }: Pick<WatchSettings, 'rota' | 'timeZone'>, at: Date): Id[] => [
  ...new Set(rota.filter((duty) => isWithin(duty, timeZone, at)).map(({ member }) => member)),
]

/** Members who hold one of these roles. System read: whom the hub tells. */
const holders = async (wanted: readonly Role[], req: PayloadRequest): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    where: {
      and: [{ roles: { in: [...wanted] } }, { _verified: { not_equals: false } }],
    },
    limit: most,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}

/**
 * Whom an alert tells: those on call who still are of the team; without any, everybody who decides. What has passed its
 * promise goes to the managers too.
 */
export const whomToTell = async (
  settings: Pick<WatchSettings, 'rota' | 'timeZone'>,
  { at, isLate }: { at: Date; isLate: boolean },
  req: PayloadRequest,
): Promise<Id[]> => {
  const duty = onDuty(settings, at)
  const team = ['moderator', 'manager', 'admin'] as const
  const everybody = await holders(team, req)
  const called = everybody.filter((id) => duty.some((each) => isSame(each, id)))
  const first = called.length > 0 ? called : everybody
  const above = isLate ? await holders(['manager', 'admin'], req) : []
  return [...first, ...above.filter((id) => !first.some((each) => isSame(each, id)))]
}
