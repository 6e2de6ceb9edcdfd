import type { PayloadRequest, Where } from 'payload'
import { staffRoles } from '../access'
import { isPublicContest } from '../collections/contests'
import { everyId, type Id, idOf } from '../core/related'
import { documentId } from '../database/documentId'
import type { Contest, Entry, Member } from '../payload-types'
import type { DrawnContest, DrawOptions, Ticketed } from '../plugins/draw'
import { suspendedAmong } from '../plugins/sanctions'
import { slugs } from '../slugs'
import type { HubContext } from './context'

/** What the draw asks of contests and their entries. */
export const drawPorts = ({
  has,
  isVisible,
}: Pick<HubContext, 'has' | 'isVisible'>): Pick<
  DrawOptions,
  'contest' | 'contestOfSlug' | 'entrants' | 'candidates'
> => ({
  contest: async (id, req) => {
    const found = await contestWhere({ id: { equals: documentId(req.payload, id) } }, req)
    return found && drawnContest(found)
  },

  contestOfSlug: async (slug, req) => {
    const found = await contestWhere({ slug: { equals: slug } }, req)
    return found && drawnContest(found)
  },

  entrants: async ({ id }, req) => {
    const contest = await contestWhere({ id: { equals: id } }, req)
    const entries = await entriesOf(id, { status: { equals: 'submitted' } }, req)
    const waiting = entries.filter(({ moderation }) => moderation === 'pending' || moderation === 'held')
    const tickets = ticketsOf(entries.filter(isVisible))
    const out = contest
      ? await keptOut({ contest, members: [...tickets.keys()], barred: has('moderation') }, req)
      : new Set()
    return {
      waiting: waiting.length,
      entrants: [...tickets.values()].filter(({ member }) => !out.has(String(member))),
    }
  },

  candidates: async ({ id }, req) => [
    ...new Set((await entriesOf(id, {}, req)).flatMap(({ member }) => idOf(member) ?? [])),
  ],
})

/** By the adapter: the draw asks in nobody's name, and says itself who may know what. */
const contestWhere = (where: Where, req: PayloadRequest): Promise<Contest | null> =>
  req.payload.db.findOne<Contest>({ collection: slugs.contests, where, req })

const entriesOf = async (contest: Id, where: Where, req: PayloadRequest): Promise<Entry[]> => {
  const { docs } = await req.payload.db.find<Entry>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest } }, where] },
    sort: 'id',
    limit: 0,
    pagination: false,
    select: { member: true, status: true, moderation: true },
    req,
  })
  return docs
}

/** A ticket for each entry, in the hands of its member. */
const ticketsOf = (entries: readonly Entry[]): Map<string, Ticketed> => {
  const tickets = new Map<string, Ticketed>()
  for (const entry of entries) {
    const member = idOf(entry.member)
    if (member === null) continue
    const held = tickets.get(String(member))?.weight ?? 0
    tickets.set(String(member), { member, weight: held + 1 })
  }
  return tickets
}

/** Who entered, and cannot win now, by the text of their id: organisers, staff where the rules say so, who is suspended. */
const keptOut = async (
  { contest, members, barred }: { contest: Contest; members: readonly string[]; barred: boolean },
  req: PayloadRequest,
): Promise<ReadonlySet<string>> => {
  const ids = members.map((id) => documentId(req.payload, id))
  const staff = contest.eligibility?.notStaff === false ? [] : await everyStaff(req)
  const suspended = barred ? await suspendedAmong({ members: ids, req }) : []
  return new Set([...everyId(contest.organisers).map(String), ...staff, ...suspended])
}

/** Everybody with a role: a handful, whoever entered. */
const everyStaff = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Pick<Member, 'id'>>({
    collection: slugs.members,
    where: { roles: { in: [...staffRoles] } },
    limit: 0,
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => String(id))
}

const before = ['draft', 'announced'] as const

const drawnContest = (contest: Contest): DrawnContest => ({
  id: contest.id,
  slug: contest.slug ?? '',
  state: stateOf(contest),
  isDrawn: contest.kind === 'draw' || contest.judging?.how === 'draw',
  isPublic: isPublicContest({ state: contest.state }),
  opensAt: contest.opensAt,
  closesAt: contest.closesAt,
  winners: Math.max(
    1,
    (contest.prizes ?? []).reduce((sum, { count }) => sum + (count ?? 1), 0),
  ),
  weightCap: contest.entriesPerMember ?? 1,
})

const stateOf = ({ state }: Contest): DrawnContest['state'] => {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'open') return 'open'
  return (before as readonly unknown[]).includes(state) ? 'before' : 'closed'
}
