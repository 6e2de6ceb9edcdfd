import { createHmac } from 'node:crypto'

/**
 * Pure: the headers of a signed call, as Standard Webhooks has them
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): HMAC-SHA256 in base64 over
 * id, time and body with dots between.
 *
 * @param args.id - the same at every try: whoever is called may tell a repetition by it.
 * @param args.at - of this try, so that an old call cannot be played again.
 */
export const signedHeaders = (args: {
  key: string
  id: string
  at: Date
  body: string
}): Record<string, string> => {
  const time = String(Math.floor(args.at.getTime() / 1_000))
  const signature = createHmac('sha256', args.key).update(`${args.id}.${time}.${args.body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': args.id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${signature}`,
  }
}
