import { setTimeout as wait } from 'node:timers/promises'
import { anybody, say } from './overHttp'

/** What {@link freshness} found. */
export type Freshness = {
  reads: number
  /** Reads that were answered from what was kept. */
  hits: number
  writes: number
  /** Reads that showed a state from before a write whose response had come when they asked. */
  stale: string[]
  /** Reads that showed nobody in particular what a session only may see, and answers to sessions that were kept. */
  leaked: string[]
  /** Requests that were not answered as they should. */
  failed: string[]
}

/** What {@link freshness} needs to know. */
export type FreshnessOptions = {
  /** Where to ask and to write: of nodes, or of what stands before them. */
  urls: readonly string[]
  /** Session of who publishes posts and decides cases. */
  editor: string
  /** How many write posts. */
  writers: number
  /** Sessions of members who each write a topic that is moderated. */
  authors?: readonly string[]
  /** How many read as nobody in particular; one more reads with the editor’s session. */
  readers: number
  /** Milliseconds between two writes of a writer. @default 0 */
  pause?: number
  /** How many more read posts on their pages, where the nodes serve pages. @default 0 */
  pageReaders?: number
  /** Ends it, given what was found so far. */
  isOver: (sofar: Readonly<Freshness>) => boolean
}

/** One text that changes: state by state its title, or null while it is nowhere to be seen; the first is before it is. */
type Subject = {
  kind: 'post' | 'topic'
  mark: string
  states: (string | null)[]
  /** Index of the state after the last write that was answered. */
  answered: number
  /** Last part of its page’s address. */
  slug: string | null
}

const vile = 'Shut up you asshole, nobody asked you anything.'

/**
 * Writers publish, edit, take down and delete a post each, and have a topic held, shown and hidden by a moderator, while
 * readers read all of them, each at any of the addresses. A reader may see the state after the last write that was
 * answered before they asked, or a later one; nothing else.
 */
