import type { CustomFetch } from 'openid-client'
import type { FetchRequest, GuardedFetch } from '../../../network/guardedFetch'

/** The provider cannot be reached, or does not answer as it should. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable'
}

// What a browser would wait for with somebody in front of it.
const patienceMs = 10_000
// Statuses that carry no body; `Response` refuses one.
const empty: ReadonlySet<number> = new Set([101, 103, 204, 205, 304])

/** The hub's one way out as the fetch that `openid-client` calls. */
export const providerFetch =
  (guarded: GuardedFetch): CustomFetch =>
  async (url, { method, headers, body, signal }) => {
    const answer = await guarded({
      url,
      method: method as NonNullable<FetchRequest['method']>,
      headers,
      timeoutMs: patienceMs,
      ...(body == null ? {} : { body: bytesOf(body) }),
      ...(signal ? { signal } : {}),
    })
    if (answer.kind !== 'answered') throw new ProviderUnreachable(answer.why)
    if (answer.truncated) throw new ProviderUnreachable('the answer is too long')
    if (answer.status >= 500) throw new ProviderUnreachable(`the provider answered ${answer.status}`)
    return new Response(empty.has(answer.status) ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers,
    })
  }

const bytesOf = (body: unknown): string | Uint8Array => {
  if (typeof body === 'string' || body instanceof Uint8Array) return body
  if (body instanceof URLSearchParams) return body.toString()
  // The library sends forms only.
  throw new TypeError('A body that is neither text nor bytes.')
}
