import type { RequestHandler } from 'express'
import { ipKeyGenerator, type Options, rateLimit, type Store } from 'express-rate-limit'
import type { HubError } from '../core/errors'
import { serverErrors } from './errors'
import { type HitStores, ownHits } from './hitStores'

/** So many in so long, for one client (an IPv4 address, or an IPv6 /56). */
export type Rate = {
  limit: number
  /** Milliseconds. */
  windowMs: number
}

/** How often one client may ask. */
export type RateLimits = {
  /** GraphQL. */
  graphql: Rate
  /** REST and actions; the admin makes about ten requests a page. */
  rest: Rate
  /** Pages of site and admin, their static files apart. */
  pages: Rate
  /** Attempts to log in, or to use a token that was mailed. Payload locks the account after 10 failures besides. */
  logIn: Rate
  /** Accounts opened: a class or a meeting behind one address still gets in. */
  signUp: Rate
  /** Mails asked for by strangers. */
  forgot: Rate
  /** Forms filled in: a class behind one address still gets through, a flood does not. */
  forms: Rate
}

const minute = 60_000
/** See {@link RateLimits}. The generous ones are about ten times what one busy person's browser does. */
export const defaultRateLimits: RateLimits = {
  graphql: { limit: 1200, windowMs: minute },
  rest: { limit: 1200, windowMs: minute },
  pages: { limit: 600, windowMs: minute },
  logIn: { limit: 30, windowMs: 15 * minute },
  signUp: { limit: 30, windowMs: 60 * minute },
  forgot: { limit: 10, windowMs: 60 * minute },
  forms: { limit: 40, windowMs: 60 * minute },
}

/**
 * Refuses a client that asks too often: 429, `Retry-After` and the code `TOO_MANY_REQUESTS`.
 *
 * @param store - where it is counted. @default this process
 */
export const limitRate = (rate: Rate, store: Store = ownHits('')): RequestHandler =>
  rateLimit({
    store,
    limit: rate.limit,
    windowMs: rate.windowMs,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Whom to believe is the operator's TRUST_PROXY; the library would guess at it on the console.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw serverErrors.TOO_MANY_REQUESTS()
    },
  })

type StrictName = 'logIn' | 'signUp' | 'forgot' | 'forms'

/** Mutations, and the REST addresses of the same deeds, that strangers could use to guess or to annoy. */
const strictMutations: Readonly<Record<string, StrictName>> = {
  loginMember: 'logIn',
  logIn: 'logIn',
  confirmLogIn: 'logIn',
  confirmEmailChange: 'logIn',
  resetPasswordMember: 'logIn',
  verifyEmailMember: 'logIn',
  registerMember: 'signUp',
  completeRegistration: 'signUp',
  linkIdentity: 'logIn',
  forgotPasswordMember: 'forgot',
  resendVerification: 'forgot',
  requestEmailChange: 'forgot',
  submitForm: 'forms',
  submitNotice: 'forgot',
  confirmNotice: 'logIn',
}
const strictPaths: readonly [RegExp, StrictName][] = [
  [/^\/members\/(login|reset-password)\/?$/, 'logIn'],
  [/^\/members\/verify\//, 'logIn'],
  [/^\/actions\/(logIn|confirmLogIn|confirmEmailChange|linkIdentity|confirmNotice)\/?$/, 'logIn'],
  [/^\/(members\/first-register|actions\/(?:registerMember|completeRegistration))\/?$/, 'signUp'],
  [/^\/members\/forgot-password\/?$/, 'forgot'],
  [/^\/actions\/(resendVerification|requestEmailChange|submitNotice)\/?$/, 'forgot'],
  [/^\/actions\/submitForm\/?$/, 'forms'],
]

/** Counts what must stay rare, by client, whichever door it comes through. */
export type StrictLimits = {
  /** Counts one GraphQL mutation; answers the refusal and the seconds to wait, or null. */
  mutation: (name: string, client: string) => Promise<StrictRefusal | null>
  /** The same for REST. */
  rest: RequestHandler
}

/** Why not, and when again. */
export type StrictRefusal = { error: HubError; retryAfter: number }

/** One count for GraphQL, REST and the site: twenty aliases in one document are twenty attempts. */
export const strictLimits = (
  limits: Pick<RateLimits, StrictName>,
  hits: HitStores = ownHits,
): StrictLimits => {
  const stores = new Map<StrictName, Store>()
  const storeOf = (name: StrictName): Store => {
    const known = stores.get(name)
    if (known) return known
    const store = hits(name)
    // The store reads nothing else of the options.
    void store.init?.({ windowMs: limits[name].windowMs } as Options)
    stores.set(name, store)
    return store
  }
  const count = async (name: StrictName, client: string): Promise<StrictRefusal | null> => {
    const { totalHits, resetTime } = await storeOf(name).increment(ipKeyGenerator(client))
    if (totalHits <= limits[name].limit) return null
    const wait = resetTime ? resetTime.getTime() - Date.now() : limits[name].windowMs
    return { error: serverErrors.TOO_MANY_REQUESTS(), retryAfter: Math.max(1, Math.ceil(wait / 1000)) }
  }
  return {
    mutation: async (mutation, client) => {
      const name = Object.hasOwn(strictMutations, mutation) ? strictMutations[mutation] : undefined
      return name === undefined ? null : count(name, client)
    },
    rest: async (req, res, next) => {
      const name = req.method === 'POST' && strictPaths.find(([path]) => path.test(req.path))?.[1]
      const refusal = name ? await count(name, req.ip ?? 'unknown') : null
      if (!refusal) {
        next()
        return
      }
      res.setHeader('retry-after', String(refusal.retryAfter))
      throw refusal.error
    },
  }
}
