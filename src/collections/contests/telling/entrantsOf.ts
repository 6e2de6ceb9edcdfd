import type { PayloadRequest } from 'payload'
import { type Id, idOf, idsOf } from '../../../core/related'
import { slugs } from '../../../slugs'

/** Entries in one transaction: a few hundred inserts hold the embedded database's one writer for about half a second. */
const batch = 200

/**
 * Some of those who have handed something in, and after which entry to go on. Reads for the hub, whoever asks.
 *
 * @param args.after - the last entry of the batch before; null for the first batch.
 * @returns `last` is null when there are no more.
 */
export const entrantsOf = async (
  { contest, after }: { contest: Id; after: Id | null },
  req: PayloadRequest,
): Promise<{ members: Id[]; last: Id | null }> => {
  const { docs } = await req.payload.db.find<{ id: number; member: unknown }>({
    collection: slugs.entries,
    where: {
      and: [
        { contest: { equals: contest } },
        { status: { equals: 'submitted' } },
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
    sort: 'id',
    limit: batch,
    pagination: false,
    req,
  })
  const members = docs.map(({ member }) => idOf(member)).filter((member) => member !== null)
  return {
    // Who entered several times is told once.
    members: [...new Map(members.map((member) => [String(member), member])).values()],
    last: docs.length === batch ? (docs.at(-1)?.id ?? null) : null,
  }
}

/** A contest as letters name it; null for one that is gone. System read. */
export const namedContest = async (
  contest: Id,
  req: PayloadRequest,
): Promise<{ title: { en: string; fr: string }; slug: string; note: { en: string; fr: string } } | null> => {
  const row = await req.payload.db.findOne<{
    id: number
    slug?: string | null
    title?: Partial<Record<'en' | 'fr', string | null>> | null
    stateNote?: Partial<Record<'en' | 'fr', string | null>> | null
  }>({ collection: slugs.contests, where: { id: { equals: contest } }, req })
  const both = (words: Partial<Record<'en' | 'fr', string | null>> | null | undefined) => ({
    en: words?.en ?? words?.fr ?? '',
    fr: words?.fr ?? words?.en ?? '',
  })
  return row && { title: both(row.title), slug: row.slug ?? '', note: both(row.stateNote) }
}

/** Who judges a contest that a jury has a say in; nobody of another. System read. */
export const judgesOf = async (contest: Id, req: PayloadRequest): Promise<Id[]> => {
  const row = await req.payload.db.findOne<{
    id: number
    judging?: { how?: string | null; jury?: unknown } | null
  }>({ collection: slugs.contests, where: { id: { equals: contest } }, req })
  const { how, jury } = row?.judging ?? {}
  return how === 'jury' || how === 'both' ? idsOf(jury) : []
}
