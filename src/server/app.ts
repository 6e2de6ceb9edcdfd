import compression from 'compression'
import express, { type RequestHandler } from 'express'
import type { RequestListener } from 'node:http'
import type { Payload } from 'payload'
import proxyAddress from 'proxy-addr'
import type { Logger } from 'pino'
import type { InProcessGraphQL } from '../core/inProcess'
import { ledgerOf, redisOf } from '../database'
import { shortPath } from '../plugins/syndication'
import { slugs } from '../slugs'
import { answerWhenTold } from './answerWhenTold'
import { type BodyLimits, defaultBodyLimits, readBody, readRestBody } from './bodies'
import { checkInWorkerRoute } from './checkInWorker'
import { drawingRoutes } from './drawings'
import { answerFaults, nothingHere } from './faults'
import { refuseForeignWrites } from './foreignWrites'
import { goneAnswers } from './goneAnswers'
import { healthRoutes } from './health'
import { ownHits, sharedHits } from './hitStores'
import { createGraphQL, type GraphQLLimits } from './graphql'
import { cachedGraphQL } from './graphql/cached'
import { explorer } from './graphql/explorer'
import { graphQLRoute } from './graphql/route'
import { strictMutations } from './graphql/strictMutations'
import { inProcessExecutor } from './inProcess'
import { keptAnswers } from './keptAnswers'
import { keepRows } from './keptRows'
import { keepSessions } from './keptSessions'
import { linkAnswers } from './linkAnswers'
import { createLive, type Live, type LiveOptions } from './live'
import { createMetrics } from './metrics'
import { asOwnNavigation } from './navigation'
import { hubCustom } from '../config/hubCustom'
import { defaultRateLimits, limitRate, type RateLimits, strictLimits } from './rateLimits'
import { createReadCache } from './readCache'
import { redirectAnswers } from './redirectAnswers'
import { identify, logRequests } from './requests'
import { restHandler } from './rest'
import { securityHeaders } from './securityHeaders'
import { siteAnswers } from './siteAnswers'
import type { Worker } from './worker'

/** What {@link createApp} needs to know. */
export type AppOptions = {
  payload: Payload
  /** The key under which this Payload is cached; see Payload's `getPayload`. @default Payload's own */
  payloadKey?: string
  logger: Logger
  /** Public origin, without a slash at the end. */
  siteURL: string
  /** May clients ask for the GraphQL schema, and browsers for GraphiQL? @default true */
  introspection?: boolean
  /** Express's `trust proxy`. @default 'loopback' */
  trustProxy?: boolean | number | string
  /** Next in development. @default false */
  dev?: boolean
  graphqlLimits?: Partial<GraphQLLimits>
  bodyLimits?: Partial<BodyLimits>
  rateLimits?: Partial<RateLimits>
  /** Milliseconds an answer from the read cache may be old when nothing was written; 0 turns the cache off. */
  cacheMaxAge?: number
  live?: Omit<LiveOptions, 'payload'>
  /** Who may read `/metrics`. @default null: nobody, and nothing is measured */
  metricsToken?: string | null
  /** What `/readyz` asks for its heartbeats. @default null: this process runs no worker */
  worker?: Pick<Worker, 'beats'> | null
  /** Has it been asked to stop? Then it is not ready for more. @default never */
  isStopping?: () => boolean
  /** Answers what nothing else does: Next, with the admin and the site. @default a 404 */
  pages?: RequestHandler
}

/** The hub's HTTP application, and the site's door to its GraphQL. It does not listen, so that tests can drive it. */
export const createApp = (
  options: AppOptions,
): { app: RequestListener; inProcess: InProcessGraphQL; live: Pick<Live, 'close'> } => {
  const { payload, logger, siteURL } = options
  const { introspection = true, trustProxy = 'loopback', dev = false } = options
  const { api, graphQL } = payload.config.routes
  const rates = { ...defaultRateLimits, ...options.rateLimits }
  const bodies = { ...defaultBodyLimits, ...options.bodyLimits }
  const redis = redisOf(payload)
  const hits = redis ? sharedHits(redis) : ownHits
  const strict = strictLimits(rates, hits)
  // REST and the streams share one count.
  const limitRest = limitRate(rates.rest, hits('rest'))
  const ledger = ledgerOf(payload)
  const caching = {
    ledger: options.cacheMaxAge === 0 ? null : ledger,
    ...(options.cacheMaxAge === undefined ? {} : { maxAge: options.cacheMaxAge }),
  }
  const cache = createReadCache(caching)
  // Apart, too: rows of all kinds would push out the answers that are asked for most.
  const rows = createReadCache(caching)
  keepRows({ payload, cache: rows })
  keepSessions({ payload, cache: rows })
  const answer = cachedGraphQL({
    execute: createGraphQL({
      ...options,
      introspection,
      limits: options.graphqlLimits,
      plugins: [strictMutations(strict)],
    }),
    cache,
    config: payload.config,
  })

  const { metricsToken = null } = options
  const metrics =
    metricsToken === null
      ? null
      : createMetrics({ payload, token: metricsToken, routes: payload.config.routes })

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  if (metrics) app.use(metrics.time)
  app.use(
    identify,
    logRequests(logger),
    securityHeaders({ siteURL, api, dev, frames: hubCustom(payload.config).frames ?? [] }),
    compression(),
  )
  app.use(refuseForeignWrites({ payload, siteURL, except: [`${api}/unsubscribe`] }))
  app.all(
    api + graphQL,
    limitRate(rates.graphql, hits('graphql')),
    ...(introspection ? [explorer(api + graphQL)] : []),
    readBody(bodies.graphql),
    graphQLRoute({ payload, answer, origin: siteURL }),
  )
  const live = createLive({ payload, ...options.live })
  app.get(`${api}/live`, limitRest, live.route)
  app.use(api, limitRest, strict.rest, readRestBody(bodies), restHandler({ ...options, origin: siteURL }))
  app.use(
    healthRoutes({ payload, worker: options.worker ?? null, isStopping: options.isStopping }),
    siteAnswers({ payload, siteURL, cache }),
  )
  if (metrics) app.use(metrics.route)
  app.use(drawingRoutes(), checkInWorkerRoute())
  if (slugs.shortLinks in payload.collections)
    app.get(`${shortPath}:code`, limitRate(rates.pages, hits('links')), linkAnswers({ payload, siteURL }))
  app.use(redirectAnswers({ payload, cache }))
  if (options.pages)
    app.use(
      limitPages(limitRate(rates.pages, hits('pages'))),
      goneAnswers({ payload, cache }),
      asOwnNavigation,
      options.pages,
    )
  app.use(nothingHere, answerFaults(logger))
  return {
    app: keptAnswers({
      app: ledger ? answerWhenTold(ledger, app) : app,
      // Apart from what it is made of: a page and the lists in it are kept by turns.
      cache: createReadCache(caching),
      logger,
      graphQL: api + graphQL,
      api,
      cookiePrefix: payload.config.cookiePrefix,
      slugs: new Set([...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug)),
      ipOf: (req) => proxyAddress(req, app.get('trust proxy fn') as TrustProxy),
    }),
    live,
    inProcess: inProcessExecutor({ answer, endpoint: new URL(api + graphQL, siteURL).href }),
  }
}

/** Express's own reading of its setting. */
type TrustProxy = (address: string, hop: number) => boolean

const limitPages =
  (limit: RequestHandler): RequestHandler =>
  (req, res, next) => {
    if (req.path.startsWith('/_next/')) next()
    else void limit(req, res, next)
  }
