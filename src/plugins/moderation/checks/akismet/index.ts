import type { Check, Subject } from '../check'
import { askProvider, ProviderFailure, type ProviderOptions, sentText } from '../provider'

/** What its codes say to a moderator. */
export const akismetReasons = {
  spam: { en: 'Spam, says Akismet', fr: 'Indésirable, selon Akismet' },
  blatant: { en: 'Blatant spam, says Akismet', fr: 'Indésirable sans aucun doute, selon Akismet' },
} as const

/** Of the first letters of an answer: it is one word, or no answer of Akismet's. */
const longestWord = 20

/**
 * Akismet (https://akismet.com/developers/detailed-docs/comment-check/): is this spam? It is told the text, of which
 * kind it is, and the address and browser that it was sent from, which it demands; no name and no mail address.
 */
export const akismet = (options: ProviderOptions): Check => ({
  id: 'akismet',
  cost: 'slow',
  version: options.model,
  reasons: akismetReasons,
  applies: ({ title, text }) => title !== '' || text !== '',
  look: async (subject) => {
    const { body, headers } = await askProvider(options, {
      url: options.url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: formOf(subject, options).toString(),
    })
    switch (new TextDecoder().decode(body.subarray(0, longestWord)).trim()) {
      case 'false':
        return []
      case 'true':
        return headers.get('x-akismet-pro-tip') === 'discard'
          ? [{ check: 'akismet', code: 'blatant', weight: 10 }]
          : [{ check: 'akismet', code: 'spam', weight: 6 }]
      // A key that is none is answered with 200.
      case 'invalid':
        throw new ProviderFailure('key', true, 200)
      default:
        throw new ProviderFailure('nonsense', false)
    }
  },
})

const formOf = (subject: Subject, { key, siteURL }: ProviderOptions): URLSearchParams => {
  const { sender, now } = subject
  if (!sender) throw new ProviderFailure('address', true)
  return new URLSearchParams({
    api_key: key,
    blog: siteURL,
    blog_charset: 'UTF-8',
    user_ip: sender.address,
    ...(sender.userAgent === null ? {} : { user_agent: sender.userAgent }),
    comment_type: kindOf(subject),
    comment_content: sentText(subject),
    comment_date_gmt: now.toISOString(),
    ...(subject.operation === 'edit' ? { recheck_reason: 'edit' } : {}),
  })
}

const kindOf = ({ opens, collection }: Subject): string =>
  opens ? 'forum-post' : collection === 'comments' ? 'comment' : 'reply'
