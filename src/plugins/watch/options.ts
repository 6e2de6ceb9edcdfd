import type { Payload, PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'
import type { Id } from '../../core/related'
import type { RetryPolicy } from '../../core/retry'
import { defaultRetryPolicy } from '../../core/retry'
import type { GuardedFetch } from '../../network/guardedFetch'
import type { Episode } from './measure'
import type { Waiting } from './promises'

/** An open case. */
export type OpenCase = Waiting & { id: Id }

/** What {@link watch} needs to know. */
export type WatchOptions = {
  emit: Emit
  now: () => Date
  fetch: GuardedFetch
  /** In [0, 1), spreads retries. */
  random: () => number
  /** Collections in which members write, and their fields of text. */
  written: readonly { slug: string; texts: readonly string[] }[]
  /** Trust level of a member, 0 to 4. */
  level: (member: Id, req: PayloadRequest) => Promise<number>
  /** Cases that wait for a decision, oldest first. */
  waiting: (req: PayloadRequest) => Promise<readonly OpenCase[]>
  /** What was decided from one moment until another, by the log. */
  decided: (args: { from: Date; to: Date; req: PayloadRequest }) => Promise<readonly Episode[]>
  /** Texts of accounts younger than a moment that were held since another. */
  heldOfNew: (args: { since: Date; bornAfter: Date; req: PayloadRequest }) => Promise<number>
  /** Public origin of the site, without a slash at the end: what a webhook links to. */
  siteURL: string
  /** When a call that failed is made again. @default 30 s, doubled up to 6 h, 12 attempts */
  retry?: RetryPolicy
  /** Milliseconds until the answer to a call must be here. @default 10 000 */
  deadlineMs?: number
}

/** {@link WatchOptions} with its defaults filled in. */
export type WatchPorts = Required<WatchOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: WatchOptions): WatchPorts => ({
  retry: defaultRetryPolicy,
  deadlineMs: 10_000,
  ...options,
})

/** Where the ports live in a configuration. */
export const settingsKey = 'hubWatch'

/**
 * The ports of a running hub.
 *
 * @throws Error when the configuration has no watch.
 */
export const portsOf = ({ config }: Pick<Payload, 'config'>): WatchPorts => {
  const ports = config.custom?.[settingsKey] as WatchPorts | undefined
  if (!ports) throw new Error('This configuration has no watch.')
  return ports
}
