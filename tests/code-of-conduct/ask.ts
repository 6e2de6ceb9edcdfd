import { type ExecutionResult, graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import type { Member } from '../../src/payload-types'
import type { TestHub } from '../helpers/bootHub'

/** Asks the hub's schema in the name of a member, or of nobody. */
export type Ask = (source: string, user?: Member | null) => Promise<ExecutionResult>

export const askOf =
  (hub: TestHub): Ask =>
  async (source, user = null) =>
    graphql({
      schema: hubSchema(hub.payload.config).schema,
      source,
      contextValue: { req: await hub.requestOf(user), headers: {} },
    })

/** The code of the first error of an answer. */
export const codeOf = ({ errors }: ExecutionResult): unknown => {
  const original = errors?.[0]?.originalError as { code?: unknown } | undefined
  return original?.code
}

/** The fields that a refused write names; fails when it was not refused. */
export const fieldsAtFault = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => null,
    (error: unknown) => error as { data?: { errors?: { path: string }[] } },
  )
  return error?.data?.errors?.map(({ path }) => path) ?? []
}

/** What must be there; the test fails when it is not. */
export const valueOf = <Value>(value: Value | null | undefined): Value => {
  if (value === null || value === undefined) throw new Error('Nothing was found.')
  return value
}
