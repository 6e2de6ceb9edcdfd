import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { GraphQLContext } from './hubCustom'

/** What a list is asked for beside its documents costs nothing: these need no count. */
const uncounted: ReadonlySet<string> = new Set(['docs', '__typename'])

type Asked = { limit?: number | null; page?: number | null; pagination?: boolean | null }

/**
 * Counts a list only for who asks how long it is: Payload counts all that its condition lets through, at every reading
 * of the first ten. Who says `pagination` themselves, or asks for a later page, is answered as ever.
 */
export const countOnDemand = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!field.resolve || !field.args.some(({ name }) => name === 'pagination')) continue
    const resolve = field.resolve as GraphQLFieldResolver<unknown, GraphQLContext, Asked>
    field.resolve = ((source, args: Asked, context: GraphQLContext, info) =>
      resolve(
        source,
        // Without a limit, no pagination would be the whole collection.
        (args.limit ?? 0) > 0 && (args.page ?? 1) === 1 && args.pagination == null && asksForDocsAlone(info)
          ? { ...args, pagination: false }
          : args,
        context,
        info,
      )) as GraphQLFieldResolver<unknown, unknown>
  }
}

const asksForDocsAlone = ({ fieldNodes, fragments }: GraphQLResolveInfo): boolean => {
  const within = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return uncounted.has(selection.name.value)
      return within(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      )
    })
  return fieldNodes.every(({ selectionSet }) => within(selectionSet))
}
