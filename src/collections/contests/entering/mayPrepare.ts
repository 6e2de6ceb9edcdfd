import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { askedOfEntrants, eligibilityFacts } from '../eligibility/facts'
import { mayEnter } from '../eligibility/mayEnter'
import type { ContestsOptions } from '../options'
import { refused } from './demandEligible'
import type { EnteredContest } from './readContest'

/**
 * May this member work at an entry, as far as one can tell without asking them? Their age and country are asked for
 * when they hand it in.
 *
 * @throws the code of the first refusal.
 */
export const demandPrepared = async (
  { member, contest }: { member: Id; contest: EnteredContest },
  options: ContestsOptions,
  req: PayloadRequest,
): Promise<void> => {
  await options.admit(req)
  const wanted = askedOfEntrants(contest)
  const answer = mayEnter(await eligibilityFacts({ member, contest, wanted }, options, req), wanted)
  const said = ['AGE_REQUIRED', 'TERRITORY_REQUIRED']
  const refusal = answer === true ? undefined : answer.find(({ code }) => !said.includes(code))
  if (refusal) throw refused(refusal)
}
