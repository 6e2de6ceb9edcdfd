import type { GraphQLFieldResolver } from 'graphql'
import type { Config, Payload, PayloadRequest } from 'payload'
import type { Json } from '../core/emit'

/**
 * A use-case: plain input, plain result, the request for user and transaction. The same function serves the
 * GraphQL mutation and `POST /api/actions/<name>`.
 */
export type Operation<Input, Result> = (input: Input, req: PayloadRequest) => Promise<Result>

/** What every resolver of the hub's schema receives as context; Payload's resolvers read `req` and set `headers`. */
export type GraphQLContext = { req: PayloadRequest; headers: Record<string, string> }

/** What a slice adds to the schema: SDL beside the operations that it names. */
export type GraphQLExtension = {
  /** `input`, `type` and `extend type Query | Mutation | Topic …` definitions. May name Payload's generated types. */
  typeDefs: string
  /** One operation per field of `extend type Mutation`; each is also `POST /api/actions/<name>`. */
  mutations?: Record<string, Operation<never, unknown>>
  /** One operation per field of `extend type Query`. */
  queries?: Record<string, Operation<never, unknown>>
  /** Resolvers of fields added to other types, by type name, then field name. */
  fields?: Record<string, Record<string, GraphQLFieldResolver<never, GraphQLContext>>>
}

/** Work that the hub's worker does again and again, by its own timer (Payload's job runner is at-least-once in earnest). */
export type WorkerTask = {
  /** For logs and `/readyz`. */
  name: string
  /**
   * Does what is due now, in bounded batches, and answers how much it did; the worker comes back at once after a
   * full batch. Safe to run in several processes at the same time, and to be killed at any point.
   *
   * @param signal - aborted when the hub stops: finish what is in flight, start nothing new.
   */
  run: (args: { payload: Payload; signal: AbortSignal }) => Promise<number>
}

/** What a listener is sent about one source. */
export type LiveNews = {
  /** Where the source's news have been told up to: given back as `after` next time, after a reconnection too. */
  position: string
  /** Plain facts for the client; null: nothing that it does not know. */
  data: { [key: string]: Json } | null
}

/**
 * One kind of live news for signed-in members, over `GET /api/live`. A ring of a channel only says "look again"; the
 * source then answers from the database, as the member who asks.
 */
export type LiveSource = {
  /** Name of the client's event, and of the position in its `Last-Event-ID`: letters only. */
  name: string
  /** The channels at whose ring this member has to look again. */
  channels: (req: PayloadRequest) => readonly string[]
  /**
   * What is new for this member behind a position.
   *
   * @param args.after - the position that the client knows; null at its first connection, where `data` is the state of
   *   things.
   */
  news: (args: { req: PayloadRequest; after: string | null }) => Promise<LiveNews>
}

/** A figure of the hub as it stands, for `/metrics`; counted when it is asked for. It names nobody. */
export type Gauge = {
  /** Snake case, with the unit at its end: Prometheus's naming. */
  name: string
  help: string
  /** Names of the labels; of each the values are few. */
  labels: readonly string[]
  read: (payload: Payload) => Promise<readonly { labels: Readonly<Record<string, string>>; value: number }[]>
}

/** What the hub adds to a Payload configuration beyond Payload's own keys, kept in `config.custom.hub`. */
export type HubCustom = {
  /** SDL and resolvers of each slice; see `graphql.ts`. */
  graphql: readonly GraphQLExtension[]
  /** What the worker does at every turn; see `tasks.ts`. */
  tasks: readonly WorkerTask[]
  /** What signed-in members hear live; see `live.ts`. */
  live?: readonly LiveSource[]
  /** Figures for `/metrics`; see `gauges.ts`. */
  gauges?: readonly Gauge[]
  /** Origins whose players a page may hold in a frame, for the policy of the pages. Absent: none. */
  frames?: readonly string[]
  /** Must staff have a second factor on before their roles give rights? Absent: no. */
  secondFactor?: SecondFactorPolicy
}

/** `optional`: whoever wants one; `staff`: staff roles give no rights without one. */
export type SecondFactorPolicy = 'optional' | 'staff'

/** Reads {@link HubCustom} from a configuration, sanitised or not; empty lists when nothing was added. */
export const hubCustom = (config: { custom?: Record<string, unknown> }): HubCustom =>
  (config.custom?.hub as HubCustom | undefined) ?? { graphql: [], tasks: [] }

/** Changes what `config.custom.hub` holds. */
export const mergeHubCustom = (config: Config, change: (hub: HubCustom) => HubCustom): Config => ({
  ...config,
  custom: { ...config.custom, hub: change(hubCustom(config)) },
})
