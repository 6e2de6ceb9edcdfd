import type { InProcessGraphQL, InProcessResult } from '../core/inProcess'
import type { GraphQLHandler } from './graphql'

/**
 * The site's door to GraphQL: the same handler as `/api/graphql`, without a network between them. The visitor's own
 * headers decide who asks.
 *
 * @param args.endpoint - the absolute address of `/api/graphql`.
 */
export const inProcessExecutor =
  (args: { execute: GraphQLHandler; endpoint: string }): InProcessGraphQL =>
  async ({ query, variables, operationName, headers }) => {
    const passed = new Headers({ accept: 'application/json', 'content-type': 'application/json' })
    for (const name of passedOn) {
      const value = headers.get(name)
      if (value !== null) passed.set(name, value)
    }
    const response = await args.execute(
      new Request(args.endpoint, {
        method: 'POST',
        headers: passed,
        body: JSON.stringify({ query, variables, operationName }),
      }),
    )
    const { data, errors } = (await response.json()) as Omit<InProcessResult, 'setCookie'>
    return { data, errors, setCookie: response.headers.getSetCookie() }
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
] as const
