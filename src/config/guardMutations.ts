import type { PayloadRequest } from 'payload'
import { type GraphQLExtension, mergeHubCustom, type Operation } from './hubCustom'
import type { ConfigStep } from './pipe'

/**
 * Asks before every mutation that the slices have added so far, by whichever door it comes. Payload's own are guarded
 * by the hooks of their collections.
 *
 * @param guard - throws to refuse.
 */
export const guardMutations =
  (guard: (name: string, req: PayloadRequest) => Promise<void>): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({
      ...hub,
      graphql: hub.graphql.map((extension) => guarded(extension, guard)),
    }))

const guarded = (
  { mutations, ...extension }: GraphQLExtension,
  guard: (name: string, req: PayloadRequest) => Promise<void>,
): GraphQLExtension =>
  mutations
    ? {
        ...extension,
        mutations: Object.fromEntries(
          Object.entries(mutations).map(([name, operation]): [string, Operation<never, unknown>] => [
            name,
            async (input, req) => {
              await guard(name, req)
              return operation(input, req)
            },
          ]),
        ),
      }
    : extension
