import { expect } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf, listen } from '../server/helpers'
import { type OidcServer, startOidcProvider } from '../servers/oidcProvider'
import { testPassword } from '../helpers/bootHub'

/** The public origin that the hub believes it has; the tests' browser takes it to where it really listens. */
export const siteURL = 'http://localhost:3000'

/** A hub whose members may log in by a real provider. */
export type OidcWorld = {
  hub: TestHub
  provider: OidcServer
  /** Milliseconds that the hub's clock is ahead. */
  clock: { aheadMs: number }
  /** A browser with its own cookies. */
  browser: () => TestBrowser
  stop: () => Promise<void>
}

/** Starts it, with a code of conduct in force. */
export const startOidcWorld = async (): Promise<OidcWorld> => {
  const provider = await startOidcProvider({
    redirectURIs: ['acme', 'gone'].map((id) => `${siteURL}/api/members/oidc/${id}/callback`),
  })
  const clock = { aheadMs: 0 }
  const client = { clientId: provider.clientId, clientSecret: provider.clientSecret }
  const hub = await bootHub({
    options: {
      now: () => new Date(Date.now() + clock.aheadMs),
      allowPrivateNetwork: true,
      members: {
        providers: [
          { id: 'acme', label: 'Acme', issuer: provider.url, ...client },
          // Nobody listens on port 1.
          { id: 'gone', label: 'Gone', issuer: 'http://127.0.0.1:1', ...client },
        ],
      },
    },
  })
  const served = await listen(appOf(hub).app)
  return {
    hub,
    provider,
    clock,
    browser: () => new TestBrowser(served.url),
    stop: async () => {
      await served.stop()
      await hub.stop()
      await provider.stop()
    },
  }
}

/** Where a browser came to. */
export type Visit = { status: number; location: string | null; headers: Headers; body: string }

/** As much of a browser as a log-in needs: cookies by site, and the headers that it adds by itself. */
export class TestBrowser {
  readonly cookies = new Map<string, Map<string, string>>()
  constructor(private readonly served: string) {}

  /** One request; redirects are answers. */
  async visit(address: string, init: RequestInit = {}, fetchSite = 'same-origin'): Promise<Visit> {
    const url = new URL(address, siteURL)
    const target = url.origin === siteURL ? `${this.served}${url.pathname}${url.search}` : url.href
    const jar = this.cookies.get(url.origin) ?? new Map<string, string>()
    this.cookies.set(url.origin, jar)
    const response = await fetch(target, {
      redirect: 'manual',
      ...init,
      headers: {
        'sec-fetch-site': fetchSite,
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    for (const header of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
      const [name = '', ...value] = pair.split('=')
      const expired = attributes.some(
        (each) =>
          /^max-age=0$/i.test(each) || (/^expires=/i.test(each) && new Date(each.slice(8)) <= new Date()),
      )
      if (expired) jar.delete(name)
      else jar.set(name, value.join('='))
    }
    const location = response.headers.get('location')
    return {
      status: response.status,
      location: location && new URL(location, url).href,
      headers: response.headers,
      body: await response.text(),
    }
  }

  /** Presses the button of a provider: the address that the hub sends the browser to. */
  async begin(provider = 'acme', query = ''): Promise<Visit> {
    return this.visit(`/api/members/oidc/${provider}/start${query}`)
  }

  /** Goes to the provider and logs in there; the address of the callback, not visited yet. */
  async atProvider(authorization: string, account: string | null): Promise<string> {
    let { location } = await this.visit(authorization)
    for (let step = 0; step < 8 && location !== null; step += 1) {
      if (location.startsWith(siteURL)) return location
      const url = new URL(location)
      const answer: Visit = url.pathname.startsWith('/interaction/')
        ? await this.visit(url.href, {
            method: 'POST',
            body: new URLSearchParams(account === null ? { deny: '1' } : { account }),
          })
        : await this.visit(url.href)
      location = answer.location
    }
    throw new Error(`The provider did not send the browser back, but to ${location}`)
  }

  /** Begins, logs in at the provider and comes back. */
  async through(account: string | null, query = '', provider = 'acme'): Promise<Visit> {
    const { location } = await this.begin(provider, query)
    return this.visit(await this.atProvider(location ?? '', account), {}, 'cross-site')
  }

  /** What the hub's cookie of this name holds. */
  cookie(name: string): string | undefined {
    return this.cookies.get(siteURL)?.get(name)
  }

  /** Runs a GraphQL document as the site would, with the browser's cookies. */
  async graphql<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ data?: Data | null; errors?: { extensions: { code: string; field?: string } }[] }> {
    const { body } = await this.visit('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: siteURL },
      body: JSON.stringify({ query, variables }),
    })
    return JSON.parse(body) as { data?: Data | null; errors?: { extensions: { code: string } }[] }
  }

  /** Who the hub takes this browser for. */
  async me(): Promise<string | null> {
    const { data } = await this.graphql<{ meMember: { user: { handle: string } | null } }>(
      '{ meMember { user { handle } } }',
    )
    return data?.meMember.user?.handle ?? null
  }

  /** Logs in with the password of the tests. */
  async logIn(member: Member): Promise<void> {
    await this.graphql(
      'mutation ($email: String!, $password: String!) { loginMember(email: $email, password: $password) { token } }',
      { email: member.email, password: testPassword },
    )
    expect(await this.me()).toBe(member.handle)
  }
}
