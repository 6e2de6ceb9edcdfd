import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { answering } from '../../config/answering'
import { clientHeader } from '../../config/clientHeader'
import type { ReadCache } from '../readCache'
import type { GraphQLHandler } from './index'

/** One GraphQL request over HTTP, as far as it matters before anything is parsed. */
export type GraphQLCall = {
  method: string
  /** Absolute address with its query string. */
  url: string
  headers: Headers
  body: string
}

/** The complete answer, ready to be sent many times. */
export type GraphQLAnswer = {
  status: number
  headers: readonly (readonly [name: string, value: string])[]
  body: string
  /** Was nothing executed for this caller? */
  hit: boolean
  /** Is it the same for everybody who asks this? */
  shared: boolean
}

// A key is kept as long as its value; a larger document is no page's list, and is executed each time.
const longestKey = 16 * 1024

/**
 * GraphQL through the read cache. A logged-out query may be shared because it is executed without anything of the
 * one who asked: only document, variables, language and accepted type reach the resolvers. Mutations, errors,
 * and requests that carry a session or a token never enter.
 */
export const cachedGraphQL = (args: {
  execute: GraphQLHandler
  cache: ReadCache
  config: SanitizedConfig
}): ((call: GraphQLCall) => Promise<GraphQLAnswer>) => {
  const { execute, cache, config } = args
  const isQuery = queryDetector()
  const session = `${config.cookiePrefix}-token`

  return async (call) => {
    const language = isAnonymous(call.headers, session) ? languageOf(call, config) : null
    const alone = async () => ({
      ...(await answer(execute, toRequest(call, call.headers))).value,
      hit: false,
      shared: false,
    })
    if (language === null) {
      notForOthers()
      return alone()
    }
    const accept = call.headers.get('accept') ?? '*/*'
    const contentType = call.headers.get('content-type') ?? ''
    const search = new URL(call.url).search
    const key = `${call.method}\n${accept}\n${contentType}\n${language}\n${search}\n${call.body}`
    if (!isQuery(call, search)) return alone()
    if (key.length > longestKey) {
      notForOthers()
      return alone()
    }

    const headers = new Headers({ accept, 'accept-language': language })
    if (contentType) headers.set('content-type', contentType)
    for (const name of ['x-request-id', clientHeader]) {
      const value = call.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    const { value, hit } = await cache.get(key, async () => {
      const { value, clean } = await answer(execute, toRequest(call, headers))
      // Only a success that leaves nothing at its reader's is the same for everybody.
      const keep = clean && !value.headers.some(isPrivate)
      if (!keep) notForOthers()
      return { value: { ...value, shared: keep }, keep, size: 2 * value.body.length }
    })
    return { ...value, hit }
  }
}

/** What is made from an answer that is not shared is not shared either. */
const notForOthers = (): void => {
  const store = answering.getStore()
  if (store) store.momentary = true
}

/** A cookie for its reader, or an answer that whoever made it wants kept by nobody: one that ends by the clock. */
const isPrivate = ([name, value]: readonly [string, string]): boolean =>
  name === 'set-cookie' || (name === 'cache-control' && value.includes('no-store'))

const isAnonymous = (headers: Headers, session: string): boolean =>
  !headers.has('authorization') && !(headers.get('cookie') ?? '').includes(`${session}=`)

const languageOf = ({ headers }: GraphQLCall, config: SanitizedConfig): string =>
  getRequestLanguage({ config, cookies: parseCookies(headers), headers })

const toRequest = ({ method, url, body }: GraphQLCall, headers: Headers): Request =>
  new Request(url, { method, headers, ...(/^(GET|HEAD)$/.test(method) ? {} : { body }) })

const answer = async (
  execute: GraphQLHandler,
  request: Request,
): Promise<{ value: Omit<GraphQLAnswer, 'hit' | 'shared'>; clean: boolean }> => {
  const { response, clean } = await execute(request)
  return {
    value: { status: response.status, headers: [...response.headers], body: await response.text() },
    clean,
  }
}

/** Is this a query, and nothing else? Remembers documents, since a site sends the same few again and again. */
const queryDetector = (): ((call: GraphQLCall, search: string) => boolean) => {
  const known = new LRUCache<string, boolean>({
    max: 1000,
    maxSize: 4_000_000,
    sizeCalculation: (_, key) => key.length + 1,
  })
  return ({ method, body }, search) => {
    const params = method === 'POST' ? fromJSON(body) : fromSearch(search)
    if (!params) return false
    const key = `${params.operationName ?? ''}\n${params.query}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = operationType(params) === OperationTypeNode.QUERY
    known.set(key, found)
    return found
  }
}

type Params = { query: string; operationName: string | null }

const operationType = ({ query, operationName }: Params): OperationTypeNode | null => {
  try {
    return (
      getOperationAST(parse(query, { noLocation: true, maxTokens: 10_000 }), operationName)?.operation ?? null
    )
  } catch {
    // Not GraphQL: the handler says so to the client.
    return null
  }
}

const fromJSON = (body: string): Params | null => {
  try {
    const { query, operationName } = (JSON.parse(body) ?? {}) as Record<string, unknown>
    return typeof query === 'string'
      ? { query, operationName: typeof operationName === 'string' ? operationName : null }
      : null
  } catch {
    // Not JSON: the handler says so to the client.
    return null
  }
}

const fromSearch = (search: string): Params | null => {
  const params = new URLSearchParams(search)
  const query = params.get('query')
  return query === null ? null : { query, operationName: params.get('operationName') }
}
