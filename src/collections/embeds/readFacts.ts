import { z } from 'zod'
import type { EmbedProvider } from '../../core/embeds'
import { truncate } from '../../core/text'
import { type GuardedFetch, jsonOf } from '../../network/guardedFetch'

/** What a site says of one of its pages. */
export type EmbedFacts = { title: string | null; authorName: string | null; thumbnail: string | null }

/** What came of asking: facts, a final no (private, deleted: 4xx), or nothing for now. */
export type FactsAnswer = { kind: 'facts'; facts: EmbedFacts } | { kind: 'gone' } | { kind: 'later' }

// oEmbed 1.0, 2.3.4: all but `type` and `version` may be missing. Nothing of what it offers as HTML is ever read.
const oEmbed = z.object({
  title: z.string().nullish(),
  author_name: z.string().nullish(),
  thumbnail_url: z.string().nullish(),
})

/** Characters of a title that are kept: two lines of a card. */
const titleMax = 200

/** Asks a provider's oEmbed endpoint about an address. */
export const readFacts = async (
  { endpoint }: Pick<EmbedProvider, 'endpoint'>,
  address: string,
  fetch: GuardedFetch,
): Promise<FactsAnswer> => {
  const url = new URL(endpoint)
  url.searchParams.set('url', address)
  url.searchParams.set('format', 'json')
  const answer = await fetch({
    url: url.href,
    headers: { accept: 'application/json' },
    timeoutMs: 10_000,
    maxBytes: 256 * 1024,
  })
  if (answer.kind !== 'answered') return { kind: 'later' }
  // Too many requests, a gateway that is down: it may know later. "Private" and "no such page" stay so.
  if (answer.status === 429 || answer.status >= 500) return { kind: 'later' }
  const read = answer.status === 200 ? oEmbed.safeParse(jsonOf(answer)) : null
  if (!read?.success) return { kind: 'gone' }
  const { title, author_name: author, thumbnail_url: thumbnail } = read.data
  return {
    kind: 'facts',
    facts: { title: words(title), authorName: words(author), thumbnail: thumbnail ?? null },
  }
}

const words = (text: string | null | undefined): string | null => {
  const plain = truncate((text ?? '').replace(/\s+/g, ' ').trim(), titleMax)
  return plain === '' ? null : plain
}
