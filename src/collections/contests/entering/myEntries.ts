import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import type { Entry } from '../../../payload-types'
import { slugs } from '../../../slugs'
import { askedOfEntrants, eligibilityFacts } from '../eligibility/facts'
import { mayEnter, type Refusal } from '../eligibility/mayEnter'
import type { ContestsOptions } from '../options'
import { readContest } from './readContest'

/** The signed-in member's entries in a contest, drafts and withdrawn ones too; none for visitors. */
export const myEntries: Operation<{ contest: string }, Entry[]> = async ({ contest }, req) => {
  const user = userOf(req)
  if (!user) return []
  const { docs } = await req.payload.find({
    collection: slugs.entries,
    where: {
      and: [
        { contest: { equals: documentId(req.payload, contest) } },
        // The collection's rules decide again what may be read of it.
        { id: { in: await ownIds(documentId(req.payload, contest), user.id, req) } },
      ],
    },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

// System read: `member` is no field that one may ask for; these are one's own.
const ownIds = async (
  contest: number | string,
  member: number | string,
  req: Parameters<Operation<never, never>>[1],
): Promise<(number | string)[]> => {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, { member: { equals: member } }] },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}

/** May the signed-in member enter, and if not, why? Null for visitors. @throws CONTEST_NOT_FOUND */
export const myEligibility =
  (options: ContestsOptions): Operation<{ contest: string }, { may: boolean; reasons: Refusal[] } | null> =>
  async ({ contest: asked }, req) => {
    const user = userOf(req)
    if (!user) return null
    const contest = await readContest(documentId(req.payload, asked), req)
    const wanted = askedOfEntrants(contest)
    const answer = mayEnter(
      await eligibilityFacts({ member: user.id, contest, wanted }, options, req),
      wanted,
    )
    return answer === true ? { may: true, reasons: [] } : { may: false, reasons: answer }
  }
