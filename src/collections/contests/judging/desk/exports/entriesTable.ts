import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../../core/related'
import { slugs } from '../../../../../slugs'
import { entryStatuses, type EntryStatus } from '../../../entering/Entries'
import type { JudgingOptions } from '../../options'
import { type StoredContest, type StoredEntry, textId } from '../../stored'
import { standingOf } from '../standing'
import { peopleOf } from '../people'
import { headings, type Language, momentOf } from './words'

type Row = StoredEntry & { id: Id; withdrawnAt?: string | Date | null }

/** Everything that was handed in, withdrawn entries too, with its votes; drafts are their members' alone. */
export const entriesTable = async (
  contest: StoredContest,
  { language, options, req }: { language: Language; options: JudgingOptions; req: PayloadRequest },
): Promise<(string | number | null)[][]> => {
  // By the adapter: who may have this was asked by the endpoint.
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.entries,
    where: { and: [{ contest: { equals: contest.id } }, { status: { not_equals: 'draft' } }] },
    sort: 'submittedAt',
    limit: 0,
    pagination: false,
    req,
  })
  const { rankings, isDecided } = await standingOf(contest, options, req)
  const places = new Map(rankings.map((ranking) => [ranking.entry, ranking]))
  const people = await peopleOf(
    docs.map(({ member }) => textId(member)),
    req,
  )
  const words = headings[language]
  return [
    [...words.entries],
    ...docs.map(({ id, title, member, status, moderation, submittedAt, withdrawnAt }) => {
      const who = people.get(textId(member))
      const place = places.get(String(id))
      return [
        String(id),
        title ?? null,
        who?.name ?? null,
        who?.handle ?? null,
        entryStatuses[(status ?? 'submitted') as EntryStatus][language],
        words.moderation[moderation as keyof typeof words.moderation] ?? null,
        momentOf(submittedAt),
        momentOf(withdrawnAt),
        place?.raw ?? null,
        place?.adjusted ?? null,
        // Before the decision rank and score would tell what the jury thinks.
        isDecided ? (place?.rank ?? null) : null,
        isDecided ? (place?.jury ?? null) : null,
        isDecided ? (place?.score ?? null) : null,
      ]
    }),
  ]
}
