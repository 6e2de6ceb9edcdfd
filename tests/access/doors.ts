import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { formatNames, handleEndpoints } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import { hubCustom } from '../../src/config/hubCustom'
import type { TestHub } from '../helpers/bootHub'
import type { Person } from './people'
import type { Id } from './samples'

/**
 * What came of a try: refused, or the document as whoever asked may see it; null for an upload without its file. A
 * collection may keep an operation out of a door altogether: then nobody has it there, whatever its rules say.
 */
export type Answer =
  { refused: true; isAbsent?: true } | { refused: false; doc: Record<string, unknown> | null }

/** One way into the hub: every operation in somebody's name, access asked. */
export type Door = {
  name: 'Local API' | 'REST' | 'GraphQL'
  read: (person: Person, collection: string, id: Id) => Promise<Answer>
  versions: (person: Person, collection: string) => Promise<Answer>
  create: (person: Person, collection: string, data: Record<string, unknown>) => Promise<Answer>
  update: (person: Person, collection: string, id: Id, data: Record<string, unknown>) => Promise<Answer>
  delete: (person: Person, collection: string, id: Id) => Promise<Answer>
  readGlobal: (person: Person, slug: string) => Promise<Answer>
  updateGlobal: (person: Person, slug: string, data: Record<string, unknown>) => Promise<Answer>
}

const refused: Answer = { refused: true }
const given = (doc: unknown): Answer => ({ refused: false, doc: doc as Record<string, unknown> })

/** Errors that mean “not yours”; any other is a fault of the test. */
const refusals = new Set(['Forbidden', 'NotFound', 'UnauthorizedError'])

/** Through Payload's own functions, access asked. */
export const localDoor = (hub: TestHub): Door => {
  const asked = async (person: Person, work: (shared: never) => Promise<unknown>): Promise<Answer> => {
    try {
      const req = await hub.requestOf(person?.user ?? null)
      return given(await work({ overrideAccess: false, user: person?.user ?? null, depth: 0, req } as never))
    } catch (error) {
      if (refusals.has((error as Error).name)) return refused
      if ((error as Error).name === 'MissingFile') return given(null)
      throw error
    }
  }
  const { payload } = hub
  const the = (collection: string) => ({ collection: collection as 'tags' })
  return {
    name: 'Local API',
    read: (person, slug, id) =>
      asked(person, (shared: object) => payload.findByID({ ...shared, ...the(slug), id })),
    versions: (person, slug) =>
      asked(person, (shared: object) => payload.findVersions({ ...shared, ...the(slug) })),
    create: (person, slug, data) =>
      asked(person, (shared: object) =>
        payload.create({ ...shared, ...the(slug), data: data as never, disableVerificationEmail: true }),
      ),
    update: (person, slug, id, data) =>
      asked(person, (shared: object) => payload.update({ ...shared, ...the(slug), id, data })),
    delete: (person, slug, id) =>
      asked(person, (shared: object) => payload.delete({ ...shared, ...the(slug), id })),
    readGlobal: (person, slug) =>
      asked(person, (shared: object) => payload.findGlobal({ ...shared, slug: slug as 'hub' })),
    updateGlobal: (person, slug, data) =>
      asked(person, (shared: object) => payload.updateGlobal({ ...shared, slug: slug as 'hub', data })),
  }
}