export const freshness = async (args: FreshnessOptions): Promise<Freshness> => {
  const { urls, editor, authors = [], pause = 0 } = args
  const found: Freshness = { reads: 0, hits: 0, writes: 0, stale: [], leaked: [], failed: [] }
  const run = `r${Math.random().toString(36).slice(2, 8)}`
  let turn = 0
  const somewhere = (): string => urls[(turn += 1) % urls.length] ?? ''
  const isOver = (): boolean => args.isOver(found) || found.failed.length > 20
  const tell = <Answer>(
    address: string,
    body: object | null,
    { session = editor, method = 'POST' }: { session?: string; method?: string } = {},
  ): Promise<Answer> => say<Answer>(somewhere(), address, body, { session, method })

  const subjects: Subject[] = []
  const subject = (kind: Subject['kind']): Subject => {
    const made: Subject = {
      kind,
      mark: `${run}w${subjects.length}n`,
      states: [null],
      answered: 0,
      slug: null,
    }
    subjects.push(made)
    return made
  }
  /** Does a write after which the subject is in `state`: readers may see it from now on, and must once it is answered. */
  const change = async <Answer>(
    of: Subject,
    state: string | null,
    write: () => Promise<Answer>,
  ): Promise<Answer> => {
    of.states.push(state)
    const answer = await write()
    of.answered = of.states.length - 1
    found.writes += 1
    await wait(pause)
    return answer
  }
  const titleOf = ({ mark, states }: Subject): string => `${mark}${states.length}x`

  const writePosts = async (of: Subject): Promise<void> => {
    const patch = (id: string | number, data: object) => () =>
      tell(`/api/posts/${id}`, data, { method: 'PATCH' })
    while (!isOver()) {
      const slug = titleOf(of)
      of.slug = slug
      const { doc } = await change(of, slug, () =>
        tell<{ doc: { id: string | number } }>('/api/posts', { title: slug, slug, _status: 'published' }),
      )
      for (let n = 0; n < 3; n += 1) {
        const title = titleOf(of)
        await change(of, title, patch(doc.id, { title }))
      }
      await change(of, null, patch(doc.id, { _status: 'draft' }))
      const title = titleOf(of)
      await change(of, title, patch(doc.id, { title, _status: 'published' }))
      await change(of, null, () => tell(`/api/posts/${doc.id}`, null, { method: 'DELETE' }))
    }
  }

  const haveModerated = async (of: Subject, author: string, forum: string | number): Promise<void> => {
    const title = titleOf(of)
    const topic = await change(of, null, () =>
      tell<{ id: string | number }>(
        '/api/actions/writeTopic',
        { forum, title, body: vile },
        { session: author },
      ),
    )
    const { docs } = await tell<{ docs: { id: string | number }[] }>(
      `/api/moderation-cases?where[key][equals]=topics:${topic.id}&depth=0`,
      null,
      { method: 'GET' },
    )
    const [held] = docs
    if (!held) throw new Error(`There is no case of ${title}.`)
    while (!isOver()) {
      const { version } = await change(of, title, () =>
        tell<{ version: number }>('/api/actions/decideCase', { case: held.id, decision: 'approve' }),
      )
      await change(of, null, () => tell('/api/actions/undoDecision', { case: held.id, version }))
    }
  }

  const within = `limit: 100, where: { title: { contains: "${run}" } }`
  const query = `{ Posts(${within}) { docs { title } } Topics(${within}) { docs { title } } }`
  const json = { 'content-type': 'application/json' }
  const lists = [
    (url: string, headers: Record<string, string>) =>
      fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: JSON.stringify({ query }),
      }),
    (url: string, headers: Record<string, string>) =>
      fetch(`${url}/api/graphql?query=${encodeURIComponent(query)}`, { headers }),
  ]
  const feeds = [(url: string, headers: Record<string, string>) => fetch(`${url}/feed.json`, { headers })]

  /** Holds what was shown against what had been answered when it was asked for. */
  const compare = (shown: string, since: readonly number[], about: readonly Subject[]): void => {
    for (const each of about) {
      // A post’s first title is in its address, too.
      const seen = new RegExp(`"title":\\s*"(${each.mark}\\d+x)"`).exec(shown)?.[1] ?? null
      const from = since[subjects.indexOf(each)] ?? 0
      if (!each.states.slice(from).includes(seen))
        found.stale.push(`asked at ${from} (${String(each.states[from])}), shown ${String(seen)}`)
    }
    if (shown.includes(`${run}secret`)) found.leaked.push('nobody in particular was shown a draft')
  }
  const read = async (
    fetched: (url: string, headers: Record<string, string>) => Promise<Response>,
    about: () => readonly Subject[],
  ): Promise<void> => {
    const since = subjects.map(({ answered }) => answered)
    const answer = await fetched(somewhere(), anybody())
    const text = await answer.text()
    found.reads += 1
    if (answer.headers.get('x-hub-cache') === 'hit') found.hits += 1
    if (answer.status === 200) compare(text, since, about())
    else found.failed.push(`read: ${answer.status} ${text.slice(0, 200)}`)
  }
  /** A post’s own page: its title while it is published under that address, and else nothing. */
  const readPage = async (of: Subject, slug: string): Promise<void> => {
    const from = of.answered
    const answer = await fetch(`${somewhere()}/blog/${slug}`, { headers: anybody() })
    const text = await answer.text()
    found.reads += 1
    if (answer.headers.get('x-hub-cache') === 'hit') found.hits += 1
    // 410: it was deleted, and is known to have been there.
    const isNowhere = answer.status === 404 || answer.status === 410
    if (answer.status !== 200 && !isNowhere) {
      found.failed.push(`page: ${answer.status} ${text.slice(0, 200)}`)
      return
    }
    const seen = isNowhere ? null : (/<h1[^>]*>([^<]*)</.exec(text)?.[1]?.trim() ?? '')
    // A later post of the same writer stands elsewhere: here is nothing then, too.
    const may = of.slug === slug ? of.states.slice(from) : [...of.states.slice(from), null]
    if (!may.includes(seen))
      found.stale.push(`page asked at ${from} (${String(of.states[from])}), shown ${String(seen)}`)
  }
  const onlyPosts = (): Subject[] => subjects.filter(({ kind }) => kind === 'post')
  const reader = async (number: number): Promise<void> => {
    const kinds = [
      ...lists.map((ask) => () => read(ask, () => subjects)),
      ...feeds.map((ask) => () => read(ask, onlyPosts)),
    ]
    for (let n = number; !isOver(); n += 1) await kinds[n % kinds.length]?.()
  }
  const pageReader = async (number: number): Promise<void> => {
    // No post has an address before its writer has begun.
    for (let n = number; !isOver(); n += 1) {
      const of = onlyPosts()[n % args.writers]
      await (of && of.slug !== null ? readPage(of, of.slug) : wait(10))
    }
  }
  /** Asks what the others ask, and may see more. */
  const readAsEditor = async (): Promise<void> => {
    for (let n = 0; !isOver(); n += 1) {
      const answer = await lists[n % lists.length]?.(somewhere(), {
        ...anybody(),
        authorization: `JWT ${editor}`,
      })
      const text = (await answer?.text()) ?? ''
      if (!text.includes(`${run}secret`)) found.failed.push(`the editor was shown ${text.slice(0, 200)}`)
      if (
        answer?.headers.get('x-hub-cache') === 'hit' ||
        answer?.headers.get('cache-control') !== 'no-store' ||
        answer.headers.has('surrogate-key')
      )
        found.leaked.push('an answer to a session was kept, or offered to be')
      await wait(pause)
    }
  }

  await tell('/api/posts', { title: `${run}secret`, slug: `${run}secret`, _status: 'draft' })
  const { doc: forum } = await tell<{ doc: { id: string | number } }>('/api/forums', {
    title: `Room ${run}`,
    slug: `room-${run}`,
  })
  const guarded = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => void found.failed.push(String(error)))
  await Promise.all([
    ...Array.from({ length: args.writers }, () => guarded(writePosts(subject('post')))),
    ...authors.map((author) => guarded(haveModerated(subject('topic'), author, forum.id))),
    ...Array.from({ length: args.readers }, (_, n) => guarded(reader(n))),
    ...Array.from({ length: args.pageReaders ?? 0 }, (_, n) => guarded(pageReader(n))),
    guarded(readAsEditor()),
  ])
  return found
}
