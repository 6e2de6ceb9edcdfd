/**
 * What a provider (a channel, a mail server) answered to one attempt: a closed union, so that every caller decides
 * about each. A provider *returns* one of these and throws only for our own bugs.
 */
export type Outcome =
  /** Done: the network holds the message. `url` is the permalink the network gave, absent where it has none. */
  | { kind: 'published'; remoteId: string; url?: string }
  /**
   * Certainly not done, and worth another try (429, 503, connection refused). `at`: not before (ISO 8601). `goesOn`: part of it is
   * done, and the next attempt goes on there at once; it is charged to nobody.
   */
  | { kind: 'later'; why: string; at?: string; goesOn?: true }
  /** The credentials are dead: pause the account and tell its owner. */
  | { kind: 'reauthorize'; why: string }
  /** This content, never: show the editor. */
  | { kind: 'refused'; code: string; why: string }
  /** Sent, but no answer: it may have happened. Only the provider's `repeat` capability decides what follows. */
  | { kind: 'unknown'; why: string }