/** Through `/api/…` with a session's token. */
export const restDoor = (hub: TestHub): Door => {
  const asked = async (person: Person, method: string, path: string, data?: unknown): Promise<Answer> => {
    const { status, body } = await restAsk(hub, { person, method, path, data })
    if ([401, 403, 404].includes(status)) return refused
    // The answer to a collection without endpoints.
    if (status === 501 && isKeptOut(hub, path)) return { refused: true, isAbsent: true }
    if (JSON.stringify(body).includes('FILE_MISSING')) return given(null)
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    const { doc, result } = body as { doc?: unknown; result?: unknown }
    return given(doc ?? result ?? body)
  }
  return {
    name: 'REST',
    read: (person, slug, id) => asked(person, 'GET', `/${slug}/${id}?depth=0`),
    versions: (person, slug) => asked(person, 'GET', `/${slug}/versions?depth=0`),
    create: (person, slug, data) => asked(person, 'POST', `/${slug}?depth=0`, data),
    update: (person, slug, id, data) => asked(person, 'PATCH', `/${slug}/${id}?depth=0`, data),
    delete: (person, slug, id) => asked(person, 'DELETE', `/${slug}/${id}?depth=0`),
    readGlobal: (person, slug) => asked(person, 'GET', `/globals/${slug}?depth=0`),
    updateGlobal: (person, slug, data) => asked(person, 'POST', `/globals/${slug}?depth=0`, data),
  }
}

/** Has the collection of this address no REST API, on purpose? */
const isKeptOut = (hub: TestHub, path: string): boolean =>
  hub.payload.config.collections.some(({ slug, endpoints }) => !endpoints && path.split(/[/?]/)[1] === slug)

