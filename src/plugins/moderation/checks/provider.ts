import { jsonOf, type FetchAnswer, type FetchRequest, type GuardedFetch } from '../../../network/guardedFetch'

/** The services that can be asked besides, by id. */
export const providerIds = ['akismet', 'openai', 'mistral'] as const
/** One of {@link providerIds}. */
export type ProviderId = (typeof providerIds)[number]

/** Why a service did not answer. */
export const failureCodes = [
  'timeout',
  'down',
  'key',
  'busy',
  'refused',
  'nonsense',
  'budget',
  'address',
  'off',
] as const
/** One of {@link failureCodes}. */
export type FailureCode = (typeof failureCodes)[number]

/** A service did not answer. It repeats nothing of what the service wrote: that could be the key. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure'
  /**
   * @param isFinal - asking again would end the same way.
   * @param retryAfter - seconds that the service asked to be left alone for; null: it did not say.
   */
  constructor(
    readonly code: FailureCode,
    readonly isFinal: boolean,
    readonly status: number | null = null,
    readonly retryAfter: number | null = null,
  ) {
    super(status === null ? code : `${code} (${status})`)
  }
}

/** What a check that asks a service needs. */
export type ProviderOptions = {
  key: string
  /** Where it is asked: the whole address. */
  url: string
  /** Name of the model, where the service has several. */
  model: string
  /** Public origin of the site. */
  siteURL: string
  fetch: GuardedFetch
  /** Milliseconds until the whole answer must be here. */
  timeoutMs: number
}

/** What each service is asked by unless a manager says otherwise. */
export const providerDefaults: Readonly<Record<ProviderId, { name: string; url: string; model: string }>> = {
  akismet: { name: 'Akismet', url: 'https://rest.akismet.com/1.1/comment-check', model: '1.1' },
  openai: {
    name: 'OpenAI',
    url: 'https://api.openai.com/v1/moderations',
    model: 'omni-moderation-latest',
  },
  mistral: {
    name: 'Mistral',
    url: 'https://api.mistral.ai/v1/moderations',
    model: 'mistral-moderation-latest',
  },
}

/** Longest text that is sent, in UTF-16 units: Discourse sends Akismet as much. */
export const longestSent = 32_000

/** Bytes of an answer that are read: the longest known has two kilobytes. */
const maxBytes = 64 * 1024

/**
 * Asks a service.
 *
 * @returns its answer of 200.
 * @throws ProviderFailure for everything else.
 */
export const askProvider = async (
  { fetch, timeoutMs }: Pick<ProviderOptions, 'fetch' | 'timeoutMs'>,
  request: Pick<FetchRequest, 'url' | 'headers' | 'body'>,
): Promise<Extract<FetchAnswer, { kind: 'answered' }>> => {
  const answer = await fetch({ ...request, method: 'POST', timeoutMs, maxBytes })
  if (answer.kind !== 'answered')
    throw new ProviderFailure(answer.why === 'no answer in time' ? 'timeout' : 'down', false)
  const { status, headers } = answer
  if (status === 200) return answer
  const seconds = Number(headers.get('retry-after') ?? NaN)
  if (status === 401 || status === 403) throw new ProviderFailure('key', true, status)
  if (status === 429)
    throw new ProviderFailure('busy', false, status, seconds > 0 ? Math.min(seconds, 86_400) : null)
  if (status >= 500 || status === 408) throw new ProviderFailure('down', false, status)
  throw new ProviderFailure('refused', true, status)
}

/** The JSON of an answer; undefined when it is none. */
export const answeredJson = jsonOf

/** What a text is sent as: its title above it. */
export const sentText = ({ title, text }: { title: string; text: string }): string =>
  // Half a character is no JSON that everybody reads.
  (title === '' ? text : `${title}\n\n${text}`).slice(0, longestSent).replace(/\p{Surrogate}/gu, '\uFFFD')
