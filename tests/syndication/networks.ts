import type { Payload } from 'payload'
import type { Mode } from '../servers/httpServer'
import { type MastodonServer, startMastodon } from '../servers/mastodon'
import { type PlainServer, startPlain } from '../servers/plain'
import { startWebhookReceiver, type WebhookReceiver } from '../servers/webhookReceiver'
import { startXrpc, type XrpcServer } from '../servers/xrpc'

/** The networks of a test of many deliveries: one for each way of meeting an unknown outcome, and a second by key. */
export type Networks = {
  mastodon: MastodonServer
  receiver: WebhookReceiver
  pds: XrpcServer
  plain: PlainServer
  /** Connects an account of each, as nobody in particular. */
  connect: (payload: Payload, copies?: number) => Promise<void>
  /** How many copies of a title each network shows. */
  copies: () => Record<'mastodon' | 'webhook' | 'bluesky' | 'plain', Map<string, number>>
  stop: () => Promise<void>
}

/**
 * Starts them.
 *
 * @param args.fault - asked at each message that arrives: how this one goes wrong, or undefined.
 * @param args.onArrival - called at each message that arrives.
 */
export const startNetworks = async (args: {
  now: () => Date
  fault?: () => Mode | undefined
  onArrival?: () => void
}): Promise<Networks> => {
  const { now, fault, onArrival } = args
  const arrives = (next: (mode: Mode) => void): void => {
    onArrival?.()
    const mode = fault?.()
    if (mode) next(mode)
  }
  const mastodon: MastodonServer = await startMastodon({
    now,
    onPost: (moment) => moment === 'arrived' && arrives((mode) => mastodon.next(mode)),
  })
  const receiver: WebhookReceiver = await startWebhookReceiver({
    now,
    onRequest: () => arrives((mode) => receiver.next(mode)),
  })
  const pds: XrpcServer = await startXrpc({ now, onPut: () => arrives((mode) => pds.next(mode)) })
  const plain: PlainServer = await startPlain({ onRequest: () => arrives((mode) => plain.next(mode)) })
  return {
    mastodon,
    receiver,
    pds,
    plain,
    connect: async (payload, copies = 1) => {
      const accounts = {
        mastodon: [{ server: mastodon.url }, { accessToken: mastodon.token }],
        webhook: [{ url: receiver.endpoint }, { secret: receiver.secret }],
        bluesky: [{ service: pds.url, identifier: pds.handle }, { appPassword: pds.appPassword }],
        plain: [{ url: plain.url }, { word: 'sesame' }],
      } as const
      for (let n = 0; n < copies; n += 1)
        for (const [kind, [settings, credentials]] of Object.entries(accounts))
          await payload.create({
            collection: 'channels',
            data: {
              name: `${kind} ${n}`,
              kind,
              language: 'en',
              enabled: true,
              settings: { [kind]: settings },
              credentials: { [kind]: credentials },
            } as never,
          })
    },
    copies: () => ({
      mastodon: countOf(mastodon.statuses.map(({ text }) => text.split('\n')[0] ?? '')),
      webhook: countOf(receiver.received.map(({ data }) => String(data.title))),
      bluesky: countOf([...pds.posts.values()].map(({ text }) => text.split('\n')[0] ?? '')),
      plain: countOf(plain.titles),
    }),
    stop: async () => {
      await Promise.all([mastodon.stop(), receiver.stop(), pds.stop(), plain.stop()])
    },
  }
}

const countOf = (titles: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}
