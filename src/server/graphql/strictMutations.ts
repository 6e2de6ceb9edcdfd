import { GraphQLError, Kind, OperationTypeNode, type SelectionSetNode, type DocumentNode } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { clientHeader } from '../../config/clientHeader'
import type { StrictLimits } from '../rateLimits'

/**
 * Counts log-ins, sign-ups and their like before a document runs. By field, not by request: a document with twenty
 * aliases of one mutation is twenty attempts.
 */
export const strictMutations = (limits: StrictLimits): Plugin<YogaInitialContext> => ({
  onExecute: async ({ args, setResultAndStopExecution }) => {
    const { request } = args.contextValue
    const client = request.headers.get(clientHeader) ?? 'unknown'
    for (const name of mutationFields(args.document, args.operationName ?? null)) {
      const refusal = await limits.mutation(name, client)
      if (!refusal) continue
      setResultAndStopExecution({
        errors: [
          new GraphQLError(refusal.error.message, {
            extensions: {
              code: refusal.error.code,
              status: refusal.error.status,
              http: { status: refusal.error.status, headers: { 'retry-after': String(refusal.retryAfter) } },
            },
          }),
        ],
      })
      return
    }
  },
})

/** Pure: the names of the mutation's root fields, through fragments, each as often as it would run. */
export const mutationFields = (document: DocumentNode, operationName: string | null): string[] => {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  const operation =
    operationName === null ? operations[0] : operations.find((each) => each.name?.value === operationName)
  if (operation?.operation !== OperationTypeNode.MUTATION) return []
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  )
  const names = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      if (selection.kind === Kind.INLINE_FRAGMENT) return names(selection.selectionSet)
      const fragment = fragments.get(selection.name.value)
      return fragment ? names(fragment.selectionSet) : []
    })
  return names(operation.selectionSet)
}
