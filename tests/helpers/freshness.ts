import { setTimeout as wait } from 'node:timers/promises'

/** What {@link freshness} found. */
export type Freshness = {
  reads: number
  /** Reads that were answered from what was kept. */
  hits: number
  writes: number
  /** Reads that showed a state from before a write whose response had come when they asked. */
  stale: string[]
  /** Requests that were not answered as they should. */
  failed: string[]
}

/** What a writer's post is after one write: its title, or nowhere to be seen. */
type State = string | null

/**
 * Writers publish, edit, take down and delete a post each, while readers read them, each at any of the addresses. A
 * reader may see the state after the last write that was answered before they asked, or a later one; nothing else.
 *
 * @param args.urls - where to ask and to write: of nodes, or of what stands before them.
 * @param args.token - of a member who may publish.
 * @param args.isOver - ends it, given the reads so far.
 */
export const freshness = async (args: {
  urls: readonly string[]
  token: string
  writers: number
  readers: number
  /** Milliseconds between two writes of a writer. @default 0 */
  pause?: number
  isOver: (reads: number) => boolean
}): Promise<Freshness> => {
  const { urls, token, pause = 0 } = args
  const found: Freshness = { reads: 0, hits: 0, writes: 0, stale: [], failed: [] }
  const run = Math.random().toString(36).slice(2, 8)
  const posts = Array.from({ length: args.writers }, (_, writer) => ({
    // State by state; the first is before there is anything.
    states: [null] as State[],
    answered: 0,
    mark: `${run}w${writer}n`,
  }))
  let turn = 0
  const somewhere = (): string => urls[(turn += 1) % urls.length] ?? ''
  const isOver = (): boolean => args.isOver(found.reads) || found.failed.length > 20

  const write = async (post: (typeof posts)[number], method: string, path: string, data: object | null) => {
    const answer = await fetch(`${somewhere()}/api/posts${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json', ...anybody() },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = (await answer.json()) as { doc?: { id: string | number } }
    if (!answer.ok)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(body).slice(0, 300)}`)
    post.answered = post.states.length - 1
    found.writes += 1
    return body.doc?.id
  }
  const begin = (post: (typeof posts)[number], isShown: boolean): string => {
    const title = `${post.mark}${post.states.length}x`
    post.states.push(isShown ? title : null)
    return title
  }
  const writer = async (post: (typeof posts)[number]): Promise<void> => {
    while (!isOver()) {
      const title = begin(post, true)
      const id = await write(post, 'POST', '', { title, slug: title, _status: 'published' })
      for (let n = 0; n < 3; n += 1) {
        await wait(pause)
        await write(post, 'PATCH', `/${id}`, { title: begin(post, true) })
      }
      begin(post, false)
      await write(post, 'PATCH', `/${id}`, { _status: 'draft' })
      await wait(pause)
      await write(post, 'PATCH', `/${id}`, { title: begin(post, true), _status: 'published' })
      await wait(pause)
      begin(post, false)
      await write(post, 'DELETE', `/${id}`, null)
    }
  }

  const query = `{ Posts(limit: 100, sort: "-createdAt", where: { title: { contains: "${run}" } }) { docs { title } } }`
  const kinds = [
    (url: string) =>
      fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...anybody() },
        body: JSON.stringify({ query }),
      }),
    (url: string) => fetch(`${url}/api/graphql?query=${encodeURIComponent(query)}`, { headers: anybody() }),
    (url: string) => fetch(`${url}/feed.json`, { headers: anybody() }),
  ]
  const reader = async (): Promise<void> => {
    while (!isOver()) {
      const ask = kinds[found.reads % kinds.length]
      if (!ask) return
      const since = posts.map(({ answered }) => answered)
      const answer = await ask(somewhere())
      const text = await answer.text()
      found.reads += 1
      if (answer.headers.get('x-hub-cache') === 'hit') found.hits += 1
      if (answer.status !== 200) {
        found.failed.push(`read: ${answer.status} ${text.slice(0, 200)}`)
        continue
      }
      for (const [index, { mark, states }] of posts.entries()) {
        const seen = new RegExp(`"title":\\s*"(${mark}\\d+x)"`).exec(text)?.[1] ?? null
        const from = since[index] ?? 0
        if (!states.slice(from).includes(seen))
          found.stale.push(`asked at ${from} (${String(states[from])}), shown ${String(seen)}`)
      }
    }
  }
  const guarded = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => void found.failed.push(String(error)))
  await Promise.all([
    ...posts.map((post) => guarded(writer(post))),
    ...Array.from({ length: args.readers }, () => guarded(reader())),
  ])
  return found
}

/** Each request from an address of its own: what one address may ask in a minute is tested elsewhere. */
const anybody = (): Record<string, string> => ({
  'x-forwarded-for': `10.${Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.')}`,
})
