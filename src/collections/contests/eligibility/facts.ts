import type { PayloadRequest } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { everyId, type Id, idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import type { ContestsOptions } from '../options'
import { lastWonAt } from './lastWonAt'
import type { Eligibility, EligibilityFacts } from './mayEnter'

/** As much of a contest as says who may take part. */
export type AskingContest = {
  id: Id
  author?: unknown
  organisers?: unknown
  kind?: string | null
  judging?: { jury?: unknown } | null
  eligibility?: Eligibility | null
  voters?: Eligibility | null
}

/** What the facts rest on besides the database. */
export type FactsOptions = Pick<ContestsOptions, 'now' | 'levelOf' | 'barredAmong' | 'attended'>

/** What a contest asks of who enters. Who runs it, or knows the answers, never takes part; staff where it says so. */
export const askedOfEntrants = ({ eligibility }: AskingContest): Eligibility => ({
  ...eligibility,
  notStaff: eligibility?.notStaff ?? true,
  notOrganising: true,
})

/** What a contest asks of who votes. */
export const askedOfVoters = ({ voters }: AskingContest): Eligibility => ({
  ...voters,
  // A document of a MongoDB lacks what nobody has written into it: then the field's default holds.
  notStaff: voters?.notStaff ?? true,
})

/**
 * What is known of a member now, as far as a contest may ask for it; reads for the hub, whoever asks. What costs a look
 * into the database is only looked up where `wanted` asks for it.
 *
 * @param args.said - what the member says of themselves, this time or when they entered.
 */
export const eligibilityFacts = async (
  args: {
    member: Id
    contest: AskingContest
    wanted: Eligibility
    said?: { territory?: string | null; age?: number | null }
  },
  { now, levelOf, barredAmong, attended }: FactsOptions,
  req: PayloadRequest,
): Promise<EligibilityFacts> => {
  const { member, contest, wanted, said } = args
  const row = await req.payload.db.findOne<Account>({
    collection: slugs.members,
    where: { id: { equals: member } },
    req,
  })
  const event = idOf(wanted.attendedEvent)
  // Without the policy on second factors: a role that is not yet in use is one.
  const roles = { user: row as never }
  const runs = [
    ...everyId(contest.author),
    ...everyId(contest.organisers),
    ...everyId(contest.judging?.jury),
  ].some((id) => isSame(id, member))
  return {
    now: now(),
    isBarred: row === null || row.former === true || (await barredAmong({ members: [member], req })).size > 0,
    memberSince: new Date(row?.createdAt ?? now()),
    trustLevel: wanted.trustLevel ? await levelOf(member, req) : 0,
    attended: event !== null && attended !== null && (await attended({ member, event, req })),
    isStaff: hasRole(roles, ...staffRoles),
    isOrganising: runs || (knowsAnswers.has(contest.kind ?? '') && hasRole(roles, 'editor', 'manager')),
    lastWonAt: wanted.noWinnerWithinDays ? await lastWonAt(member, req) : null,
    territory: said?.territory ?? null,
    age: said?.age ?? null,
  }
}

/** Kinds with right answers, which organisers read. */
const knowsAnswers: ReadonlySet<string> = new Set(['quiz', 'prediction'])

type Account = { id: number; createdAt: string; former?: boolean | null }
