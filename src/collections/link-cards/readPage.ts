import { Parser } from 'htmlparser2'
import { truncate } from '../../core/text'
import type { GuardedFetch } from '../../network/guardedFetch'

/** What a page says of itself. */
export type PageFacts = {
  title: string
  description: string | null
  site: string | null
  picture: string | null
}

/** What came of asking: facts, nothing that a card could say, or nothing for now. */
export type PageAnswer = { kind: 'facts'; facts: PageFacts } | { kind: 'nothing' } | { kind: 'later' }

/** Bytes of a page that are read: what it says of itself stands at its top. */
const mostBytes = 512 * 1024
/** Characters that are kept: a title of two lines, a description of three. */
const longest = { title: 200, description: 300, site: 80 } as const

/** Asks a page what it is, by Open Graph (https://ogp.me), else by its own title and description. */
export const readPage = async (address: string, fetch: GuardedFetch): Promise<PageAnswer> => {
  const answer = await fetch({
    url: address,
    headers: { accept: 'text/html,application/xhtml+xml' },
    timeoutMs: 10_000,
    maxBytes: mostBytes,
  })
  if (answer.kind === 'maybe-sent') return { kind: 'later' }
  // A forbidden or missing host stays so; one that could not be reached may come back.
  if (answer.kind === 'not-sent') return { kind: /connection|time/.test(answer.why) ? 'later' : 'nothing' }
  if (answer.status === 429 || answer.status >= 500) return { kind: 'later' }
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status !== 200 || !/^(text\/html|application\/xhtml\+xml)\b/i.test(type))
    return { kind: 'nothing' }
  const facts = factsOf(decode(answer.body, type), answer.url)
  return facts ? { kind: 'facts', facts } : { kind: 'nothing' }
}

/** Pure: what a page's head says; null without a title. */
export const factsOf = (html: string, address: string): PageFacts | null => {
  const said = new Map<string, string>()
  let title: string | null = null
  let isInTitle = false
  const parser = new Parser({
    onopentag: (name, { property, name: key = property, content }) => {
      if (name === 'title' && title === null) {
        title = ''
        isInTitle = true
      }
      const meta = (property ?? key)?.toLowerCase()
      if (name === 'meta' && meta && content && !said.has(meta)) said.set(meta, content)
      if (name === 'body') parser.pause()
    },
    ontext: (text) => {
      if (isInTitle) title = `${title ?? ''}${text}`
    },
    onclosetag: (name) => {
      if (name === 'title') isInTitle = false
    },
  })
  parser.write(html)
  const first = (...names: string[]): string | undefined =>
    names.map((name) => said.get(name)).find((value) => value !== undefined && value.trim() !== '')
  const heading = words(first('og:title', 'twitter:title') ?? title, longest.title)
  return heading === null
    ? null
    : {
        title: heading,
        description: words(
          first('og:description', 'description', 'twitter:description'),
          longest.description,
        ),
        site: words(first('og:site_name', 'application-name'), longest.site) ?? new URL(address).hostname,
        picture: absolute(first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'), address),
      }
}

const words = (text: string | null | undefined, most: number): string | null => {
  const plain = truncate(
    (text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 4 * most),
    most,
  )
  return plain === '' ? null : plain
}

const absolute = (source: string | undefined, address: string): string | null =>
  source !== undefined && URL.canParse(source, address) ? new URL(source, address).href : null

/** By what the answer says its letters are, else by what the page does; UTF-8 for a name that nobody knows. */
const decode = (body: Uint8Array, type: string): string => {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 1024))
  const [, charset] =
    /charset=["']?([\w-]+)/i.exec(type) ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head) ?? []
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}
