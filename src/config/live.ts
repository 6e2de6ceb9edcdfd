import type { Payload, PayloadRequest } from 'payload'
import { createLiveBus, type LiveBus } from '../core/live'
import { afterCommit } from '../database/afterCommit'
import { type LiveSource, mergeHubCustom } from './hubCustom'
import type { ConfigStep } from './pipe'

export type { LiveNews, LiveSource } from './hubCustom'

/** Adds a source of live news. */
export const addLive =
  (...sources: readonly LiveSource[]): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, live: [...(hub.live ?? []), ...sources] }))

const buses = new WeakMap<Payload, LiveBus>()

/** The bus of a running Payload: in this process. */
export const liveBus = (payload: Payload): LiveBus => {
  const known = buses.get(payload)
  if (known) return known
  const bus = createLiveBus()
  buses.set(payload, bus)
  return bus
}

/** Rings a channel when the transaction of `req` has committed; at once when it has none. */
export const announceAfterCommit = (req: PayloadRequest, channel: string): Promise<void> =>
  afterCommit(req, () => liveBus(req.payload).ring(channel))

/** The channel of everything that concerns a member's session: its end closes the streams. */
export const sessionChannel = (member: number | string): string => `session:${member}`
