import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'

/**
 * Writes down that a member accepts the rules in force, while the book of the contest is held. Once is enough for each
 * version. A contest from before there were rules asks for nothing.
 *
 * @param args.accepted - the version that the member says they accept; left out where they have done so before.
 * @throws RULES_NOT_ACCEPTED naming the version in force.
 */
export const acceptRules = async (
  args: {
    contest: { id: Id; rulesVersion?: number | null }
    member: Id
    accepted: number | null
    confirmed: { territory: string | null; ageConfirmed: number | null }
    at: string
  },
  req: PayloadRequest,
): Promise<number | null> => {
  const { contest, member, accepted, confirmed, at } = args
  const version = contest.rulesVersion ?? null
  if (version === null) return null
  const known = await req.payload.db.findOne<{ id: number }>({
    collection: slugs.contestAcceptances,
    where: {
      and: [
        { contest: { equals: contest.id } },
        { member: { equals: member } },
        { version: { equals: version } },
      ],
    },
    req,
  })
  if (known) return version
  if (accepted !== version)
    throw contestErrors.RULES_NOT_ACCEPTED({ field: 'data.rulesVersion', facts: { version } })
  await req.payload.db.create({
    collection: slugs.contestAcceptances,
    data: { contest: contest.id, member, version, acceptedAt: at, ...confirmed },
    req,
  })
  return version
}
