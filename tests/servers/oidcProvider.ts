import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A person with an account at the provider; the key of the map is their subject. */
export type ProviderAccount = {
  email?: string
  email_verified?: boolean
  name?: string
  preferred_username?: string
}

/** A certified OpenID Connect provider (`oidc-provider`) on loopback. */
export type OidcServer = {
  /** The issuer. */
  url: string
  clientId: string
  clientSecret: string
  /** Who can log in there; tests add and change them. */
  accounts: Map<string, ProviderAccount>
  /** Answers every request with this status instead, as a provider in trouble does; null ends it. */
  trouble: { status: number | null }
  stop: () => Promise<void>
}

/**
 * Starts it. Its own log-in page asks for a name (a key of `accounts`) and takes any; "Refuse" says no.
 *
 * @param args.redirectURIs - where it may send people back to, word for word.
 */
export const startOidcProvider = async (args: { redirectURIs: readonly string[] }): Promise<OidcServer> => {
  const accounts = new Map<string, ProviderAccount>()
  const trouble: OidcServer['trouble'] = { status: null }
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined
  const server: Server = createServer((request, response) => handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { clientId: 'the-hub', clientSecret: 'a secret between hub and provider' }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(url, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [...args.redirectURIs],
      },
    ],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    jwks: { keys: [privateKey.export({ format: 'jwk' })] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
  })
  const answer = provider.callback()
  handle = (request, response) => {
    if (trouble.status !== null) response.writeHead(trouble.status).end()
    else if (request.url?.startsWith('/interaction/'))
      void interact(provider, request, response).catch(() => response.writeHead(400).end())
    else void answer(request, response)
  }
  return {
    url,
    ...client,
    accounts,
    trouble,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const interact = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const details = await provider.interactionDetails(request, response)
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    return
  }
  const form = await bodyOf(request)
  if (form.get('deny') !== null) {
    await provider.interactionFinished(request, response, { error: 'access_denied' })
    return
  }
  const accountId = form.get('account') ?? ''
  const grant = new provider.Grant({ accountId, clientId: String(details.params.client_id) })
  grant.addOIDCScope(String(details.params.scope))
  await provider.interactionFinished(request, response, {
    login: { accountId },
    consent: { grantId: await grant.save() },
  })
}

const page = `<!doctype html><html lang="en"><title>The provider</title>
<form method="post"><label>Account <input name="account"></label>
<button>Log in</button> <button name="deny" value="1">Refuse</button></form></html>`

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
