import { ValidationError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { slugs } from '../../../slugs'
import type { App, Connect, ConnectContext } from '../channels/connect'
import type { AppRow } from '../rows'
import { openSealed, seal, UnsealError } from '../secrets'
import { connectErrors } from './errors'
import { refusal } from './refusal'

const shape = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) })

/**
 * The hub's app with a network, or with one server of it, where it is made on the first connection. Two who connect at
 * once use the app that was kept first.
 *
 * @throws `APP_MISSING`, `APP_UNREADABLE`, and what the server says to the registration.
 */
export const appOf = async (
  args: {
    kind: string
    connect: Connect
    redirectURI: string
    website: string
    name: string
    context: ConnectContext<Record<string, unknown>>
  },
  req: PayloadRequest,
): Promise<App> => {
  const { kind, connect, redirectURI, website, name, context } = args
  const { payload } = req
  // A server keeps of an app where it leads back to and what it may ask for: after a change of either another is made.
  const key = connect.register
    ? [
        kind,
        new URL(connect.authorizeAt(context.settings)).origin,
        redirectURI,
        ...connect.scopes(context.settings).map(({ name: scope }) => scope),
      ].join(' ')
    : kind
  const kept = await readApp(key, req)
  if (kept) return kept
  if (!connect.register) throw connectErrors.APP_MISSING({ field: 'channel' })
  const made = await connect.register({ name, website, redirectURI }, context)
  if (made.kind === 'problem') throw refusal(made)
  try {
    // The adapter: what a manager types in passes the collection's hook, which knows one app for each network.
    await payload.db.create({
      collection: slugs.networkApps,
      data: {
        kind,
        key,
        name: new URL(connect.authorizeAt(context.settings)).host,
        sealed: seal({ payload, purpose: 'app', value: made.value }),
      },
    })
    return made.value
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return (await readApp(key, req)) ?? made.value
  }
}

const readApp = async (key: string, req: PayloadRequest): Promise<App | null> => {
  const { payload } = req
  const row = await payload.db.findOne<AppRow>({
    collection: slugs.networkApps,
    where: { key: { equals: key } },
  })
  if (!row) return null
  try {
    return shape.parse(openSealed({ payload, purpose: 'app', sealed: row.sealed }))
  } catch (error) {
    if (error instanceof UnsealError) throw connectErrors.APP_UNREADABLE({ field: 'channel' })
    throw error
  }
}
