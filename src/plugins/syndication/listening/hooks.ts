import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { slugs } from '../../../slugs'
import { openAccount } from '../account'
import type { HookRequest, HookVerdict } from '../channels/channel'
import type { SyndicationSettings } from '../options'
import type { ChannelRow } from '../rows'
import { documentId } from '../../../database/documentId'

/** A webhook is a few lines of JSON; networks bundle some of them. In bytes. */
const longest = 256 * 1024

const say = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

/**
 * `/api/channel-hooks/<number of a channel>`: what a network tells of one account. Nothing is believed before its
 * signature is; a channel that is not there, does not listen or has no secret looks like any other stranger's mistake.
 */
export const hookEndpoints = (settings: SyndicationSettings): Endpoint[] =>
  (['get', 'post'] as const).map((method) => ({
    path: '/channel-hooks/:channel',
    method,
    handler: async (req) => {
      const given = String(req.routeParams?.channel)
      const body = method === 'post' ? await bodyOf(req) : new Uint8Array()
      if (body === null) return say(413, 'That is too long for a webhook.')
      const judged = await judge({ req, settings, given, method, body })
      if (judged === null) return say(404, 'There is nothing here.')
      const { verdict, channel } = judged
      switch (verdict.kind) {
        case 'refused':
          return verdict.why === 'SHAPE'
            ? say(400, 'This is no webhook of the network.')
            : say(401, refusals[verdict.why])
        case 'answer':
          return new Response(verdict.body, { headers: { 'content-type': verdict.type } })
        case 'heard':
          return take({ req, settings, channel, verdict })
      }
    },
  }))

const refusals = { SIGNATURE: 'The signature is not right.', STALE: 'The request is too old.' } as const

const bodyOf = async (req: PayloadRequest): Promise<Uint8Array | null> => {
  if (Number(req.headers.get('content-length') ?? 0) > longest) return null
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  return bytes.length > longest ? null : bytes
}

const judge = async (args: {
  req: PayloadRequest
  settings: SyndicationSettings
  given: string
  method: 'get' | 'post'
  body: Uint8Array
}): Promise<{ verdict: HookVerdict; channel: ChannelRow } | null> => {
  const { req, settings, given, method, body } = args
  const { payload } = req
  if (!/^[\da-f]{1,24}$/.test(given)) return null
  const found = await openAccount({ payload, settings, id: documentId(payload, given), req })
  if (!found || found.row.listens !== true || found.opened.kind !== 'account') return null
  const { channel, settings: own, credentials } = found.opened.account
  const request: HookRequest = {
    method: method === 'get' ? 'GET' : 'POST',
    query: new URL(req.url ?? '', 'http://localhost').searchParams,
    headers: req.headers,
    body,
  }
  const verdict = channel.hook?.(request, {
    settings: own,
    credentials,
    now: settings.now(),
    verifyToken: `hub-${found.row.id}`,
  })
  return verdict ? { verdict, channel: found.row } : null
}

/**
 * Keeps what was said, then its receipt: a hub that dies between the two is told again, and knows what it has by its key.
 * A repetition is good news from a network that repeats itself, and a replay of one that stamps what it sends.
 */
const take = async (args: {
  req: PayloadRequest
  settings: SyndicationSettings
  channel: ChannelRow
  verdict: Extract<HookVerdict, { kind: 'heard' }>
}): Promise<Response> => {
  const { req, settings, channel, verdict } = args
  const { payload } = req
  const key = `${channel.id}:${verdict.key}`
  const known = await payload.db.findOne<{ id: number }>({
    collection: slugs.hookReceipts,
    where: { key: { equals: key } },
  })
  const again = (): Response =>
    verdict.isStamped ? say(409, 'This request was taken already.') : Response.json({ ok: true })
  if (known) return again()
  await settings.inbox?.keep({ payload, channel, items: verdict.items })
  try {
    await payload.db.create({ collection: slugs.hookReceipts, data: { key } })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return again()
  }
  return Response.json({ ok: true })
}
