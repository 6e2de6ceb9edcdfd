import type { RequestHandler } from 'express'
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Env } from '../config/env'
import { hubCustom } from '../config/hubCustom'
import { offerGraphQL } from '../core/inProcess'
import { onBell } from '../plugins/outbox'
import { createApp } from './app'
import { bootPayload, prepareDataDir } from './boot'
import { ensureFirstAdmin, type FirstAdmin } from './firstAdmin'
import { listen } from './listen'
import { startWorker } from './worker'

/** A hub that serves. */
export type RunningHub = {
  /** Made by this start, when it was the first. */
  firstAdmin: FirstAdmin | null
  /**
   * Ends gracefully: `/readyz` says so for as long as the environment asks; requests and deliveries in flight finish, at
   * most 15 s; then the database is closed.
   */
  stop: () => Promise<void>
}

/** What answers the pages of admin and site. */
export type Site = {
  /** Ready to answer; runs beside the database's start. */
  prepare: () => Promise<void>
  handle: RequestHandler
  close: () => Promise<void>
}

/** Makes the pages' server, given the one that listens. */
export type SiteOf = (server: Server) => Site

/** Milliseconds that requests and deliveries in flight have to finish: longer than any one of them is allowed. */
const graceful = 15_000

/**
 * From an environment to a hub that serves: port, data folder, database and its migrations, first admin,
 * demonstration content, application, worker.
 *
 * @param args.site - who answers the pages; null: a hub without pages, for tests and for
 *   those who bring their own.
 * @param args.dev - Next compiles on request and reloads.
 * @param args.say - what a person at the terminal should read.
 * @throws StartError for what the operator can mend; nothing listens then.
 */
export const startHub = async (args: {
  env: Env
  site: SiteOf | null
  dev: boolean
  say: (line: string) => void
}): Promise<RunningHub> => {
  const { env, dev, say } = args
  const listener = await listen(env)
  try {
    prepareDataDir(env)
    const site = env.role === 'worker' ? undefined : args.site?.(listener.server)
    const [payload] = await Promise.all([bootPayload(env), site?.prepare()])
    if (env.simulators)
      payload.logger.warn(`channels publish to simulators at ${env.simulators}, and to no real network`)
    const firstAdmin = await ensureFirstAdmin(payload, env.admin)
    if (env.seed === 'demo') await seedWhenEmpty(payload, say)

    const worker =
      env.role === 'app'
        ? null
        : startWorker({ payload, tasks: hubCustom(payload.config).tasks, logger: payload.logger })
    const unbell = worker && onBell(payload, worker.wake)
    let isStopping = false
    const { app, inProcess, live } = createApp({
      payload,
      worker,
      isStopping: () => isStopping,
      logger: payload.logger,
      siteURL: env.siteURL,
      introspection: env.introspection,
      trustProxy: env.trustProxy,
      metricsToken: env.metricsToken,
      dev,
      ...(site ? { pages: site.handle } : {}),
    })
    offerGraphQL(inProcess, env.siteURL)
    listener.serve(app)
    return {
      firstAdmin,
      stop: async () => {
        isStopping = true
        unbell?.()
        // The worker needs no proxy to look elsewhere.
        const working = worker?.stop(env.drainMs + graceful)
        if (env.drainMs > 0) await wait(env.drainMs)
        live.close()
        const [, worked] = await Promise.all([listener.close(graceful), working])
        if (worked === 'abandoned')
          payload.logger.warn('worker tasks did not end in time; their leases expire')
        await site?.close()
        await payload.destroy()
      },
    }
  } catch (error) {
    await listener.close(0)
    throw error
  }
}

const seedWhenEmpty = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  // Loaded only here: a hub that runs needs none of its texts.
  const { needsSeed, seed } = await import('../cli/seed')
  if (!(await needsSeed(payload))) return
  say('Filling the empty hub with demonstration content (HUB_SEED=none leaves it empty) …')
  let tenths = 0
  await seed(payload, {
    onProgress: ({ done, total }) => {
      const now = Math.floor((10 * done) / total)
      if (now > tenths) say(`  ${now * 10} %`)
      tenths = now
    },
  })
}
