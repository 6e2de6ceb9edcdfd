import type { InProcessGraphQL, InProcessResult } from '../core/inProcess'
import type { cachedGraphQL } from './graphql/cached'
import { clientHeader } from '../config/clientHeader'

/**
 * The site's door to GraphQL: the same handler, limits and cache as `/api/graphql`, without a network between them.
 * The visitor's own headers decide who asks.
 *
 * @param args.endpoint - the absolute address of `/api/graphql`.
 */
export const inProcessExecutor =
  (args: { answer: ReturnType<typeof cachedGraphQL>; endpoint: string }): InProcessGraphQL =>
  async ({ query, variables, operationName, headers }) => {
    const passed = new Headers({ accept: 'application/json', 'content-type': 'application/json' })
    for (const name of passedOn) {
      const value = headers.get(name)
      if (value !== null) passed.set(name, value)
    }
    const { body, headers: answered } = await args.answer({
      method: 'POST',
      url: args.endpoint,
      headers: passed,
      body: JSON.stringify({ query, variables, operationName }),
    })
    const { data, errors } = JSON.parse(body) as Omit<InProcessResult, 'setCookie'>
    return {
      data,
      errors,
      setCookie: answered.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])),
    }
  }

/** The visitor's headers that say who they are, where they come from and what they read. */
const passedOn = [
  'accept-language',
  'authorization',
  'cookie',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'x-request-id',
  clientHeader,
] as const
