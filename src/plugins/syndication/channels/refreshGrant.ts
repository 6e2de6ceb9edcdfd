import { z, type ZodType } from 'zod'
import type { Request } from './call'
import { askOnTheWay, exchangeCode, problem, scopesIn } from './codeGrant'
import type { App, Connect, ConnectContext, GrantedAccount } from './connect'
import type { OAuthCredentials } from './oauth'

const tokenShape = z.looseObject({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  // Twitch lists them.
  scope: z.union([z.string(), z.array(z.string()).transform((names) => names.join(' '))]).nullish(),
})

type Named<Settings> = Pick<GrantedAccount<Settings, OAuthCredentials>, 'id' | 'name' | 'settings'>

/**
 * Makes `grant` of a network with refresh tokens (RFC 6749 §4.1.3, §6): the code for tokens, and whose they are.
 *
 * @param args.lacks - what the app or the request lacked when the network gives no refresh token.
 * @param args.accounts - of what was told of the person, those that the hub could use.
 */
export const refreshGrant =
  <Settings, Me>(args: {
    tokenAddress: string
    client: 'basic' | 'form'
    clientIdField?: string
    fields?: Readonly<Record<string, string>>
    headers?: (app: App, way: ConnectContext<Settings>) => Readonly<Record<string, string>>
    lacks: string
    who: (accessToken: string, app: App) => Request
    shape: ZodType<Me>
    accounts: (me: Me, way: ConnectContext<Settings>) => readonly Named<Settings>[]
    /** When there is none of them. */
    none: string
  }): Connect<Settings, OAuthCredentials>['grant'] =>
  async (asked, way) => {
    const headers = args.headers?.(asked.app, way) ?? {}
    const told = await exchangeCode(
      {
        ...asked,
        url: args.tokenAddress,
        client: args.client,
        shape: tokenShape,
        headers,
        ...(args.clientIdField === undefined ? {} : { clientIdField: args.clientIdField }),
        ...(args.fields === undefined ? {} : { fields: args.fields }),
      },
      way,
    )
    if (told.kind !== 'told') return told
    const { access_token, refresh_token, scope } = told.value
    if (refresh_token === undefined) return problem('refused', args.lacks)
    const request = args.who(access_token, asked.app)
    const me = await askOnTheWay(
      way,
      { ...request, headers: { authorization: `Bearer ${access_token}`, ...headers, ...request.headers } },
      { secrets: [access_token, refresh_token], shape: args.shape },
    )
    if (me.kind !== 'told') return me
    const credentials = { ...asked.app, refreshToken: refresh_token }
    const [first, ...others] = args
      .accounts(me.value, way)
      .map((account) => ({ ...account, credentials, endsAt: null }))
    if (!first) return problem('none', args.none)
    return { kind: 'granted', scopes: scopesIn(scope), accounts: [first, ...others] }
  }
