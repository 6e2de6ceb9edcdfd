import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { plainRows } from '../../../../database/plainRows'
import { slugs } from '../../../../slugs'
import { defaultFraudSettings, type Flag, type WatchedVote } from '../fraud/signal'
import { flagsOf } from '../fraud/signals'
import { type Ruling, type WeighedVote, weighVotes } from '../fraud/weighVotes'
import { textId } from '../stored'

/** A vote with what the signals and people say of it. */
export type RecordedVote = WatchedVote & {
  ruling: Ruling | null
  reason: string | null
  /** Was it written down with the decision? What is reckoned afterwards lacks the devices. */
  isKept: boolean
} & WeighedVote

type Row = {
  id: Id
  entry: unknown
  member: unknown
  at: string | Date
  memberSince?: string | Date | null
  trustLevel?: number | null
  device?: string | null
  ruling?: Ruling | null
  reason?: string | null
  counted?: boolean | null
  flags?: readonly Omit<Flag, 'vote'>[] | null
}

const columns: (keyof Row)[] = [
  ...(['entry', 'member', 'at', 'memberSince', 'trustLevel', 'device'] as const),
  ...(['ruling', 'reason', 'counted', 'flags'] as const),
]

/**
 * System read: all votes of a contest, looked at by every signal; after the decision, as they were then. For the desk, and for the decision: 50,000 votes are
 * some megabytes and less than a second.
 */
export const readRecord = async (contest: Id, req: PayloadRequest): Promise<RecordedVote[]> => {
  const rows = await plainRows<Row>({
    collection: slugs.votes,
    where: { contest: { equals: contest } },
    columns,
    limit: 0,
    req,
  })
  const votes = rows.map((row): WatchedVote & Pick<RecordedVote, 'ruling' | 'reason'> => ({
    id: String(row.id),
    entry: textId(row.entry),
    member: textId(row.member),
    at: new Date(row.at).getTime(),
    // Of an erased member nothing is known any more, and nothing is held against them.
    memberSince: row.memberSince == null ? 0 : new Date(row.memberSince).getTime(),
    trustLevel: row.trustLevel ?? 0,
    device: row.device ?? null,
    ruling: row.ruling ?? null,
    reason: row.reason ?? null,
  }))
  const flags: Flag[] = flagsOf(votes, defaultFraudSettings)
  const weighed = weighVotes(votes, flags)
  return votes.map((vote, at) => {
    const kept = keptVerdict(rows[at], vote)
    return {
      ...vote,
      isKept: kept !== null,
      ...(kept ?? weighed.get(vote.id) ?? { isSetAside: false, flags: [], by: null }),
    }
  })
}

/** What the decision wrote down of a vote; null before it, and for contests of before there was such a record. */
const keptVerdict = (
  row: Row | undefined,
  { id, ruling }: Pick<RecordedVote, 'id' | 'ruling'>,
): WeighedVote | null => {
  if (row?.counted == null) return null
  const flags = (row.flags ?? []).map((flag) => ({ ...flag, vote: id }))
  return { isSetAside: !row.counted, flags, by: ruling ? 'person' : flags.length > 0 ? 'signals' : null }
}
