import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { createPayloadRequest, type Payload, type PayloadRequest } from 'payload'
import type { Logger } from 'pino'
import { publicError } from '../../config/errorShape'
import { type GraphQLContext, hubSchema } from '../../config/graphql'
import { limitComplexity } from './complexity'

/** Bounds of one GraphQL operation; beyond any of them it is refused before it runs. */
export type GraphQLLimits = {
  /** Nested selections. The site's deepest query has 9. @default 14 */
  depth: number
  /** Aliases in one operation. @default 30 */
  aliases: number
  /** Tokens of the document: bounds the parser's work. @default 4000 */
  tokens: number
}

/** See {@link GraphQLLimits}. */
export const defaultGraphQLLimits: GraphQLLimits = { depth: 14, aliases: 30, tokens: 4000 }

/** Executes a Fetch request against the hub's schema; `clean`: it was executed, and without an error. */
export type GraphQLHandler = (request: Request) => Promise<{ response: Response; clean: boolean }>

/** What the hub carries along with one request; resolvers set `headers`. */
export type ServerContext = {
  hub: { headers: Record<string, string>; clean: boolean; req: PayloadRequest | null }
}

/**
 * The hub's schema behind GraphQL Yoga: one Payload request per operation, Payload's errors under the hub's codes,
 * cookies that resolvers set (log-in) on the answer.
 *
 * @param args.plugins - what runs around every operation besides the limits, such as rate limits.
 */
export const createGraphQL = (args: {
  payload: Payload
  /** The key under which this Payload is cached; see Payload's `getPayload`. */
  payloadKey?: string
  logger: Logger
  introspection: boolean
  limits?: Partial<GraphQLLimits>
  plugins?: readonly Plugin[]
}): GraphQLHandler => {
  const { payload, logger } = args
  const limits = { ...defaultGraphQLLimits, ...args.limits }
  const { schema, validationRules } = hubSchema(payload.config)

  const yoga = createYoga<ServerContext, GraphQLContext>({
    schema,
    graphqlEndpoint: `${payload.config.routes.api}${payload.config.routes.graphQL}`,
    fetchAPI: { Request, Response, Headers, ReadableStream, URL, URLSearchParams, TextEncoder, TextDecoder },
    logging: false,
    // Express answers for CORS, health and sizes; GraphiQL is served apart, without a foreign host.
    cors: false,
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    maskedErrors: { maskError: (error) => maskError(error, logger) },
    plugins: [
      maxTokensPlugin({ n: limits.tokens }),
      maxDepthPlugin({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true }),
      maxAliasesPlugin({ n: limits.aliases }),
      ...(args.introspection ? [] : [withoutIntrospection]),
      limitComplexity(validationRules),
      noteCleanResults,
      ...(args.plugins ?? []),
    ],
    context: async ({ request, hub }) => {
      hub.req = await createPayloadRequest({
        canSetHeaders: true,
        config: payload.config,
        request,
        ...(args.payloadKey === undefined ? {} : { payloadInstanceCacheKey: args.payloadKey }),
      })
      return { req: hub.req, headers: hub.headers }
    },
  })

  return async (request) => {
    const hub: ServerContext['hub'] = { headers: {}, clean: false, req: null }
    const response = await yoga.fetch(request, { hub })
    for (const [name, value] of Object.entries(hub.headers)) response.headers.append(name, value)
    // Payload's REST does the same with what operations of ours set.
    hub.req?.responseHeaders?.forEach((value, name) => {
      response.headers.append(name, value)
    })
    return { response, clean: hub.clean }
  }
}

const noteCleanResults: Plugin = {
  onExecutionResult: ({ result, context }) => {
    // Yoga's type leaves out what the server itself put in.
    const { hub } = context as unknown as ServerContext
    hub.clean = result !== undefined && 'data' in result && !result.errors?.length
  },
}

const withoutIntrospection: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
}

const maskError = (error: unknown, logger: Logger): GraphQLError => {
  const { message, extensions } = publicError(error)
  const given = error instanceof GraphQLError ? error : null
  if (extensions.code === 'INTERNAL')
    logger.error({ err: given?.originalError ?? error, path: given?.path }, 'a GraphQL resolver failed')
  // Yoga reads the HTTP status of the whole answer here and takes the key out again. `spec` makes it 200 for clients
  // that ask for application/json, which is right for a document at fault and wrong for a body that is not JSON.
  const http = extensions.code === 'BAD_REQUEST' ? { status: 400 } : given?.extensions.http
  return new GraphQLError(message, {
    nodes: given?.nodes,
    source: given?.source,
    positions: given?.positions,
    path: given?.path,
    extensions: { ...extensions, ...(http === undefined ? {} : { http }) },
  })
}
