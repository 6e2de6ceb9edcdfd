import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import { globalSlugs } from '../slugs'
import type { Worker } from './worker'

/** What {@link healthRoutes} needs to know. */
export type HealthOptions = {
  payload: Payload
  /** Null: this process runs no worker, and is ready without one. */
  worker: Pick<Worker, 'beats'> | null
  /** Has the process been asked to stop? Then whoever stands in front sends nothing more. @default never */
  isStopping?: (() => boolean) | undefined
  /** Milliseconds without a finished turn after which a task counts as stuck. @default 5 min: longer than any delivery */
  patience?: number
  /** The clock, in milliseconds. @default the system's */
  now?: () => number
}

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work: the database answers on a schema that is up to the
 * code (a hub does not start on another), and every task of the worker keeps turning.
 */
export const healthRoutes = (options: HealthOptions): RequestHandler => {
  const { worker, isStopping = () => false, patience = 5 * 60_000, now = Date.now } = options
  const startedAt = now()
  // A task that has not finished its first turn counts from the start.
  const workerTurns = (): boolean =>
    worker === null || worker.beats().every(({ at }) => now() - (at ?? startedAt) < patience)

  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const checks = {
      database: await databaseAnswers(options.payload),
      worker: workerTurns(),
      ...(isStopping() ? { stays: false } : {}),
    }
    const ready = Object.values(checks).every(Boolean)
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', checks })
  })
  return router
}

const databaseAnswers = async (payload: Payload): Promise<boolean> => {
  try {
    // A system read of one row that every hub has; nothing of it leaves.
    await payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: true })
    return true
  } catch (err) {
    payload.logger.error({ err }, 'the database does not answer')
    return false
  }
}
