import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { createModes, type Mode, type RunningServer, startHttpServer } from './httpServer'

/** A message whose signature was good. */
export type ReceivedWebhook = { id: string; type: string; data: Record<string, unknown> }

/** A receiver of Standard Webhooks. */
export type WebhookReceiver = RunningServer & {
  /** Where to send. */
  endpoint: string
  /** `whsec_…` that it checks signatures with. */
  secret: string
  /** What it took, each id once, in the order of arrival; checks of the connection apart. */
  received: ReceivedWebhook[]
  /** Every request that was signed well, repetitions and checks included. */
  requests: ReceivedWebhook[]
  /** Requests it refused, and why. */
  refused: string[]
  next: (...modes: Mode[]) => void
}

/** A secret for tests: 32 bytes in base64. */
export const webhookTestSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

/**
 * Starts a receiver that does what Standard Webhooks asks of one: checks signature and time, and drops what it has
 * seen before by its id.
 *
 * @param args.now - its clock. @default the system's
 * @param args.onRequest - called when a message came, before anything is done with it.
 */
export const startWebhookReceiver = async (
  args: { now?: () => Date; secret?: string; port?: number; onRequest?: (id: string) => void } = {},
): Promise<WebhookReceiver> => {
  const secret = args.secret ?? webhookTestSecret
  const now = args.now ?? (() => new Date())
  const modes = createModes()
  const received: ReceivedWebhook[] = []
  const requests: ReceivedWebhook[] = []
  const refused: string[] = []
  const server = await startHttpServer(
    ({ path, headers, body, answer, drop }) => {
      if (path !== '/hook') return answer(404, { error: 'Not found' })
      const id = String(headers['webhook-id'])
      args.onRequest?.(id)
      const fault = faultOf({ secret, headers, body, now: now() })
      if (fault !== null) {
        refused.push(fault)
        return answer(401, { error: fault })
      }
      const mode = modes.take()
      if (mode?.kind === 'status' && !mode.after) return answer(mode.status, mode.body ?? {}, mode.headers)
      if (mode?.kind === 'drop-request') return drop()
      const { type, data } = JSON.parse(body) as { type: string; data: Record<string, unknown> }
      requests.push({ id, type, data })
      if (type !== 'channel.check' && !received.some((each) => each.id === id))
        received.push({ id, type, data })
      if (mode?.kind === 'drop-answer') return drop()
      if (mode?.kind === 'hang') return
      if (mode?.kind === 'status') return answer(mode.status, mode.body ?? {}, mode.headers)
      answer(200, {})
    },
    args.port,
    now,
  )
  return { ...server, endpoint: `${server.url}/hook`, secret, received, requests, refused, next: modes.next }
}

const toleranceMs = 5 * 60_000

/** The check as the specification describes it, written apart from the library that signs. */
const faultOf = (args: {
  secret: string
  headers: IncomingHttpHeaders
  body: string
  now: Date
}): string | null => {
  const { secret, headers, body, now } = args
  const id = headers['webhook-id']
  const timestamp = headers['webhook-timestamp']
  const signatures = headers['webhook-signature']
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    return 'A header is missing.'
  if (!(Math.abs(now.getTime() - Number(timestamp) * 1000) <= toleranceMs)) return 'The time is off.'
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  const isOurs = signatures.split(' ').some((each) => {
    const [version, signature = ''] = each.split(',')
    const given = Buffer.from(signature, 'base64')
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
  })
  return isOurs ? null : 'The signature does not match.'
}
