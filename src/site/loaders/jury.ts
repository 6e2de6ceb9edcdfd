import { notFound } from 'next/navigation'
import { cache } from 'react'
import {
  IJudgeDocument,
  JuryContestDocument,
  type JuryContestQuery,
  type JuryShow,
  JuryTableDocument,
  type JuryTableQuery,
} from '../graphql/generated'
import { ask, SiteQueryError } from '../server/graphql'
import { visit } from '../server/visit'

/** What a judge has before them. */
export type JuryTable = JuryTableQuery['juryTable']
/** An entry as a judge sees it. */
export type JuryEntry = JuryTable['entries'][number]
/** As much of the contest as their page names. */
export type JuryContest = NonNullable<JuryContestQuery['Contests']>['docs'][number]

/** Entries on one page of the jury: each with its pictures whole. */
export const perPage = 10

/** Which entries a judge looks at, as the address of the page names them; `todo` where it names none. */
export const juryViews = ['todo', 'given', 'left', 'all'] as const
/** One of {@link juryViews}. */
export type JuryView = (typeof juryViews)[number]

const shown: Record<JuryView, JuryShow | null> = { todo: 'open', given: 'given', left: 'left', all: null }

/** The contest that a judge judges; for everybody else there is no such page. */
export const juryContest = cache(async (slug: string): Promise<JuryContest> => {
  const { locale, me } = await visit()
  if (!me) notFound()
  const { Contests } = await ask(JuryContestDocument, { locale, slug })
  const contest = Contests?.docs[0]
  return contest?.iJudge ? contest : notFound()
})

/** The table of the judge who asks; null while the jury is not at work. */
export const juryTableOf = async (
  contest: JuryContest,
  { view, page }: { view: JuryView; page: number },
): Promise<JuryTable | null> => {
  const { locale } = await visit()
  try {
    const asked = { contest: String(contest.id), show: shown[view], page, limit: perPage, locale }
    return (await ask(JuryTableDocument, asked)).juryTable
  } catch (error) {
    if (error instanceof SiteQueryError && error.code === 'JUDGING_NOT_OPEN') return null
    throw error
  }
}

/** Does the visitor sit on the jury of a contest? */
export const iJudge = async (contest: number): Promise<boolean> =>
  (await ask(IJudgeDocument, { where: { id: { equals: contest } } })).Contests?.docs[0]?.iJudge === true
