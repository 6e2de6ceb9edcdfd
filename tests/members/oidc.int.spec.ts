import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Member } from '../../src/payload-types'
import { itNeeding } from '../helpers/mongo'
import { publishCode } from '../helpers/publishCode'
import { type OidcWorld, siteURL, startOidcWorld, type TestBrowser } from './oidcWorld'

let world: OidcWorld
const leftBehind = [
  'identities',
  'account-tokens',
  'outbox',
  'conduct-acceptances',
  'member-days',
  'second-factors',
  'member-sessions',
  'former-handles',
] as const
beforeAll(async () => {
  world = await startOidcWorld()
  await publishCode(world.hub.payload, { title: 'Our code', version: 1 })
  const { accounts } = world.provider
  accounts.set('grace', {
    email: 'Grace@Example.org',
    email_verified: true,
    name: 'Grace Hopper',
    preferred_username: 'grace',
  })
  accounts.set('unsure', { email: 'victim@example.org', email_verified: false, name: 'Una Sure' })
  accounts.set('nameless', {})
})
afterAll(() => world?.stop())
beforeEach(async () => {
  world.clock.aheadMs = 0
  world.provider.trouble.status = null
  const { db } = world.hub.payload
  for (const collection of leftBehind) await db.deleteMany({ collection, where: {} })
  await db.deleteMany({ collection: 'members', where: {} })
})

const complete = (
  browser: TestBrowser,
  data: Record<string, unknown> = {},
): ReturnType<TestBrowser['graphql']> =>
  browser.graphql(
    `mutation ($ticket: String!, $data: CompleteRegistrationInput!) {
      completeRegistration(ticket: $ticket, data: $data) { email verified token }
    }`,
    {
      ticket: browser.cookie('hub-login-ticket') ?? '',
      data: { handle: 'grace', displayName: 'Grace Hopper', acceptedCode: 1, ...data },
    },
  )
/** Somebody who joined through the provider. */
const joined = async (account = 'grace', data: Record<string, unknown> = {}): Promise<TestBrowser> => {
  const browser = world.browser()
  await browser.through(account)
  expect((await complete(browser, data)).errors).toBeUndefined()
  return browser
}
const problemOf = (location: string | null): string | null => {
  const url = new URL(location ?? siteURL)
  return url.pathname.endsWith('/login/problem') ? url.searchParams.get('problem') : null
}
const link = (browser: TestBrowser): ReturnType<TestBrowser['graphql']> =>
  browser.graphql('mutation ($ticket: String!) { linkIdentity(ticket: $ticket) { provider { label } } }', {
    ticket: browser.cookie('hub-login-ticket') ?? '',
  })
/** Gives them a password, by the mail that everybody gets, and begins the set-up of a second factor. */
const setUpFactor = async (browser: TestBrowser) => {
  const token = await world.hub.payload.forgotPassword({
    collection: 'members',
    data: { email: 'grace@example.org' },
    disableEmail: true,
  })
  const password = 'a good long pass'
  await world.hub.payload.resetPassword({
    collection: 'members',
    data: { token: token ?? '', password },
    overrideAccess: true,
  })
  await browser.through('grace')
  return browser.graphql<{ startSecondFactor: { secret: string } }>(
    'mutation ($password: String!) { startSecondFactor(password: $password) { secret } }',
    { password },
  )
}
const identities = () => world.hub.payload.find({ collection: 'identities', pagination: false, depth: 0 })
const topics = async (): Promise<string[]> =>
  (await world.hub.payload.find({ collection: 'outbox', pagination: false, sort: 'id' })).docs.map(
    ({ topic }) => topic,
  )
const byEmail = (email: string): Promise<(Member & { hash?: string | null }) | null> =>
  world.hub.payload.db.findOne<Member & { hash?: string | null }>({
    collection: 'members',
    where: { email: { equals: email } },
  })

