import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from 'openid-client'
import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { globalSlugs, slugs } from '../../../slugs'
import { requireManager } from '../access'
import type { Channel } from '../channels/channel'
import type { Connect } from '../channels/connect'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { partialSettings } from '../partialSettings'
import { type ChannelRow, findRow, type Id } from '../rows'
import { appOf } from './appOf'
import { connectErrors } from './errors'
import { flowMs, keepFlow } from './flow'

/** Where the browser goes, and until when it is awaited back. */
export type Connecting = { url: string; /** ISO 8601 */ expiresAt: string }

/** Where networks send people back to: the same for all accounts, so that it is typed once into an app. */
export const redirectURIOf = ({ payload }: Pick<PayloadRequest, 'payload'>): string =>
  `${settingsOf(payload).siteURL}${payload.config.routes.api}/${slugs.channels}/connected`

/**
 * Begins to connect an account on its network's own pages: a state bound to this session, good once and for ten
 * minutes, and a PKCE verifier that stays here, encrypted. For managers.
 *
 * @throws Forbidden, `CHANNEL_NOT_FOUND`, `CHANNEL_NOT_CONNECTABLE`, `CHANNEL_SETTINGS_MISSING`, `APP_MISSING`,
 *   `APP_UNREADABLE`, and what a server says that is asked to register an app.
 */
export const connectChannel = async (input: { channel: Id }, req: PayloadRequest): Promise<Connecting> => {
  requireManager(req)
  const { payload } = req
  const settings = settingsOf(payload)
  const row = await findRow({ payload, collection: slugs.channels, id: documentId(payload, input.channel) })
  if (!row) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
  const { connect, given } = connectable(settings.channels[row.kind], row)
  const redirectURI = redirectURIOf(req)
  const app = await appOf(
    {
      kind: row.kind,
      connect,
      redirectURI,
      website: settings.siteURL,
      name: await hubName(req),
      context: { settings: given, ...wayOf(req) },
    },
    req,
  )
  const verifier = connect.pkce ? randomPKCECodeVerifier() : null
  const state = await keepFlow<'asked'>(
    { channel: row.id, flow: { step: 'asked', verifier, redirectURI, settings: given, app } },
    req,
  )
  const url = new URL(connect.authorizeAt(given))
  const query = {
    response_type: 'code',
    [connect.clientIdField ?? 'client_id']: app.clientId,
    redirect_uri: redirectURI,
    scope: connect
      .scopes(given)
      .map(({ name }) => name)
      .join(connect.separator),
    state,
    ...(verifier === null
      ? {}
      : { code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }),
    ...connect.extra,
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return {
    url: settings.pageAt(url.href),
    expiresAt: new Date(settings.now().getTime() + flowMs).toISOString(),
  }
}

/** How an account is connected, and what is known of its settings. */
export const connectable = (
  channel: Channel | undefined,
  row: ChannelRow,
): { connect: Connect; given: Record<string, unknown> } => {
  const { connect } = channel ?? {}
  if (!channel || !connect) throw connectErrors.CHANNEL_NOT_CONNECTABLE({ field: 'channel' })
  const stored = Object.entries(row.settings?.[row.kind] ?? {}).filter(
    ([, value]) => value !== null && value !== '',
  )
  const given = partialSettings(channel.settings, Object.fromEntries(stored)).values
  if (connect.suits?.(given) === false) throw connectErrors.CHANNEL_NOT_CONNECTABLE({ field: 'channel' })
  if (connect.needs.some((name) => given[name] === undefined))
    throw connectErrors.CHANNEL_SETTINGS_MISSING({ field: 'channel' })
  return { connect, given }
}

/** The way out while somebody waits in front of a screen: the whole of an attempt's deadline for each question. */
export const wayOf = ({ payload }: Pick<PayloadRequest, 'payload'>) => {
  const { fetch, now, deadlineMs } = settingsOf(payload)
  return { now, fetch: ((request) => fetch({ timeoutMs: deadlineMs, ...request })) as typeof fetch }
}

/** System read: the community's name is public, and stands on the network's page. */
const hubName = async (req: PayloadRequest): Promise<string> => {
  const { name } = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return name || 'Community hub'
}
