import { type AuthStrategyFunctionArgs, type AuthStrategyResult, extractJWT, type Payload } from 'payload'
import { sqliteClientOf } from '../database'
import { copyOf, sizeOf } from './keptRows'
import type { ReadCache } from './readCache'

const tied = new WeakSet<Payload>()

/**
 * Keeps who a session's token belongs to. Payload reads the member anew for every request and runs all of its fields'
 * hooks, which took longer than many an answer. The session that was ended, the role that was taken away and the member
 * who is gone count at the next request: all of them are rows that were read, and a write of them drops what is kept.
 *
 * On the embedded database alone, as `keptRows.ts` has it. Ties itself to Payload's strategy once, at the start.
 */
export const keepSessions = ({ payload, cache }: { payload: Payload; cache: ReadCache }): void => {
  if (sqliteClientOf(payload) === null || tied.has(payload)) return
  tied.add(payload)
  for (const strategy of payload.authStrategies) {
    if (strategy.name !== 'local-jwt') continue
    const authenticate = strategy.authenticate.bind(strategy)
    strategy.authenticate = async (args) => {
      // A cookie that another site's page sent along is no token: Payload's own check, each time.
      const token = extractJWT(args)
      const expires = token === null ? 0 : expiryOf(token)
      if (token === null || expires <= Date.now()) return authenticate(args)
      const { value } = await cache.get(keyOf(token, args), async () => {
        const value = await authenticate(args)
        // A refusal is of its moment.
        return {
          value,
          keep: value.user !== null && value.responseHeaders === undefined,
          size: sizeOf(value),
        }
      })
      return copyOf<AuthStrategyResult>(value)
    }
  }
}

/** All that Payload's strategy makes of a request. */
const keyOf = (token: string, { isGraphQL, req }: AuthStrategyFunctionArgs & WithRequest): string =>
  JSON.stringify([token, isGraphQL === true, req?.locale, req?.fallbackLocale])

/** Payload gives its strategies the request, too, and its types leave it out. */
type WithRequest = { req?: { locale?: unknown; fallbackLocale?: unknown } }

/** When a token ends, in milliseconds; 0 for what is none. Whether it is genuine is not asked here. */
const expiryOf = (token: string): number => {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      exp?: unknown
    }
    return Number(claims.exp) * 1000 || 0
  } catch {
    return 0
  }
}
