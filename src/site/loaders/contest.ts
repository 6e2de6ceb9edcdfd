import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import {
  ContestEntriesDocument,
  type ContestEntriesQuery,
  ContestEntryDocument,
  type ContestEntryQuery,
  ContestRulesTextDocument,
  ContestWasAtDocument,
} from '../graphql/generated'
import { ask, askIfThere } from '../server/graphql'
import { visit } from '../server/visit'
import { orderHeader } from '../visits'

/** One page of a gallery. */
export type GalleryPage = ContestEntriesQuery['contestGallery']
/** An entry with its text. */
export type EntryPage = NonNullable<ContestEntryQuery['Entry']>

/** Entries of one page of the gallery. */
export const perPage = 24

/** The order of entries that a stranger reads in; null for members, who have one of their own. */
export const strangersOrder = cache(async (): Promise<string | null> => {
  const [{ me }, asked] = await Promise.all([visit(), headers()])
  return me ? null : (asked.get(orderHeader) ?? 'anybody')
})

/** What the visitor's order of entries follows from. */
const gallerySeed = async (): Promise<string> => {
  const [{ me }, order] = await Promise.all([visit(), strangersOrder()])
  return me ? `member ${me.id}` : (order ?? 'anybody')
}

/** A page of the entries of a contest, in the visitor's order. */
export const galleryOf = async (
  contest: number,
  { after = null, limit = perPage }: { after?: string | null; limit?: number } = {},
): Promise<GalleryPage> =>
  (
    await ask(ContestEntriesDocument, {
      contest: String(contest),
      seed: `${contest} ${await gallerySeed()}`,
      after,
      limit,
    })
  ).contestGallery

/** An entry of a contest, as the visitor may read it; the page of nothing for any other. */
export const entryOf = cache(async (slug: string, id: string): Promise<EntryPage> => {
  if (!/^(?:\d{1,15}|[0-9a-f]{24})$/.test(id)) notFound()
  const { Entry } = await ask(ContestEntryDocument, {
    id: /^\d{1,15}$/.test(id) ? Number(id) : (id as unknown as number),
  }).catch(() => ({ Entry: null }))
  return Entry && Entry.contest?.slug === slug ? Entry : notFound()
})

/** The rules of a contest in force; null while there are none. */
export const rulesOf = async (contest: number) =>
  (await ask(ContestRulesTextDocument, { contest })).ContestRules?.docs[0] ?? null

/** The event that a contest is for those who were at; null for none, and where the hub has no events. */
export const wasAt = async (contest: number) => {
  const { locale } = await visit()
  const found = await askIfThere(ContestWasAtDocument, { locale, where: { id: { equals: contest } } })
  return found?.Contests?.docs[0]?.eligibility?.attendedEvent ?? null
}
