import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { inProcessGraphQL, type InProcessResult } from '../../core/inProcess'
import type { TypedDocumentString } from '../graphql/generated'
import type { GraphQLProblem } from '../problems'
import { parseSetCookie } from './setCookie'

/** A query of the site was refused or failed: a fault of ours, not of the visitor. */
export class SiteQueryError extends Error {
  override readonly name = 'SiteQueryError'
  /** The code of the first problem. */
  readonly code: string
  constructor(problems: readonly GraphQLProblem[]) {
    super(problems.map(({ message }) => message).join(' · '))
    this.code = problems[0]?.extensions?.code ?? 'INTERNAL'
  }
}

/**
 * Reads through the hub's GraphQL in the visitor's name, fresh at every request. What the hub is composed without
 * (a noun that is left out) is a page that does not exist: every document is checked against the whole schema when
 * it is generated, so it fails validation for no other reason.
 *
 * @throws SiteQueryError when anything of it failed: an empty list must mean that there is nothing.
 */
export const ask = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> => (await askIfThere(document, variables)) ?? notFound()

/**
 * As {@link ask}, for a part of a page: null when the hub is composed without it.
 *
 * @throws SiteQueryError when it is there and failed.
 */
export const askIfThere = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result | null> => {
  const { data, errors = [] } = await run(document, variables)
  if (errors.length === 0) return data as Result
  const problem = new SiteQueryError(errors)
  if (problem.code === 'GRAPHQL_VALIDATION_FAILED') return null
  throw problem
}

/**
 * Writes through the hub's GraphQL in the visitor's name, and passes on the cookies it sets. Call it from server
 * actions only. Problems are values: the form shows them.
 */
export const tell = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<{ data: Result | null; problems: readonly GraphQLProblem[] }> => {
  const { data, errors, setCookie } = await run(document, variables)
  const jar = await cookies()
  for (const header of setCookie) {
    const cookie = parseSetCookie(header)
    if (cookie) jar.set(cookie.name, cookie.value, cookie.options)
  }
  return { data: (data as Result | undefined) ?? null, problems: errors ?? [] }
}

const run = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<InProcessResult> => {
  const asked = new Headers(await headers())
  // The answer of a page goes to the visitor's own window, and Next has held the origin of a server action against
  // the host: whoever followed a link from elsewhere is still who their cookie says.
  asked.delete('origin')
  asked.set('sec-fetch-site', 'same-origin')
  asked.set('accept-language', asked.get('x-hub-locale') ?? 'en')
  return inProcessGraphQL()({
    query: forDatabase(document.toString(), variables as Record<string, unknown>),
    variables: variables as Record<string, unknown>,
    headers: asked,
  })
}

/** Ids are numbers on SQLite, for which the documents are generated, and strings on MongoDB. */
const forDatabase = (query: string, variables: Record<string, unknown>): string =>
  typeof variables.id === 'string' ? query.replace('$id: Int!', '$id: String!') : query
