import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { InProcessGraphQL } from '../core/inProcess'
import { clientGone, sendFetchResponse, toFetchRequest } from './fetchAdapter'
import { createGraphQL, type GraphQLLimits } from './graphql'
import { inProcessExecutor } from './inProcess'
import { restHandler } from './rest'

/** What {@link createApp} needs to know. */
export type AppOptions = {
  payload: Payload
  /** The key under which this Payload is cached; see Payload's `getPayload`. @default Payload's own */
  payloadKey?: string
  logger: Logger
  /** Public origin, without a slash at the end. */
  siteURL: string
  /** May clients ask for the GraphQL schema, and browsers for GraphiQL? */
  introspection: boolean
  graphqlLimits?: Partial<GraphQLLimits>
  /** Answers what nothing else does: Next, with the admin and the site. @default a 404 */
  next?: RequestHandler
}

/** The hub's HTTP application; it does not listen, so that tests can drive it. */
export const createApp = (options: AppOptions): { app: Express; inProcess: InProcessGraphQL } => {
  const { payload, siteURL } = options
  const { api, graphQL } = payload.config.routes
  const executeGraphQL = createGraphQL({ ...options, limits: options.graphqlLimits })

  const app = express()
  app.disable('x-powered-by')
  app.all(`${api}${graphQL}`, body('256kb'), async (req, res) => {
    const request = toFetchRequest(req, { origin: siteURL, signal: clientGone(res) })
    await sendFetchResponse(await executeGraphQL(request), res)
  })
  app.use(api, body('2mb'), restHandler({ ...options, origin: siteURL }))
  if (options.next) app.use(options.next)
  return {
    app,
    inProcess: inProcessExecutor({ execute: executeGraphQL, endpoint: new URL(api + graphQL, siteURL).href }),
  }
}

const body = (limit: string): RequestHandler => express.raw({ type: () => true, limit })
