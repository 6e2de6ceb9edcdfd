import { expect, it } from '@jest/globals'
import { createLedger } from '../../database/ledger'
import { createReadCache } from '../readCache'
import { cachedGraphQL } from './cached'

it('should take ten thousand different operations without growing beyond its bounds', async () => {
  const cache = createReadCache({
    ledger: createLedger({ others: { heard: async () => [] } }),
    maxBytes: 1024 * 1024,
  })
  let executed = 0
  const answer = cachedGraphQL({
    execute: async () => {
      executed += 1
      return { response: new Response(JSON.stringify({ data: { n: 'x'.repeat(1000) } })), clean: true }
    },
    cache,
    // As much of it as is read: the cookie's prefix, and the languages.
    config: {
      cookiePrefix: 'payload',
      i18n: { supportedLanguages: {}, fallbackLanguage: 'en' },
    } as never,
  })
  const ask = (n: number) =>
    answer({
      method: 'POST',
      url: 'http://localhost/api/graphql',
      headers: new Headers({ 'content-type': 'application/json' }),
      body: JSON.stringify({ query: `{ n${n}: Posts { limit } }` }),
    })
  for (let n = 0; n < 10_000; n += 1) expect((await ask(n)).hit).toBe(false)
  expect(executed).toBe(10_000)
  expect(cache.size().bytes).toBeLessThanOrEqual(1024 * 1024)
  expect((await ask(9_999)).hit).toBe(true)
  expect((await ask(0)).hit).toBe(false)
})
