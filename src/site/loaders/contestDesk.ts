import { notFound } from 'next/navigation'
import {
  ContestDeskAtDocument,
  type ContestDeskAtQuery,
  ContestDeskDocument,
  ContestDeskEntriesDocument,
  type ContestDeskEntriesQuery,
  type ContestDeskQuery,
} from '../graphql/generated'
import { ask, SiteQueryError } from '../server/graphql'
import { visit } from '../server/visit'
import { organises } from './eventDesk'

/** What organisers see of a contest. */
export type ContestDeskData = {
  contest: NonNullable<ContestDeskAtQuery['Contests']>['docs'][number]
  desk: ContestDeskQuery['contestDesk']
  duplicates: ContestDeskQuery['entryDuplicates']
  entries: NonNullable<ContestDeskEntriesQuery['Entries']>
}

/** Entries on one page of the desk. */
const perPage = 50

/** The desk of a contest in any state; who may not see it finds no page there. */
export const contestDeskAt = async (asked: {
  slug: string
  page: number
  flaggedPage: number
}): Promise<ContestDeskData> => {
  const { locale, me } = await visit()
  if (!organises(me)) notFound()
  const { Contests } = await ask(ContestDeskAtDocument, { locale, slug: asked.slug })
  const contest = Contests?.docs[0] ?? notFound()
  try {
    const [{ contestDesk, entryDuplicates }, { Entries }] = await Promise.all([
      ask(ContestDeskDocument, { contest: String(contest.id), locale, flagged: asked.flaggedPage }),
      ask(ContestDeskEntriesDocument, { contest: contest.id, limit: perPage, page: asked.page }),
    ])
    return {
      contest,
      desk: contestDesk,
      duplicates: entryDuplicates,
      entries: Entries ?? { totalDocs: 0, totalPages: 1, docs: [] },
    }
  } catch (error) {
    // A staff role that waits for its second factor.
    if (error instanceof SiteQueryError && error.code === 'FORBIDDEN') notFound()
    throw error
  }
}
