import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../../access'
import type { Operation } from '../../../../config/hubCustom'
import { type Id } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { contestErrors } from '../../errors'
import { flagSentence, signalName } from '../fraud/words'
import type { JudgingOptions } from '../options'
import type { Reckoning } from '../result/reckon'
import { storedContest, textId } from '../stored'
import type { RecordedVote } from '../voting/readRecord'
import { winnersOf } from '../winners/moveUp'
import { peopleOf, type Person } from './people'
import { type Standing, standingOf } from './standing'

/** Votes on one page of the desk. */
const mostVotes = 200

type Language = 'en' | 'fr'

/**
 * What organisers see of a contest: its entries with raw and adjusted counts, the votes that were flagged and why, how
 * far the jury has come, and the winners. What judges think shows in no number before the decision.
 *
 * @throws FORBIDDEN · CONTEST_NOT_FOUND
 */
export const contestDesk =
  (options: JudgingOptions): Operation<{ contest: Id; locale?: string | null }, object> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
    const stored = await storedContest(documentId(req.payload, input.contest), req)
    if (!stored) throw contestErrors.CONTEST_NOT_FOUND({ field: 'contest' })
    const { isDecided, sealedAt, found, rankings } = await standingOf(stored, options, req)
    const language: Language = (input.locale ?? req.locale) === 'fr' ? 'fr' : 'en'
    const titles = await titlesOf(stored.id, req)
    return {
      contest: { id: stored.id },
      state: stored.state,
      isDecided,
      sealedAt,
      isJuryDone: found?.isJuryDone ?? false,
      entries: () => deskEntries({ rankings, record: found?.record ?? [], isDecided, titles }),
      flagged: ({ page = 1 }: { page?: number | null }) =>
        flaggedVotes(found, { page, language, titles }, req),
      jury: () => juryOf(found, req),
      winners: () => deskWinners(stored.id, req),
    }
  }

const deskEntries = ({
  rankings,
  record,
  isDecided,
  titles,
}: Pick<Standing, 'rankings' | 'isDecided'> & {
  record: readonly RecordedVote[]
  titles: ReadonlyMap<string, string>
}) => {
  const flags = new Map<string, number>()
  for (const vote of record)
    if (vote.flags.length > 0) flags.set(vote.entry, (flags.get(vote.entry) ?? 0) + 1)
  const shown = [...rankings]
  // Before the decision in the order of the votes: the ranking would tell what the jury thinks.
  if (!isDecided)
    shown.sort((one, other) => other.adjusted - one.adjusted || (one.entry < other.entry ? -1 : 1))
  return shown.map((each) => ({
    entry: each.entry,
    title: titles.get(each.entry) ?? '',
    raw: each.raw,
    adjusted: each.adjusted,
    flagged: flags.get(each.entry) ?? 0,
    rank: isDecided ? each.rank : null,
    jury: isDecided ? each.jury : null,
    score: isDecided ? each.score : null,
  }))
}

const flaggedVotes = async (
  found: Reckoning | null,
  {
    page,
    language,
    titles,
  }: { page?: number | null; language: Language; titles: ReadonlyMap<string, string> },
  req: PayloadRequest,
) => {
  const votes = (found?.record ?? []).filter(({ flags, ruling }) => flags.length > 0 || ruling !== null)
  votes.sort((one, other) => Number(other.isSetAside) - Number(one.isSetAside) || one.at - other.at)
  const shown = votes.slice((Math.max(1, page ?? 1) - 1) * mostVotes).slice(0, mostVotes)
  const people = await peopleOf(
    shown.map(({ member }) => member),
    req,
  )
  return {
    total: votes.length,
    votes: shown.map((vote) => flaggedVote(vote, { language, titles, people })),
  }
}

const flaggedVote = (
  { id, entry, member, at, isSetAside, by, ruling, reason, flags }: RecordedVote,
  known: { language: Language; titles: ReadonlyMap<string, string>; people: ReadonlyMap<string, Person> },
) => ({
  id,
  entry,
  title: known.titles.get(entry) ?? '',
  member,
  name: known.people.get(member)?.name ?? '',
  at: new Date(at),
  isSetAside,
  by,
  ruling,
  reason,
  flags: flags.map((flag) => ({
    signal: flag.signal,
    name: signalName(known.language, flag.signal),
    sentence: flagSentence(known.language, flag),
  })),
})

const juryOf = async (found: Reckoning | null, req: PayloadRequest) => {
  const progress = found?.progress ?? []
  const people = await peopleOf(
    progress.map(({ judge }) => judge),
    req,
  )
  return progress.map((each) => ({ ...each, name: people.get(each.judge)?.name ?? '' }))
}

const deskWinners = async (contest: Id, req: PayloadRequest) => {
  const rows = await winnersOf(contest, req)
  const people = await peopleOf(
    rows.map(({ member }) => textId(member)),
    req,
  )
  return rows.map((row) => ({
    ...row,
    member: textId(row.member),
    entry: row.entry == null ? null : textId(row.entry),
    name: people.get(textId(row.member))?.name ?? '',
  }))
}

/** Titles of the entries of a contest, by id. */
export const titlesOf = async (contest: Id, req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.db.find<{ id: Id; title?: string | null }>({
    collection: slugs.entries,
    where: { contest: { equals: contest } },
    select: { title: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [String(id), title ?? '']))
}
