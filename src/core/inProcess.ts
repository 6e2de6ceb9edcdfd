/** One GraphQL request made inside the process, with the headers (cookies, language) of the visitor it is made for. */
export type InProcessRequest = {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
  headers: Headers
}

/** The answer: exactly what `/api/graphql` would send, and the cookies it would set. */
export type InProcessResult = {
  data?: unknown
  errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions?: { code?: string; field?: string; fields?: readonly { path: string; message: string }[] }
  }[]
  setCookie: readonly string[]
}

/** Executes against the hub's own schema, under the same limits, access rules and cache as `/api/graphql`. */
export type InProcessGraphQL = (request: InProcessRequest) => Promise<InProcessResult>

// Next bundles the site apart from the server, so module state is not shared between them; a registered symbol is.
const key = Symbol.for('community-hub.graphql')
const holder = globalThis as { [key]?: { execute: InProcessGraphQL; siteURL: string } }

/**
 * The server offers its executor to the site.
 *
 * @param siteURL - public origin, without a slash at the end: what canonical addresses start with.
 */
export const offerGraphQL = (execute: InProcessGraphQL, siteURL: string): void => {
  holder[key] = { execute, siteURL }
}

const offered = (): { execute: InProcessGraphQL; siteURL: string } => {
  const offer = holder[key]
  if (!offer) throw new Error('The site needs the hub’s server: start it with `npm start` or `npm run dev`.')
  return offer
}

/**
 * The executor the server offered.
 *
 * @throws Error when the site runs without the hub's server.
 */
export const inProcessGraphQL = (): InProcessGraphQL => offered().execute

/**
 * The public origin of the site, without a slash at the end.
 *
 * @throws Error when the site runs without the hub's server.
 */
export const siteOrigin = (): string => offered().siteURL
