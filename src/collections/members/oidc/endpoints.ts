import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { localTarget } from '../../../core/localTarget'
import { firstStepDone } from '../operations/logIn'
import { settingsOf } from '../options'
import type { Checks, ProviderClient } from './client'
import { loginCookie, readLoginCookie } from './cookies'
import { flowMs, openFlow, sealFlow } from './flow'
import { type LoginProblem, ProviderError } from './problems'
import { callbackURL, type LoginProvider } from './provider'
import { signIn, type SignInOutcome } from './signIn'
import { ticketMs } from './tickets'

type Locale = 'en' | 'fr'
type Clients = (provider: LoginProvider) => ProviderClient

/**
 * `GET /api/members/oidc/<provider>/start?next=&locale=` sends the browser to a provider, and `…/callback` takes it
 * back. Both answer with a redirect, also when something is wrong: a person reads the page at its end.
 */
export const oidcEndpoints = (clients: Clients): Omit<Endpoint, 'root'>[] => [
  { path: '/oidc/:provider/start', method: 'get', handler: start(clients) },
  { path: '/oidc/:provider/callback', method: 'get', handler: callback(clients) },
]

const start =
  (clients: Clients) =>
  async (req: PayloadRequest): Promise<Response> => {
    const { siteURL, now } = settingsOf(req.payload)
    const locale: Locale = req.locale === 'fr' ? 'fr' : 'en'
    const next = localTarget(req.searchParams.get('next'), page('/', locale))
    const provider = providerOf(req)
    // Another site must not begin it in somebody's name: they are shown the way in, and press the button themselves.
    if (!provider || req.headers.get('sec-fetch-site') === 'cross-site')
      return redirect(req, `${page('/login', locale)}?next=${encodeURIComponent(next)}`)
    const checks: Checks = { state: random(), nonce: random(), verifier: random() }
    const flow = { ...checks, provider: provider.id, next, locale, member: userOf(req)?.id ?? null }
    try {
      const target = await clients(provider).begin({ redirectURI: redirectURI(req, provider), checks })
      return redirect(req, target.href, {
        cookie: 'flow',
        value: sealFlow({ ...flow, startedAt: now().getTime() }, req.payload.secret),
        ttlMs: flowMs,
        siteURL,
      })
    } catch (error) {
      return redirect(req, problemPage({ ...flow, problem: noted(error, provider, req) }))
    }
  }

const callback =
  (clients: Clients) =>
  async (req: PayloadRequest): Promise<Response> => {
    const { siteURL, now } = settingsOf(req.payload)
    const provider = providerOf(req)
    const flow =
      provider &&
      openFlow({
        sealed: readLoginCookie('flow', req),
        provider: provider.id,
        secret: req.payload.secret,
        now: now(),
      })
    const done = { cookie: 'flow', value: null, ttlMs: 0, siteURL } as const
    if (!provider || !flow) {
      const locale: Locale = req.i18n.language === 'fr' ? 'fr' : 'en'
      return redirect(req, problemPage({ problem: 'expired', provider: provider?.id, locale }), done)
    }
    const answer = new URL(redirectURI(req, provider))
    answer.search = new URL(req.url ?? '', siteURL).search
    try {
      const proof = await clients(provider).finish({ answer, checks: flow })
      const outcome = await signIn({ provider: provider.id, proof, member: flow.member }, req)
      return await arrive(req, outcome, flow, done)
    } catch (error) {
      return redirect(req, problemPage({ ...flow, problem: noted(error, provider, req) }), done)
    }
  }

type Cookie = Parameters<typeof loginCookie>[0]

const arrive = async (
  req: PayloadRequest,
  outcome: SignInOutcome,
  flow: { provider: string; next: string; locale: Locale },
  done: Cookie,
): Promise<Response> => {
  const ticketCookie = (value: string): Cookie => ({ ...done, cookie: 'ticket', value, ttlMs: ticketMs })
  switch (outcome.kind) {
    case 'member': {
      const { ticket } = await firstStepDone(outcome.member, req)
      return ticket === null
        ? redirect(req, flow.next, done)
        : redirect(
            req,
            `${page('/login/code', flow.locale)}?next=${encodeURIComponent(flow.next)}`,
            done,
            ticketCookie(ticket),
          )
    }
    case 'register':
      return redirect(
        req,
        `${page('/join/complete', flow.locale)}?next=${encodeURIComponent(flow.next)}`,
        done,
        ticketCookie(outcome.ticket),
      )
    case 'link':
      return redirect(req, page('/account/link', flow.locale), done, ticketCookie(outcome.ticket))
    case 'linked':
      return redirect(req, page('/account/security', flow.locale), done)
    case 'problem':
      return redirect(req, problemPage({ ...flow, problem: outcome.problem }), done)
  }
}

const providerOf = (req: PayloadRequest): LoginProvider | undefined =>
  settingsOf(req.payload).providers.find(({ id }) => id === req.routeParams?.provider)

const redirectURI = (req: PayloadRequest, { id }: LoginProvider): string =>
  callbackURL({ siteURL: settingsOf(req.payload).siteURL, api: req.payload.config.routes.api, id })

// 256 bits; RFC 7636 asks for 43 characters at least in a verifier, which this is.
const random = (): string => randomBytes(32).toString('base64url')

/** A page of the site; English has no prefix. */
const page = (path: string, locale: Locale): string => (locale === 'fr' ? `/fr${path}` : path)

const problemPage = (args: {
  problem: LoginProblem
  provider: string | undefined
  locale: Locale
  next?: string
}): string => {
  const query = new URLSearchParams({
    problem: args.problem,
    ...(args.provider === undefined ? {} : { provider: args.provider }),
    ...(args.next === undefined ? {} : { next: args.next }),
  })
  return `${page('/login/problem', args.locale)}?${query.toString()}`
}

/** The visitor reads the problem; the operator reads what the provider said, without codes or tokens. */
const noted = (error: unknown, { id }: LoginProvider, req: PayloadRequest): LoginProblem => {
  if (!(error instanceof ProviderError)) throw error
  const { cause, problem } = error
  if (problem !== 'denied')
    req.payload.logger.warn(
      { provider: id, problem, reason: cause instanceof Error ? cause.message : String(cause) },
      'a log-in through a provider failed',
    )
  return problem
}

const redirect = (req: PayloadRequest, target: string, ...cookies: Cookie[]): Response => {
  const headers = new Headers({
    location: new URL(target, settingsOf(req.payload).siteURL).href,
    'cache-control': 'no-store',
    // The address of a callback holds a code: it goes nowhere else.
    'referrer-policy': 'no-referrer',
  })
  for (const cookie of cookies) headers.append('set-cookie', loginCookie(cookie))
  return new Response(null, { status: 303, headers })
}