describe('the way to the provider', () => {
  it('should ask for a code with state, nonce and PKCE, and keep them in a sealed cookie', async () => {
    const { status, location, headers } = await world.browser().begin('acme', '?next=/forum')
    const url = new URL(location ?? '')
    expect(status).toBe(303)
    expect(url.origin).toBe(world.provider.url)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${siteURL}/api/members/oidc/acme/callback`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    const [cookie = ''] = headers.getSetCookie()
    expect(cookie).toMatch(/^hub-login-flow=v1\.[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/)
    expect(cookie).not.toContain(url.searchParams.get('state'))
  })

  it('should tell everybody who is configured, and no more of it than the button says', async () => {
    const { data } = await world.browser().graphql('{ loginProviders { id label } }')
    expect(data).toEqual({
      loginProviders: [
        { id: 'acme', label: 'Acme' },
        { id: 'gone', label: 'Gone' },
      ],
    })
  })

  it('should show the log-in page when another site began it, or nobody is of that name', async () => {
    const browser = world.browser()
    const forced = await browser.visit('/api/members/oidc/acme/start?next=/forum', {}, 'cross-site')
    expect(forced.location).toBe(`${siteURL}/login?next=%2Fforum`)
    expect(browser.cookie('hub-login-flow')).toBeUndefined()
    expect((await browser.begin('nobody')).location).toBe(`${siteURL}/login?next=%2F`)
  })

  it('should say that a provider is away', async () => {
    const { status, location } = await world.browser().begin('gone', '?locale=fr&next=/forum')
    expect(status).toBe(303)
    expect(location).toBe(`${siteURL}/fr/login/problem?problem=unavailable&provider=gone&next=%2Fforum`)
  })
})

describe('somebody new', () => {
  it('should choose handle and name, accept the code, and be logged in with a proven address', async () => {
    const browser = world.browser()
    const arrived = await browser.through('grace', '?next=/forum')
    expect(arrived.location).toBe(`${siteURL}/join/complete?next=%2Fforum`)
    expect(await browser.me()).toBeNull()
    const ticket = browser.cookie('hub-login-ticket') ?? ''
    const { data } = await browser.graphql(
      `query ($ticket: String!) {
        pendingRegistration(ticket: $ticket) { provider { label } email emailVerified displayName handle }
      }`,
      { ticket },
    )
    expect(data).toEqual({
      pendingRegistration: {
        provider: { label: 'Acme' },
        email: 'grace@example.org',
        emailVerified: true,
        displayName: 'Grace Hopper',
        handle: 'grace',
      },
    })
    expect((await complete(browser)).data).toEqual({
      completeRegistration: { email: 'grace@example.org', verified: true, token: expect.any(String) },
    })
    expect(await browser.me()).toBe('grace')
    const member = await byEmail('grace@example.org')
    expect(member).toMatchObject({ _verified: true, roles: ['member'], hash: null })
    expect(await topics()).toEqual([])
    const { totalDocs } = await world.hub.payload.count({ collection: 'conduct-acceptances' })
    expect(totalDocs).toBe(1)
  })

  it('should come back as the same member, to the place they wanted', async () => {
    await joined()
    const browser = world.browser()
    const arrived = await browser.through('grace', '?next=/fr/forum%3Fpage%3D2')
    expect(arrived.location).toBe(`${siteURL}/fr/forum?page=2`)
    expect(await browser.me()).toBe('grace')
  })

  itNeeding('transactions', 'a deed that fails gives its ticket back')(
    'should keep the ticket when something in the form is wrong, and take it once',
    async () => {
      const browser = world.browser()
      await browser.through('grace')
      expect((await complete(browser, { handle: 'admin' })).errors?.[0]?.extensions).toMatchObject({
        code: 'VALIDATION_FAILED',
        field: 'handle',
      })
      expect((await complete(browser, { acceptedCode: 7 })).errors?.[0]?.extensions.code).toBe(
        'CODE_NOT_ACCEPTED',
      )
      expect((await complete(browser)).errors).toBeUndefined()
      expect((await complete(browser)).errors?.[0]?.extensions.code).toBe('TOKEN_INVALID')
    },
  )

  it('should lose the ticket after half an hour', async () => {
    const browser = world.browser()
    await browser.through('grace')
    world.clock.aheadMs = 30 * 60_000 + 1
    expect((await complete(browser)).errors?.[0]?.extensions.code).toBe('TOKEN_INVALID')
    expect(await byEmail('grace@example.org')).toBeNull()
  })

  it('should confirm an address that the provider does not vouch for, by mail', async () => {
    const browser = world.browser()
    await browser.through('unsure')
    const answer = await complete(browser, { handle: 'una', email: 'victim@example.org' })
    expect(answer.data).toEqual({
      completeRegistration: { email: 'victim@example.org', verified: false, token: null },
    })
    expect(await browser.me()).toBeNull()
    expect(await topics()).toEqual(['member.registered'])
    // Not confirmed yet: the same way leads to the form again, so that a mistyped address can be mended.
    const again = world.browser()
    expect((await again.through('unsure')).location).toBe(`${siteURL}/join/complete?next=%2F`)
  })

  it('should answer the same for an address that somebody has already, and tell its owner only', async () => {
    const owner = await world.hub.createMember({ handle: 'victoria', email: 'victim@example.org' })
    const browser = world.browser()
    expect((await browser.through('unsure')).location).toBe(`${siteURL}/join/complete?next=%2F`)
    const answer = await complete(browser, { handle: 'una', email: 'victim@example.org' })
    expect(answer.data).toEqual({
      completeRegistration: { email: 'victim@example.org', verified: false, token: null },
    })
    expect(await topics()).toEqual(['member.known-address'])
    expect((await identities()).docs).toEqual([])
    expect((await byEmail('victim@example.org'))?.id).toBe(owner.id)
  })

  it('should leave nothing in an account that was opened with somebody else’s address', async () => {
    const attacker = world.browser()
    await attacker.through('unsure')
    await complete(attacker, { handle: 'una', email: 'victim@example.org' })
    expect((await identities()).totalDocs).toBe(1)
    // The owner of the address signs up, with a password.
    await world
      .browser()
      .graphql(`mutation ($data: RegisterMemberInput!) { registerMember(data: $data) { email } }`, {
        data: {
          email: 'victim@example.org',
          password: 'a good long pass',
          handle: 'victoria',
          displayName: 'Victoria',
          acceptedCode: 1,
        },
      })
    expect((await identities()).totalDocs).toBe(0)
  })

  it('should drop what was linked before the first proof when the password is reset', async () => {
    const attacker = world.browser()
    await attacker.through('unsure')
    await complete(attacker, { handle: 'una', email: 'victim@example.org' })
    const token = await world.hub.payload.forgotPassword({
      collection: 'members',
      data: { email: 'victim@example.org' },
      disableEmail: true,
    })
    await world.hub.payload
      .resetPassword({
        collection: 'members',
        data: { token: token ?? '', password: 'a good long pass' },
        overrideAccess: true,
      })
      // An unverified member is not logged in by it.
      .catch(() => undefined)
    expect((await identities()).totalDocs).toBe(0)
  })

  it('should refuse a throw-away address, proven or not', async () => {
    world.provider.accounts.set('brief', { email: 'x@sub.mailinator.com', email_verified: true })
    for (const account of ['brief', 'nameless']) {
      const browser = world.browser()
      await browser.through(account)
      const { errors } = await complete(browser, { email: 'x@mailinator.com' })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', field: 'email' })
    }
  })
})

describe('a known address', () => {
  it('should never be linked in silence: its owner logs in first, then links', async () => {
    const grace = await world.hub.createMember({ handle: 'grace', email: 'grace@example.org' })
    const browser = world.browser()
    expect(problemOf((await browser.through('grace')).location)).toBe('known')
    expect(await browser.me()).toBeNull()
    await browser.logIn(grace)
    expect((await browser.through('grace')).location).toBe(`${siteURL}/account/link`)
    // Led there, and nothing more: only the button links.
    expect((await identities()).totalDocs).toBe(0)
    expect((await link(browser)).data).toEqual({ linkIdentity: [{ provider: { label: 'Acme' } }] })
    expect(await topics()).toEqual(['member.identity-linked'])
    const elsewhere = world.browser()
    await elsewhere.through('grace')
    expect(await elsewhere.me()).toBe('grace')
  })

  it('should not be told to somebody whose provider does not vouch for it', async () => {
    await world.hub.createMember({ handle: 'victoria', email: 'victim@example.org' })
    expect(problemOf((await world.browser().through('unsure')).location)).toBeNull()
  })
})

describe('a member with a second factor', () => {
  it('should be asked for it whichever way they log in', async () => {
    const browser = await joined()
    const member = await byEmail('grace@example.org')
    const { data: started } = await setUpFactor(browser)
    const secret = started?.startSecondFactor.secret ?? ''
    const code = (aheadMs: number): string =>
      new TOTP({ secret }).generate({ timestamp: Date.now() + aheadMs })
    await browser.graphql('mutation ($code: String!) { enableSecondFactor(code: $code) { recoveryCodes } }', {
      code: code(0),
    })
    const elsewhere = world.browser()
    expect((await elsewhere.through('grace', '?next=/forum')).location).toBe(
      `${siteURL}/login/code?next=%2Fforum`,
    )
    expect(await elsewhere.me()).toBeNull()
    world.clock.aheadMs = 60_000
    const confirmed = await elsewhere.graphql(
      'mutation ($ticket: String!, $code: String!) { confirmLogIn(ticket: $ticket, code: $code) { exp } }',
      { ticket: elsewhere.cookie('hub-login-ticket') ?? '', code: code(60_000) },
    )
    expect(confirmed.errors).toBeUndefined()
    expect(await elsewhere.me()).toBe(member?.handle)
  })
})

describe('linking', () => {
  it('should refuse an identity that another member logs in with', async () => {
    await joined()
    const ada = await world.hub.createMember({ handle: 'ada' })
    const browser = world.browser()
    await browser.logIn(ada)
    expect(problemOf((await browser.through('grace')).location)).toBe('taken')
    expect((await identities()).totalDocs).toBe(1)
  })

  itNeeding('transactions', 'a deed that fails gives its ticket back')(
    'should refuse a ticket that another member began',
    async () => {
      const [ada, eve] = await Promise.all([
        world.hub.createMember({ handle: 'ada' }),
        world.hub.createMember({ handle: 'eve' }),
      ])
      const [hers, evil] = [world.browser(), world.browser()]
      await evil.logIn(eve)
      await evil.through('grace')
      await hers.logIn(ada)
      hers.cookies.get(siteURL)?.set('hub-login-ticket', evil.cookie('hub-login-ticket') ?? '')
      expect((await link(hers)).errors?.[0]?.extensions.code).toBe('TOKEN_INVALID')
      expect((await identities()).totalDocs).toBe(0)
      // It is still good for the one who began it.
      expect((await link(evil)).errors).toBeUndefined()
    },
  )

  it('should be shown to its owner and taken away, but never the last way in', async () => {
    const browser = await joined()
    type Mine = { myIdentities: { id: string; email: string; provider: { id: string } }[] }
    const { data } = await browser.graphql<Mine>('{ myIdentities { id email provider { id } } }')
    const [mine] = data?.myIdentities ?? []
    expect(mine).toMatchObject({ email: 'grace@example.org', provider: { id: 'acme' } })
    const unlink = (who: TestBrowser) =>
      who.graphql('mutation ($id: ID!) { unlinkIdentity(id: $id) { id } }', { id: mine?.id })
    expect((await unlink(browser)).errors?.[0]?.extensions.code).toBe('LAST_LOG_IN')

    const stranger = world.browser()
    expect((await unlink(stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await stranger.logIn(await world.hub.createMember({ handle: 'eve' }))
    expect((await unlink(stranger)).errors?.[0]?.extensions.code).toBe('IDENTITY_NOT_FOUND')

    const token = await world.hub.payload.forgotPassword({
      collection: 'members',
      data: { email: 'grace@example.org' },
      disableEmail: true,
    })
    await world.hub.payload.resetPassword({
      collection: 'members',
      data: { token: token ?? '', password: 'a good long pass' },
      overrideAccess: true,
    })
    await browser.through('grace')
    expect((await unlink(browser)).data).toEqual({ unlinkIdentity: [] })
    expect(await topics()).toContain('member.identity-unlinked')
  })

  it('should leave nothing behind when the member goes', async () => {
    await joined()
    const member = await byEmail('grace@example.org')
    // Who accepted what is kept for good; a member who is part of it is erased, not deleted.
    await world.hub.payload.db.deleteMany({ collection: 'conduct-acceptances', where: {} })
    await world.hub.payload.delete({ collection: 'members', id: member?.id ?? 0 })
    expect((await identities()).totalDocs).toBe(0)
  })
})

describe('the answer of the provider', () => {
  const change = (address: string, parameters: Record<string, string>): string => {
    const url = new URL(address)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    return url.href
  }
  /** The address of a callback for Grace, not visited yet; `asked` changes what the hub asked the provider for. */
  const callbackOf = async (browser: TestBrowser, asked: Record<string, string> = {}): Promise<string> => {
    const { location } = await browser.begin()
    return browser.atProvider(change(location ?? '', asked), 'grace')
  }
  const nobody = async (browser: TestBrowser): Promise<void> => {
    expect(await browser.me()).toBeNull()
    expect(browser.cookie('hub-login-ticket')).toBeUndefined()
  }

  it.each([
    ['state', { state: 'x'.repeat(43) }, 'untrusted'],
    ['issuer', { iss: 'https://evil.example' }, 'untrusted'],
    ['code', { code: 'x'.repeat(43) }, 'expired'],
  ])('should be refused when its %s was changed', async (_what, changed, problem) => {
    const browser = world.browser()
    const { location } = await browser.visit(change(await callbackOf(browser), changed), {}, 'cross-site')
    expect(problemOf(location)).toBe(problem)
    await nobody(browser)
  })

  it('should be refused without the issuer that it promises to name', async () => {
    const browser = world.browser()
    const url = new URL(await callbackOf(browser))
    url.searchParams.delete('iss')
    expect(problemOf((await browser.visit(url.href)).location)).toBe('untrusted')
    await nobody(browser)
  })

  it.each([
    ['another nonce', { nonce: 'x'.repeat(43) }, 'untrusted'],
    ['another code challenge', { code_challenge: 'x'.repeat(43) }, 'expired'],
  ])('should be refused when the provider was asked with %s', async (_what, asked, problem) => {
    const browser = world.browser()
    const { location } = await browser.visit(await callbackOf(browser, asked), {}, 'cross-site')
    expect(problemOf(location)).toBe(problem)
    await nobody(browser)
  })

  it('should be refused in another browser, and without or with a changed cookie', async () => {
    const browser = world.browser()
    const address = await callbackOf(browser)
    const other = world.browser()
    expect(problemOf((await other.visit(address)).location)).toBe('expired')
    await other.begin()
    expect(problemOf((await other.visit(address)).location)).toBe('untrusted')
    const cookie = browser.cookie('hub-login-flow') ?? ''
    browser.cookies.get(siteURL)?.set('hub-login-flow', `${cookie.slice(0, -4)}AAAA`)
    expect(problemOf((await browser.visit(address)).location)).toBe('expired')
    await nobody(browser)
  })

  it('should be refused for another provider than it was begun with', async () => {
    const browser = world.browser()
    const address = (await callbackOf(browser)).replace('/acme/', '/gone/')
    expect(problemOf((await browser.visit(address)).location)).toBe('expired')
  })

  it('should be refused after ten minutes', async () => {
    const browser = world.browser()
    const address = await callbackOf(browser)
    world.clock.aheadMs = 10 * 60_000 + 1
    expect(problemOf((await browser.visit(address)).location)).toBe('expired')
    await nobody(browser)
  })

  it('should be good once: a replay finds neither cookie nor code', async () => {
    await joined()
    const browser = world.browser()
    const address = await callbackOf(browser)
    const cookie = browser.cookie('hub-login-flow') ?? ''
    expect((await browser.visit(address)).location).toBe(`${siteURL}/`)
    expect(browser.cookie('hub-login-flow')).toBeUndefined()
    expect(problemOf((await browser.visit(address)).location)).toBe('expired')
    const thief = world.browser()
    await thief.visit('/api/members/me')
    thief.cookies.get(siteURL)?.set('hub-login-flow', cookie)
    expect(problemOf((await thief.visit(address)).location)).toBe('expired')
    expect(await thief.me()).toBeNull()
  })

  it('should make one member of two callbacks at once, and let them begin again when the provider minds', async () => {
    const browser = world.browser()
    const address = await callbackOf(browser)
    const visits = await Promise.all([browser.visit(address), browser.visit(address)])
    // A provider may take back what it gave for a code that comes twice (RFC 6749, 4.1.2): then both are told so.
    for (const { status, location } of visits) {
      expect(status).toBe(303)
      const arrived = location === `${siteURL}/join/complete?next=%2F`
      if (!arrived) expect(['expired', 'untrusted', 'unavailable']).toContain(problemOf(location))
    }
    await browser.through('grace')
    // The form sent twice, too.
    const answers = await Promise.all([complete(browser), complete(browser)])
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1)
    expect((await identities()).totalDocs).toBe(1)
    expect((await world.hub.payload.count({ collection: 'members' })).totalDocs).toBe(1)
  })

  it('should make one member of two tickets for one person', async () => {
    const [one, two] = [world.browser(), world.browser()]
    await one.through('grace')
    await two.through('grace')
    expect((await complete(one)).errors).toBeUndefined()
    expect((await complete(two, { handle: 'grace-two' })).errors?.[0]?.extensions.code).toBe('IDENTITY_TAKEN')
  })

  it.each([
    ['access_denied', 'denied'],
    ['temporarily_unavailable', 'unavailable'],
    ['server_error', 'unavailable'],
    ['invalid_scope', 'untrusted'],
  ])('should say in our own words that the provider answered %s', async (error, problem) => {
    const browser = world.browser()
    const { location } = await browser.begin('acme', '?locale=fr&next=/forum')
    const state = new URL(location ?? '').searchParams.get('state') ?? ''
    const query = new URLSearchParams({
      error,
      state,
      iss: world.provider.url,
      error_description: '<script>alert(1)</script>',
    })
    const answer = await browser.visit(`/api/members/oidc/acme/callback?${query.toString()}`)
    expect(answer.location).toBe(`${siteURL}/fr/login/problem?problem=${problem}&provider=acme&next=%2Fforum`)
  })

  it('should say so when the person refuses', async () => {
    expect(problemOf((await world.browser().through(null)).location)).toBe('denied')
  })

  it('should say so when the provider breaks down half-way', async () => {
    const browser = world.browser()
    const address = await callbackOf(browser)
    world.provider.trouble.status = 503
    expect(problemOf((await browser.visit(address)).location)).toBe('unavailable')
    await nobody(browser)
  })

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/%09/evil.example'])(
    'should send nobody to %s',
    async (next) => {
      await joined()
      const { location } = await world.browser().through('grace', `?next=${encodeURIComponent(next)}`)
      expect(new URL(location ?? '').origin).toBe(siteURL)
    },
  )
})
