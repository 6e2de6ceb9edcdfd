import type { Payload, PayloadRequest } from 'payload'
import { randomUUID } from 'node:crypto'
import { createLiveBus, joinLiveBus, type LiveBus, type LiveWire } from '../core/live'
import { redisOf, type SharedRedis } from '../database'
import { afterCommit } from '../database/afterCommit'
import { type LiveSource, mergeHubCustom } from './hubCustom'
import type { ConfigStep } from './pipe'
import { addHooks } from './steps'
import { slugs } from '../slugs'

export type { LiveNews, LiveSource } from './hubCustom'

/** Adds a source of live news. */
export const addLive =
  (...sources: readonly LiveSource[]): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, live: [...(hub.live ?? []), ...sources] }))

const buses = new WeakMap<Payload, LiveBus>()

/** The bus of a running Payload: of this process, and of every node that shares its Redis. */
export const liveBus = (payload: Payload): LiveBus => {
  const known = buses.get(payload)
  if (known) return known
  const redis = redisOf(payload)
  const bus = redis ? joinLiveBus(createLiveBus(), wireOf(redis)) : createLiveBus()
  buses.set(payload, bus)
  return bus
}

/** Publish and subscribe: a ring that is lost is no fault, since whoever missed one is rung for everything. */
const wireOf = (redis: SharedRedis): LiveWire => {
  const own = randomUUID()
  const all = `${redis.namespace}:live`
  return {
    send: (channel) => {
      redis.ask((client) => client.publish(all, `${own} ${channel}`)).catch(() => undefined)
    },
    receive: (hear, onGap) => {
      const take = (message: string): void => {
        const [from = '', channel = ''] = message.split(/ (.*)/s)
        if (from !== own) hear(channel)
      }
      redis.subscribe(all, take, onGap).catch(() => undefined)
    },
  }
}

/** Rings a channel when the transaction of `req` has committed; at once when it has none. */
export const announceAfterCommit = (req: PayloadRequest, channel: string): Promise<void> =>
  afterCommit(req, () => liveBus(req.payload).ring(channel))

/** Rings when a member's sessions may have changed: their streams ask whether they may go on. */
export const sessionChannel = (member: number | string): string => `sessions:${member}`

/** Rings when one session has ended: its streams end. */
export const endedChannel = (session: string): string => `session-ended:${session}`

/** Tells the streams of members who log out, or whose account changes. What nobody tells is found at the next heartbeat. */
export const watchSessions: ConfigStep = addHooks([slugs.members], {
  afterLogout: [
    ({ req }) => {
      const session = (req.user as { _sid?: string } | null)?._sid
      if (session !== undefined) liveBus(req.payload).ring(endedChannel(session))
    },
  ],
  afterChange: [
    async ({ doc, req }) => {
      await announceAfterCommit(req, sessionChannel((doc as { id: number | string }).id))
      return doc as unknown
    },
  ],
})
