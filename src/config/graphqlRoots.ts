import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { GraphQLContext } from './hubCustom'

type Path = Parameters<GraphQLFieldResolver<unknown, unknown>>[3]['path']
type Language = Pick<PayloadRequest, 'locale' | 'fallbackLocale'>

/**
 * Gives each top-level field of an operation a request of its own, for itself and everything below it.
 *
 * Payload's resolvers write the language they were asked for into the one request that all of them share: in
 * `{ en: Post(locale: en) … fr: Post(locale: fr) … }` what the first points to would come in the second's language, and
 * a field without a language would take its neighbour's. Each gets a loader, too: one that is shared reads the
 * documents of both languages in the name of one request.
 */
export const isolateRoots = (schema: GraphQLSchema): void => {
  const contexts = new WeakMap<Path, GraphQLContext>()
  const languages = new WeakMap<GraphQLContext, Language>()

  const begin = (context: GraphQLContext, path: Path): GraphQLContext => {
    // As the operation began: mutations run one after the other, and what they call may leave another language behind.
    const { locale, fallbackLocale } = languages.get(context) ?? context.req
    languages.set(context, { locale, fallbackLocale })
    const req = isolateObjectProperty(context.req, [
      'locale',
      'fallbackLocale',
      'transactionID',
      'payloadDataLoader',
    ])
    Object.assign(req, { locale, fallbackLocale, payloadDataLoader: getDataLoader(req) })
    const own = Object.create(context, {
      req: { value: req, writable: true, enumerable: true },
    }) as GraphQLContext
    contexts.set(path, own)
    return own
  }

  const roots = [schema.getQueryType(), schema.getMutationType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    const isRoot = roots.includes(type)
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve as GraphQLFieldResolver<unknown, GraphQLContext> | undefined
      if (!resolve) continue
      field.resolve = ((source, args: unknown, context: GraphQLContext, info) =>
        resolve(
          source,
          args,
          isRoot ? begin(context, info.path) : (contexts.get(rootOf(info.path)) ?? context),
          info,
        )) as GraphQLFieldResolver<unknown, unknown>
    }
  }
}

/** The top-level field that a path begins with. */
const rootOf = (path: Path): Path => {
  let root = path
  while (root.prev) root = root.prev
  return root
}
