import { type GraphQLSchema, isObjectType } from 'graphql'
import type { ConfigStep } from './pipe'

/**
 * What one GraphQL execution may cost: about 500 documents of 40 fields. A relationship counts 10 (Payload's own
 * figure), any other field 1, a list its page size times what is asked of each.
 */
const maxComplexity = 20_000

/** Payload reads 10 documents when nobody says how many. */
const defaultPage = 10
/** A list without a limit is counted as this many documents: more than any page, less than refusing it outright. */
const unlimitedPage = 1000

/** Bounds what one GraphQL execution may cost, and leaves introspection to the server's setting. */
export const boundGraphQL: ConfigStep = (config) => ({
  ...config,
  graphQL: { ...config.graphQL, maxComplexity, disableIntrospectionInProduction: false },
})

/** Makes every list of the schema cost its page size; Payload's rule would count a thousand documents as one. */
export const countPages = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields()))
      if (field.args.some(({ name }) => name === 'limit'))
        field.extensions = { ...field.extensions, complexity: listComplexity }
  }
}

/** Pure: the cost of a list, from its `limit` argument and the cost of one document. */
export const listComplexity = ({
  args,
  childComplexity,
}: {
  args: Record<string, unknown>
  childComplexity: number
}): number => {
  const limit = typeof args.limit === 'number' ? args.limit : defaultPage
  return 1 + childComplexity * (limit > 0 ? limit : unlimitedPage)
}
