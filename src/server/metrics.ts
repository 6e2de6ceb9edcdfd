import { isSameText } from '../core/sameText'
import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { hubCustom } from '../config/hubCustom'

/** What {@link createMetrics} needs to know. */
export type MetricsOptions = {
  payload: Payload
  /** Who sends it as `Authorization: Bearer …` is answered; anybody else is told that there is nothing here. */
  token: string
  /** Where `/api` and the admin lie. */
  routes: { api: string; graphQL: string; admin: string }
}

/** Seconds: from what the read cache answers in to what a patient person waits for. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Figures for Prometheus: the process, how long answers take, and what the slices count (`config/gauges.ts`).
 *
 * @returns `time`, which goes before all routes, and `route`, which answers `GET /metrics`.
 */
export const createMetrics = ({
  payload,
  token,
  routes,
}: MetricsOptions): { time: RequestHandler; route: RequestHandler } => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  for (const { name, help, labels, read } of hubCustom(payload.config).gauges ?? [])
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [register],
      async collect() {
        const values = await read(payload)
        // What is no longer counted must not stay as it was.
        this.reset()
        for (const { labels: of, value } of values) this.set({ ...of }, value)
      },
    })
  const durations = new Histogram({
    name: 'hub_http_request_duration_seconds',
    help: 'Time until an answer was sent, by door.',
    labelNames: ['door', 'method', 'status'],
    buckets,
    registers: [register],
  })
  const router = Router()
  router.get('/metrics', async (req, res, next) => {
    if (!isSameText(req.headers.authorization ?? '', `Bearer ${token}`)) return next()
    const body = await register.metrics()
    res.set('cache-control', 'no-store').type(register.contentType).send(body)
  })
  return {
    route: router,
    time: (req, res, next) => {
      const end = durations.startTimer()
      const door = doorOf(req.path, routes)
      res.once('finish', () => {
        end({ door, method: methodOf(req.method), status: `${Math.floor(res.statusCode / 100)}xx` })
      })
      next()
    },
  }
}

/** Few and known, whatever is asked for: a label for each address would fill the memory of whoever keeps them. */
const doorOf = (path: string, { api, graphQL, admin }: MetricsOptions['routes']): string => {
  const within = (parent: string): boolean => path === parent || path.startsWith(`${parent}/`)
  if (within(api + graphQL)) return 'graphql'
  if (within(`${api}/live`)) return 'live'
  if (within(`${api}/actions`)) return 'actions'
  if (within(api)) return 'rest'
  if (within(admin)) return 'admin'
  if (within('/_next')) return 'assets'
  return ['/healthz', '/readyz', '/metrics'].includes(path) ? 'operations' : 'site'
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const methodOf = (method: string): string => (methods.has(method) ? method : 'other')
