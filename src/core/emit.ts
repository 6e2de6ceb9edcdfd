/** Plain JSON: what survives a round trip through the database unchanged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/**
 * The port through which a slice says that something happened. The outbox implements it: the message lives or
 * dies with the transaction of `req`, and reaches its consumers at least once after commit.
 *
 * @typeParam Req - the request that carries the transaction; opaque here, so that `core` needs no Payload.
 */
export type Emit<Req = unknown> = (message: {
  /** Dotted name, owned by the emitting slice's `topics.ts`, for example `content.published`. */
  topic: string
  /** Ids and plain facts, never whole documents or secrets: it is stored, and read later, maybe twice. */
  payload: { [key: string]: Json }
  req: Req
}) => Promise<void>

/** An `Emit` for a slice that is used without the outbox: says nothing, keeps nothing. */
export const emitNothing: Emit = () => Promise.resolve()
