import {
  ContestQuizDocument,
  type ContestQuizQuery,
  ContestOutcomeDocument,
  type ContestOutcomeQuery,
  ContestVoteDocument,
  EntryTitlesDocument,
  EntryVotesDocument,
  MyPartDocument,
  type MyPartQuery,
} from '../graphql/generated'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

/** What the visitor has entered in a contest, and whether they may. */
export type MyPart = MyPartQuery
/** An entry as its member sees it. */
export type OwnEntry = MyPartQuery['myEntries'][number]
/** The result of a contest, and the prize of the one who asks. */
export type Outcome = NonNullable<ContestOutcomeQuery['Contests']>['docs'][number]

/** {@link MyPart} of the one who asks; nothing for visitors. */
export const myPart = (contest: number): Promise<MyPart> => ask(MyPartDocument, { contest: String(contest) })

/** A quiz as the visitor may know it: no question before their clock runs. */
export type Quiz = NonNullable<ContestQuizQuery['contestQuiz']>

/** {@link Quiz} of a contest; null for what is none. */
export const quizOf = async (contest: number): Promise<Quiz | null> =>
  (await ask(ContestQuizDocument, { contest: String(contest) })).contestQuiz ?? null

/** Asked for with the entry itself: nobody is kept out for not having said it yet. */
const askedLater: readonly string[] = ['AGE_REQUIRED', 'TERRITORY_REQUIRED']

/** Pure: codes of what keeps the member out, whatever they say of themselves. */
export const reasonsAgainst = ({ myEligibility }: Pick<MyPart, 'myEligibility'>): string[] =>
  (myEligibility?.reasons ?? []).map(({ code }) => code).filter((code) => !askedLater.includes(code))

/** The public vote of a contest; null where there is none. */
export const voteOf = async (contest: number) =>
  (await ask(ContestVoteDocument, { where: { id: { equals: contest } } })).Contests?.docs[0]?.voting ?? null

/**
 * What the visitor has to do with each entry while the vote is open: they have voted for it, it is their own, or they may
 * vote; null for strangers, and where nobody votes now.
 */
export const ownVotesIn = async (
  contest: number,
): Promise<{ of: (entry: number) => 'cast' | 'own' | 'free' } | null> => {
  const { me } = await visit()
  if (!me) return null
  const [voting, { myEntries }] = await Promise.all([voteOf(contest), myPart(contest)])
  if (!voting?.isOpen) return null
  const own = new Set(myEntries.map(({ id }) => String(id)))
  const cast = new Set(voting.mine)
  return {
    of: (entry) => (own.has(String(entry)) ? 'own' : cast.has(String(entry)) ? 'cast' : 'free'),
  }
}

/** Votes of an entry; null while they are hidden. */
export const votesOf = async (entry: number): Promise<number | null> =>
  (await ask(EntryVotesDocument, { id: entry })).Entry?.votes ?? null

/** The result of a contest in the visitor's language; without an outcome before the decision. */
export const outcomeOf = async (contest: number): Promise<Outcome | null> => {
  const { locale } = await visit()
  const { Contests } = await ask(ContestOutcomeDocument, { locale, where: { id: { equals: contest } } })
  return Contests?.docs[0] ?? null
}

/** Titles of entries by id, as far as the visitor may read them. */
export const titlesOf = async (
  entries: readonly string[],
): Promise<Map<string, { title: string | null; language: string | null }>> => {
  if (entries.length === 0) return new Map()
  const { Entries } = await ask(EntryTitlesDocument, {
    // A number on SQLite, a string on MongoDB.
    where: {
      OR: entries.map((id) => ({ id: { equals: (/^\d{1,15}$/.test(id) ? Number(id) : id) as number } })),
    },
  })
  return new Map((Entries?.docs ?? []).map(({ id, title, language }) => [String(id), { title, language }]))
}
