import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lighthouse } from './lighthouse'
import { addressOf, type Language, pageKinds, type Seeded, seededIn } from './pageKinds'
import { type StartedHub, startHub } from './startedHub'

// Speed is what `npm run bench:pages` measures; a test does not judge the machine that it runs on.
describe('the pages most read, judged by Lighthouse', () => {
  let hub: StartedHub
  let seeded: Record<Language, Seeded>

  beforeAll(async () => {
    hub = await startHub({})
    seeded = { en: await seededIn(hub.url, 'en'), fr: await seededIn(hub.url, 'fr') }
  })
  afterAll(() => hub?.stop())

  // One language a kind: axe-core has been through both.
  it.each([
    ['home', 'en'],
    ['post', 'fr'],
    ['forums', 'fr'],
    ['topic', 'en'],
    ['event', 'fr'],
  ] as const)(
    'should find the page of kind “%s” (%s) accessible, well built and fit for search engines',
    async (kind, language) => {
      const url = addressOf(hub.url, language, pageKinds[kind].path(seeded[language]))
      const { faults, scores } = await lighthouse(url, ['accessibility', 'best-practices', 'seo'])
      expect(faults).toEqual([])
      expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
    },
  )
})
