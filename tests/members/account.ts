import { graphql } from 'graphql'
import type { PayloadRequest } from 'payload'
import { publicError, type PublicError } from '../../src/config/errorShape'
import { hubSchema } from '../../src/config/graphql'
import { drain } from '../../src/plugins/outbox'
import type { TestHub } from '../helpers/bootHub'

/** Asks the hub's GraphQL as a browser would that holds this token, and answers data or the public face of the error. */
export const asker =
  (hub: TestHub) =>
  async (
    source: string,
    variables: Record<string, unknown> = {},
    token: string | null = null,
  ): Promise<Answer> => {
    const req = await requestWith(hub, token)
    const answer = await graphql({
      schema: hubSchema(hub.payload.config).schema,
      source,
      variableValues: variables,
      contextValue: { req, headers: {} },
    })
    const thrown = answer.errors?.[0]
    return {
      data: (answer.data ?? null) as Answer['data'],
      error: thrown ? publicError(thrown) : null,
      cookie: req.responseHeaders?.get('set-cookie') ?? null,
    }
  }

/** See {@link asker}. */
export type Answer = {
  // Each test knows what it asked for.
  data: Record<string, Record<string, unknown>> | null
  error: PublicError | null
  cookie: string | null
}

/** A request that carries a session token, as Payload's own doors would make it. */
export const requestWith = async (hub: TestHub, token: string | null): Promise<PayloadRequest> => {
  const headers = new Headers({
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
    ...(token === null ? {} : { authorization: `JWT ${token}` }),
  })
  const { user } = await hub.payload.auth({ headers })
  const req = await hub.requestOf(null)
  req.user = user
  return Object.assign(req, { headers })
}

/** Hands every message of the outbox to its consumers. */
export const consume = async (hub: TestHub): Promise<void> => {
  const signal = new AbortController().signal
  // What somebody wrote by the hub's clock is due by every later one.
  const now = (): Date => new Date(Date.now() + 60_000)
  while ((await drain({ payload: hub.payload, now, signal, batch: 50 })) > 0);
}

/** The topics of the outbox, oldest first. */
export const topicsOf = async (hub: TestHub): Promise<string[]> =>
  (await hub.payload.find({ collection: 'outbox', pagination: false, limit: 0, sort: 'id' })).docs.map(
    ({ topic }) => topic,
  )
