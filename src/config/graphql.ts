import { configToSchema } from '@payloadcms/graphql'
import {
  coerceInputValue,
  extendSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  parse,
  type ValidationRule,
} from 'graphql'
import type { Endpoint, SanitizedConfig } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { defineErrors } from '../core/errors'
import { countPages } from './graphqlComplexity'
import { isolateRoots } from './graphqlRoots'
import { countOnDemand } from './graphqlTotals'
import type { ConfigStep } from './pipe'
import {
  type GraphQLContext,
  type GraphQLExtension,
  hubCustom,
  mergeHubCustom,
  type Operation,
} from './hubCustom'

export type { GraphQLContext, GraphQLExtension, Operation } from './hubCustom'

/** Adds a slice's SDL and operations to the hub's schema. */
export const extendGraphQL =
  (extension: GraphQLExtension): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, graphql: [...hub.graphql, extension] }))

/** What operations of several slices take. */
const sharedTypes = /* GraphQL */ `
  "A document, by its collection's slug and its id."
  input TargetInput {
    collection: String!
    id: ID!
  }
`

const built = new WeakMap<SanitizedConfig, HubSchema>()

/** The executable schema, and Payload’s rules that need the variables of an execution. */
export type HubSchema = {
  schema: GraphQLSchema
  validationRules: (args: { variableValues: object }) => ValidationRule[]
}

/**
 * Payload's schema plus what every slice added, built once per configuration.
 *
 * @throws Error when an operation has no field in the SDL, or the other way round.
 */
export const hubSchema = (config: SanitizedConfig): HubSchema => {
  const known = built.get(config)
  if (known) return known
  const base = configToSchema(config)
  const extensions = hubCustom(config).graphql
  const schema = extendSchema(
    base.schema,
    parse([sharedTypes, ...extensions.map(({ typeDefs }) => typeDefs)].join('\n')),
  )
  for (const extension of extensions) {
    attach(schema, 'Mutation', resolvers(extension.mutations))
    attach(schema, 'Query', resolvers(extension.queries))
    for (const [type, fields] of Object.entries(extension.fields ?? {})) attach(schema, type, fields)
  }
  countOnDemand(schema)
  isolateRoots(schema)
  countPages(schema)
  const result = { schema, validationRules: base.validationRules as HubSchema['validationRules'] }
  built.set(config, result)
  return result
}

const resolvers = (operations: Record<string, Operation<never, unknown>> = {}): Record<string, Resolver> =>
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (_source: unknown, args: object, context: GraphQLContext) => operation(args as never, context.req),
    ]),
  )

type Resolver = GraphQLFieldResolver<never, GraphQLContext>

const attach = (schema: GraphQLSchema, typeName: string, fields: Record<string, Resolver>): void => {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`GraphQL: there is no type "${typeName}" to add fields to.`)
  for (const [name, resolve] of Object.entries(fields)) {
    const field = type.getFields()[name]
    if (!field) throw new Error(`GraphQL: the SDL does not declare ${typeName}.${name}.`)
    field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>
  }
}

const errors = defineErrors({
  UNKNOWN_ACTION: { status: 404, message: 'There is no such action.' },
  BAD_USER_INPUT: { status: 400, message: 'The input is not as declared.' },
})

/**
 * `POST /api/actions/<name>`: the mutation's arguments as JSON in, its result as JSON out. The mutation's declared
 * types check the body, so both doors accept the same input and refuse the same faults.
 */
export const actionsEndpoint: Endpoint = {
  path: '/actions/:name',
  method: 'post',
  handler: async (req) => {
    const name = String(req.routeParams?.name)
    const operation = hubCustom(req.payload.config)
      .graphql.map(({ mutations }) => mutations)
      .find((mutations) => mutations && Object.hasOwn(mutations, name))?.[name]
    const field = hubSchema(req.payload.config).schema.getMutationType()?.getFields()[name]
    if (!operation || !field) throw errors.UNKNOWN_ACTION()
    await addDataAndFileToRequest(req)
    const input = coerceArguments(field.args, req.data ?? {})
    return Response.json(await operation(input as never, req))
  },
}

const coerceArguments = (
  args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
  body: unknown,
): Record<string, unknown> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw errors.BAD_USER_INPUT({ message: 'The body must be a JSON object: the arguments by name.' })
  const given = body as Record<string, unknown>
  for (const name of Object.keys(given))
    if (!args.some((arg) => arg.name === name))
      throw errors.BAD_USER_INPUT({ field: name, message: `Unknown argument "${name}".` })
  const input: Record<string, unknown> = {}
  for (const { name, type, defaultValue } of args) {
    const value = given[name]
    if (value === undefined) {
      if (defaultValue !== undefined) input[name] = defaultValue
      else if (isNonNullType(type))
        throw errors.BAD_USER_INPUT({ field: name, message: `"${name}" is required.` })
      continue
    }
    input[name] = coerceInputValue(value, type, (path, _invalid, error) => {
      const field = [name, ...path].join('.')
      throw errors.BAD_USER_INPUT({
        field,
        message: `${field}: ${error instanceof GraphQLError ? error.message : String(error)}`,
      })
    })
  }
  return input
}
