import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { profileData, serialiseJsonLd, siteData, trailData } from '../jsonLd'
import { articleData } from './blog/articleData'
import { eventData } from './events/eventData'
import { threadData } from './forum/threadData'
import { article, event, hub, member, origin, reply, topic } from './structuredSamples'

/** Schema.org's vocabulary as it is published (N-Quads, in `@vocabulary/schema`). */
const vocabulary = (() => {
  const file = createRequire(import.meta.url)
    .resolve('@vocabulary/schema')
    .replace(/index\.js$/, 'schema.nq')
  const parents = new Map<string, Set<string>>()
  const domains = new Map<string, Set<string>>()
  const superseded = new Set<string>()
  const put = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set<string>()).add(value))
  const line = /^<https?:\/\/schema\.org\/(\w+)> <([^>]+)> <https?:\/\/schema\.org\/(\w+)>/
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] = line.exec(text) ?? []
    if (!subject || !predicate || !object) continue
    if (predicate.endsWith('#subClassOf')) put(parents, subject, object)
    if (predicate.endsWith('/domainIncludes')) put(domains, subject, object)
    if (predicate.endsWith('/supersededBy')) superseded.add(subject)
  }
  const ancestors = (type: string): string[] => [type, ...[...(parents.get(type) ?? [])].flatMap(ancestors)]
  return {
    fault: (type: string, property: string): string | null => {
      if (type !== 'Thing' && !parents.has(type)) return `${type} is no type`
      if (superseded.has(property)) return `${property} is superseded`
      const domain = domains.get(property)
      if (!domain) return `${property} is no property`
      return ancestors(type).some((each) => domain.has(each)) ? null : `${type} has no ${property}`
    },
    size: domains.size,
  }
})()

/** Whatever is not of the vocabulary, in all that the data holds. */
const faultsIn = (data: unknown): string[] => {
  if (Array.isArray(data)) return data.flatMap(faultsIn)
  if (typeof data !== 'object' || data === null) return []
  const {
    '@type': type,
    '@id': id,
    '@context': _context,
    '@graph': graph,
    ...properties
  } = data as Record<string, unknown>
  if (graph !== undefined) return faultsIn(graph)
  if (type === undefined)
    return id === undefined || Object.keys(properties).length > 0 ? ['nothing says its type'] : []
  return Object.entries(properties).flatMap(([property, value]) => [
    ...[vocabulary.fault(typeof type === 'string' ? type : '', property) ?? []].flat(),
    ...faultsIn(value),
  ])
}

const url = `${origin}/somewhere`
const replies = [reply(1), reply(2)]
const all = {
  article: articleData({ post: article, url, locale: 'en', publisher: hub, origin }),
  event: eventData({ event, url, origin, organizer: hub }),
  'event online': eventData({
    event: {
      ...event,
      place: { ...event.place, online: true, name: null, address: null } as typeof event.place,
    },
    url,
    origin,
    organizer: hub,
  }),
  discussion: threadData({ topic: { ...topic, kind: 'discussion' }, replies, url, origin }),
  question: threadData({ topic: { ...topic, accepted: reply(2) }, replies, url, origin }),
  site: siteData({ hub, origin, url: origin, locale: 'en' }),
  trail: trailData([
    { name: 'Blog', url: `${origin}/blog` },
    { name: 'Here', url: null },
  ]),
  profile: profileData({ member, origin, url }),
}

describe('structured data', () => {
  it('should be held against the whole vocabulary', () => {
    expect(vocabulary.size).toBeGreaterThan(1000)
    expect(faultsIn({ '@type': 'Event', headline: 'x' })).toEqual(['Event has no headline'])
    expect(faultsIn({ '@type': 'Nothing', name: 'x' })).toEqual(['Nothing is no type'])
  })

  it.each(Object.entries(all))('should say of %s what schema.org knows', (_name, data) => {
    expect(faultsIn(JSON.parse(serialiseJsonLd(data)))).toEqual([])
  })

  it('should say all authors, the section and the schedule', () => {
    expect(all.article).toMatchObject({
      author: [{ name: 'Noor' }, { name: 'Ada' }],
      articleSection: ['How to'],
      publisher: { '@type': 'Organization', name: 'Le Passage' },
    })
    expect(all.event).toMatchObject({
      eventSchedule: {
        repeatFrequency: 'P2W',
        byDay: ['TU', 'TH'],
        scheduleTimezone: 'Europe/Paris',
        repeatCount: 6,
      },
      isAccessibleForFree: true,
      offers: { price: 0, priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' },
      organizer: { name: 'Le Passage' },
    })
  })

  it('should claim no price where none is said', () => {
    const said = (price: string | null) =>
      eventData({ event: { ...event, price, recurrence: null }, url, origin, organizer: hub })
    expect(said(null)).not.toHaveProperty('offers')
    expect(said('12 €')).toMatchObject({ isAccessibleForFree: false, offers: { description: '12 €' } })
    expect(said('12 €')).not.toHaveProperty('offers.price')
    expect(said(null)).not.toHaveProperty('eventSchedule')
  })
})
