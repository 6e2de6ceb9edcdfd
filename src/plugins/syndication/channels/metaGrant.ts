import { z } from 'zod'
import { askOnTheWay, endOf, exchangeCode } from './codeGrant'
import type { App, ConnectContext, Exchanged } from './connect'
import { graphVerdict } from './graph'

/** A token of sixty days, and what came with the short one. */
export type LongToken = { accessToken: string; endsAt: string | null; permissions: string[] | null }

const listed = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(',').map((each) => each.trim()))])
  .nullish()
const plainShape = z.object({ access_token: z.string().min(1), permissions: listed })
// Instagram puts its answer into a list of one, in a part of its documents.
const shortShape = z.union([
  plainShape,
  z.object({ data: z.tuple([plainShape]) }).transform(({ data: [first] }) => first),
])
const longShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().nullish(),
})

/**
 * A code for a token of an hour, and that for one of sixty days: what Facebook, Instagram and Threads have in common.
 *
 * @param args.long - where the long one is, and what its grant is called.
 */
export const longToken = async (
  args: {
    code: string
    verifier: string | null
    redirectURI: string
    app: App
    short: { url: string; client: 'form' | 'query' }
    long: { url: string; fields: (short: string) => Record<string, string> }
  },
  way: Pick<ConnectContext<unknown>, 'fetch' | 'now'>,
): Promise<Exchanged<LongToken>> => {
  const { short, long, ...asked } = args
  const first = await exchangeCode({ ...asked, ...short, shape: shortShape }, way)
  if (first.kind !== 'told') return first
  const { access_token: token, permissions } = first.value
  const query = new URLSearchParams({ client_secret: args.app.clientSecret, ...long.fields(token) })
  const second = await askOnTheWay(
    way,
    { url: `${long.url}?${query.toString()}` },
    { secrets: [token, args.app.clientSecret], shape: longShape, verdict: graphVerdict },
  )
  if (second.kind !== 'told') return second
  const { access_token: accessToken, expires_in } = second.value
  return {
    kind: 'told',
    value: { accessToken, endsAt: endOf(expires_in, way.now()), permissions: permissions ?? null },
  }
}
