import type { Payload, PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'

/** An operation of the running hub by the name of its mutation or query, as both doors call it. */
export const operationOf = <Input, Result>(
  payload: Payload,
  name: string,
): ((input: Input, req: PayloadRequest) => Promise<Result>) => {
  const found = hubCustom(payload.config)
    .graphql.map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
    .find((operation) => operation !== undefined)
  if (!found) throw new Error(`There is no operation "${name}".`)
  return found as (input: Input, req: PayloadRequest) => Promise<Result>
}
