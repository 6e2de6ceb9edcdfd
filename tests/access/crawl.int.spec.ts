import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { crawlGraphQL, crawlREST } from './crawl'
import { restAsk } from './doors'
import { hurry } from './hurry'
import { anyOf, askOracles } from './oracles'
import { type Actor, actors } from './people'
import { plantCanaries, type Planted } from './canaries'

let hub: TestHub
let planted: Planted
beforeAll(async () => {
  hub = await bootHub()
  await hurry(hub.payload)
  planted = await plantCanaries(hub)
}, 300_000)
afterAll(() => hub.stop())

const desk: Actor[] = ['editor', 'manager', 'admin']

/** What somebody else keeps, by field, and who reads it: nobody, or those whose work it is. */
const keptFrom: ReadonlyMap<string, Actor[]> = new Map([
  ['preview-links.hash', []],
  ['calendar-keys.digest', []],
  ['staff-calendar-keys.digest', []],
  ['ideas.note', desk],
  ['account-tokens.hash', []],
  ['second-factors.secret', []],
  ['events.place.link', desk],
  ['events.continuesKey', []],
  ['event-posts.key', desk],
  ['rsvps.answers', desk],
  ['rsvps.note', desk],
  ['event-feedback.text', desk],
  ['desk-remarks.body', desk],
  ['desk-entries.note', desk],
  ['desk-timers.reason', desk],
  ['replies.removedBody', ['moderator', 'manager', 'admin']],
])

describe('what is private', () => {
  it('should be planted everywhere', () => {
    expect(planted.canaries.length).toBeGreaterThan(150)
  })

  it.each([...keptFrom])('should be read by nobody else: %s', (field, readers) => {
    const own = planted.canaries.filter(
      ({ collection, path, isDraft }) => `${collection}.${path}` === field && !isDraft,
    )
    expect(own.length).toBeGreaterThan(0)
    for (const { readableBy } of own) expect([...readableBy]).toEqual(readers)
  })

  it('should be read at the desk alone while a language is a draft, and in the other by everybody', () => {
    const drafts = planted.canaries.filter(({ isDraft }) => isDraft)
    const collections = new Set(drafts.map(({ collection }) => collection))
    expect([...collections].sort()).toEqual(['codes-of-conduct', 'events', 'pages', 'posts'])
    for (const { readableBy, path, collection } of drafts)
      if (!['importedFrom', 'continuesKey'].includes(path))
        expect([...readableBy]).toEqual(collection === 'codes-of-conduct' ? ['manager', 'admin'] : desk)
    // Of four posts and pages each: two show a title in English, two in French, two of each show none.
    const titles = planted.canaries.filter(
      ({ collection, path, isDraft }) =>
        ['posts', 'pages'].includes(collection) && path === 'title' && !isDraft,
    )
    for (const locale of ['en', 'fr']) {
      const own = titles.filter((each) => each.locale === locale)
      expect(own.map(({ readableBy }) => readableBy.size).sort()).toEqual([3, 3, 3, 3, 7, 7, 7, 7])
    }
  })

  it.each(actors)(
    'should not show in any field of the whole schema to: %s',
    async (actor) => {
      const { fields, leaks } = await crawlGraphQL(hub, planted, actor)
      process.stdout.write(`GraphQL as ${actor}: ${fields} fields asked, ${leaks.length} leaks\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )

  it.each(actors)(
    'should not show at any address of the REST API to: %s',
    async (actor) => {
      const { requests, leaks } = await crawlREST(hub, planted, actor)
      process.stdout.write(`REST as ${actor}: ${requests} requests, ${leaks.length} leaks\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )

  it('should be found by a filter that may know it', async () => {
    const titles = planted.canaries.filter(
      ({ collection, path, locale, isDraft, readableBy }) =>
        collection === 'posts' && path === 'title' && locale === 'en' && !isDraft && readableBy.size === 7,
    )
    const of = anyOf('title', ['canary0x', ...titles.map(({ word }) => word)])
    const { body } = await restAsk(hub, { person: planted.people.visitor, path: `/posts?locale=en&${of}` })
    expect(titles.length).toBeGreaterThan(0)
    expect(body).toMatchObject({ totalDocs: titles.length })
  })

  it.each(actors)(
    'should not be found out by filters, sorting and counts by: %s',
    async (actor) => {
      const { questions, leaks } = await askOracles(hub, planted, actor)
      process.stdout.write(`oracles as ${actor}: ${questions} questions, ${leaks.length} answered\n`)
      expect(leaks).toEqual([])
    },
    300_000,
  )
})
