import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import {
  ContestPageDocument,
  type ContestPageQuery,
  EventPageDocument,
  type EventPageQuery,
} from '../graphql/generated'
import { readablePath } from '../paths'
import { ask } from '../server/graphql'
import { visit } from '../server/visit'

/** An event with its description. */
export type EventPage = NonNullable<EventPageQuery['Events']>['docs'][number]
/** A contest with its description. */
export type ContestPage = NonNullable<ContestPageQuery['Contests']>['docs'][number]

const bySlug = (slug: string) => [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }]

/** The event at an address; a former address moves to the present one. Asked once per request. */
export const eventAt = cache(async (slug: string, date: string | null = null): Promise<EventPage> => {
  const { locale, href } = await visit()
  const { Events } = await ask(EventPageDocument, {
    locale,
    where: { _status: { equals: 'published' }, OR: bySlug(slug) },
    occurrence: date,
  })
  const docs = Events?.docs ?? []
  const event = docs.find((doc) => doc.slug === slug) ?? docs[0] ?? notFound()
  if (event.slug !== slug) permanentRedirect(href(readablePath('events', event.slug)))
  return event
})

/** The contest at an address; a former address moves to the present one. Asked once per request. */
export const contestAt = cache(async (slug: string): Promise<ContestPage> => {
  const { locale, href } = await visit()
  const { Contests } = await ask(ContestPageDocument, {
    locale,
    where: { state: { not_in: ['draft', 'cancelled'] }, OR: bySlug(slug) },
  })
  const docs = Contests?.docs ?? []
  const contest = docs.find((doc) => doc.slug === slug) ?? docs[0] ?? notFound()
  if (contest.slug !== slug) permanentRedirect(href(readablePath('contests', contest.slug)))
  return contest
})