/** One request to the REST API. */
export const restAsk = async (
  hub: TestHub,
  args: { person: Person; method?: string; path: string; data?: unknown },
): Promise<{ status: number; body: unknown }> => {
  const { person, method = 'GET', path, data } = args
  const response = await handleEndpoints({
    config: hub.payload.config,
    payloadInstanceCacheKey: hub.key,
    request: new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(person ? { authorization: `JWT ${person.token}` } : {}),
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

/** Through the schema. */
export const graphqlDoor = (hub: TestHub): Door => {
  const { schema } = hubSchema(hub.payload.config)
  // An operation of the hub's own may bear the name of one that is kept out.
  const own = new Set(
    hubCustom(hub.payload.config).graphql.flatMap(({ queries, mutations }) => [
      ...Object.keys(queries ?? {}),
      ...Object.keys(mutations ?? {}),
    ]),
  )
  const root = (kind: Kind, name: string) =>
    own.has(name)
      ? undefined
      : (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name]
  const asked = async (
    person: Person,
    slug: string,
    { kind, name, args }: { kind: Kind; name: string; args: Record<string, unknown> },
  ): Promise<Answer> => {
    const field = root(kind, name)
    // Only the configuration keeps an operation out of the schema; one that is lost would look like one that is refused.
    if (!field !== isOutOfSchema(hub, slug, kind))
      throw new Error(`${name} is ${field ? '' : 'not '}in the schema, and the configuration says otherwise.`)
    if (!field) return { refused: true, isAbsent: true }
    const used = field.args.filter(({ name }) => name in args)
    const head = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
    const call = used.map(({ name }) => `${name}: $${name}`).join(', ')
    const source = `${kind} ${head ? `(${head})` : ''} { it: ${name}${call ? `(${call})` : ''} ${selectionOf(field.type)} }`
    const answer = await ask(hub, {
      source,
      variables: Object.fromEntries(used.map(({ name, type }) => [name, toInput(type, args[name])])),
      person,
    })
    if (answer.errors?.some(({ originalError }) => originalError?.name === 'MissingFile')) return given(null)
    const fault = answer.errors?.find(({ originalError }) => !refusals.has(originalError?.name ?? ''))
    if (fault) throw new Error(`${source.slice(0, 200)}: ${fault.message}`, { cause: fault.originalError })
    const it = answer.data?.it
    return answer.errors || it === null || it === undefined ? refused : given(it)
  }
  const nameOf = (slug: string): string => formatNames(slug).singular
  const pluralOf = (slug: string): string => formatNames(slug).plural
  return {
    name: 'GraphQL',
    read: (person, slug, id) => asked(person, slug, { kind: 'query', name: nameOf(slug), args: { id } }),
    versions: (person, slug) =>
      asked(person, slug, { kind: 'query', name: `versions${pluralOf(slug)}`, args: {} }),
    create: (person, slug, data) =>
      asked(person, slug, { kind: 'mutation', name: `create${nameOf(slug)}`, args: { data } }),
    update: (person, slug, id, data) =>
      asked(person, slug, { kind: 'mutation', name: `update${nameOf(slug)}`, args: { id, data } }),
    delete: (person, slug, id) =>
      asked(person, slug, { kind: 'mutation', name: `delete${nameOf(slug)}`, args: { id } }),
    readGlobal: (person, slug) => asked(person, slug, { kind: 'query', name: nameOf(slug), args: {} }),
    updateGlobal: (person, slug, data) =>
      asked(person, slug, { kind: 'mutation', name: `update${nameOf(slug)}`, args: { data } }),
  }
}

type Kind = 'query' | 'mutation'

/** Does the configuration keep the queries or mutations of a collection or global out of the schema? */
const isOutOfSchema = ({ payload: { config } }: TestHub, slug: string, kind: Kind): boolean => {
  const { graphQL } = [...config.collections, ...config.globals].find((each) => each.slug === slug) ?? {}
  if (!graphQL) return graphQL === false
  return Boolean(kind === 'query' ? graphQL.disableQueries : graphQL.disableMutations)
}

const checked = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>()

/** Runs a document; the same text is read and checked against the schema once. */
export const ask = async (
  hub: TestHub,
  { source, variables, person }: { source: string; variables?: Record<string, unknown>; person: Person },
): Promise<ExecutionResult> => {
  const { schema } = hubSchema(hub.payload.config)
  const known = checked.get(schema) ?? new Map<string, DocumentNode>()
  checked.set(schema, known)
  const document = known.get(source) ?? parse(source)
  const faults = known.has(source) ? [] : validate(schema, document)
  if (faults.length > 0) return { errors: faults }
  known.set(source, document)
  return execute({
    schema,
    document,
    ...(variables ? { variableValues: variables } : {}),
    contextValue: { req: await hub.requestOf(person?.user ?? null), headers: {} },
  })
}

/** Every plain field of a type, groups opened; of what else is an object, only that it is there. */
const selectionOf = (type: GraphQLOutputType, depth = 0): string => {
  const bare = bareOutput(type)
  if (!isObjectType(bare)) return ''
  const fields = Object.values(bare.getFields()).filter((field) =>
    field.args.every(({ type }) => !isNonNullType(type)),
  )
  const parts = fields.map((field) => {
    const inner = bareOutput(field.type)
    if (!isObjectType(inner)) return isComposite(inner) ? `${field.name} { __typename }` : field.name
    return isGroupOf(bare, inner) && depth < 4
      ? `${field.name} ${selectionOf(inner, depth + 1)}`
      : `${field.name} { __typename }`
  })
  return `{ ${parts.join(' ')} }`
}

const bareOutput = (type: GraphQLOutputType): GraphQLOutputType => {
  let bare = type
  while (isNonNullType(bare) || isListType(bare)) bare = bare.ofType as GraphQLOutputType
  return bare
}

const isComposite = (type: GraphQLOutputType): boolean => 'getTypes' in type || 'getInterfaces' in type

/** Payload names the type of a group after the type that it is in, or by a name that several collections share. */
const isGroupOf = (parent: GraphQLObjectType, child: GraphQLObjectType): boolean =>
  child.name.startsWith(`${parent.name}_`) || child.name === 'SearchMeta'

/** A value as a client writes it → as the schema's input types want it: names of enums, and only known fields. */
const toInput = (type: GraphQLInputType, value: unknown): unknown => {
  if (value === null || value === undefined) return value
  if (isNonNullType(type)) return toInput(type.ofType, value)
  if (isListType(type))
    return (Array.isArray(value) ? value : [value]).map((each) => toInput(type.ofType, each))
  if (isEnumType(type)) return type.getValues().find((each) => each.value === value)?.name ?? value
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        const field = type.getFields()[name]
        return field ? [[name, toInput(field.type, inner)]] : []
      }),
    )
  return value
}
