import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { askedOfEntrants, eligibilityFacts } from '../eligibility/facts'
import { mayEnter, type Refusal } from '../eligibility/mayEnter'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import type { EnteredContest } from './readContest'

/** What members say of themselves when they enter. */
export type Said = { age?: number | null; territory?: string | null }

/** What is kept of it. */
export type Confirmed = { territory: string | null; ageConfirmed: number | null }

/**
 * May this member enter? What they have said before holds, unless they say something else.
 *
 * @returns what is to be kept of what they said: not their age, but that they are old enough.
 * @throws the code of the first refusal.
 */
export const demandEligible = async (
  { member, contest, said }: { member: Id; contest: EnteredContest; said: Said },
  options: ContestsOptions,
  req: PayloadRequest,
): Promise<Confirmed> => {
  const wanted = askedOfEntrants(contest)
  const before = await confirmedBefore(member, contest.id, req)
  const territory = said.territory?.trim().toUpperCase() || before.territory
  const age = said.age ?? before.ageConfirmed
  const facts = await eligibilityFacts({ member, contest, wanted, said: { territory, age } }, options, req)
  const answer = mayEnter(facts, wanted)
  const [refusal] = answer === true ? [] : answer
  if (refusal) throw refused(refusal)
  const asksTerritory = (wanted.territories?.length ?? 0) + (wanted.excludedTerritories?.length ?? 0) > 0
  return { territory: asksTerritory ? territory : null, ageConfirmed: wanted.minimumAge || null }
}

const fields: Partial<Record<Refusal['code'], string>> = {
  AGE_REQUIRED: 'data.age',
  UNDER_AGE: 'data.age',
  TERRITORY_REQUIRED: 'data.territory',
  TERRITORY_EXCLUDED: 'data.territory',
}

/** The error that says why. */
export const refused = ({ code, wanted }: Refusal): Error =>
  contestErrors[code]({
    field: fields[code] ?? 'contest',
    ...(wanted === null ? {} : { facts: { wanted } }),
  })

const confirmedBefore = async (member: Id, contest: Id, req: PayloadRequest): Promise<Confirmed> => {
  const { docs } = await req.payload.db.find<Partial<Confirmed>>({
    collection: slugs.contestAcceptances,
    where: { and: [{ member: { equals: member } }, { contest: { equals: contest } }] },
    sort: '-version',
    limit: 1,
    pagination: false,
    req,
  })
  return { territory: docs[0]?.territory ?? null, ageConfirmed: docs[0]?.ageConfirmed ?? null }
}
