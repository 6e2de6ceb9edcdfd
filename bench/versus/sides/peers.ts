import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Server } from '../../processes'
import { amounts, person, post, tag } from '../data'
import { type Ask, bodyOf } from '../load'
import type { Question, Running } from './side'

/** Whatever a peer wants to be secret. */
export const secret = 'only-for-the-measurement-0123456789'

/** Writes files by their paths in a folder: texts as they are, all else as JSON. */
export const writeFiles = (folder: string, files: Record<string, unknown>): void => {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

/** Speaks JSON with a server's own API; what it refuses is thrown. */
export type Speak = (method: string, address: string, body?: object) => Promise<unknown>

/** A {@link Speak} with a server, in its administrator's name. */
export const speaker =
  (url: string, headers: Record<string, string>): Speak =>
  async (method, address, body) => {
    const form = body instanceof FormData
    const answer = await fetch(url + address, {
      method,
      headers: { ...headers, ...(form ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text.slice(0, 200)}`)
    return text === '' ? undefined : JSON.parse(text)
  }

/** Pure: all that a peer is filled with. */
export const everything = () => ({
  people: Array.from({ length: amounts.people }, (_, n) => person(n)),
  tags: Array.from({ length: amounts.tags }, (_, n) => tag(n)),
  posts: Array.from({ length: amounts.posts }, (_, n) => post(n)),
})

const complete = async (url: string, ask: Ask, places: readonly number[]): Promise<void> => {
  const answer = (await bodyOf(url, ask)).toString('utf8')
  const slugs = [...answer.matchAll(/"slug":"(post-\d+)"/g)].map(([, slug]) => slug).join()
  const wanted = places.map(post)
  if (slugs !== wanted.map(({ slug }) => slug).join())
    throw new Error(`it answers ${slugs || answer.slice(0, 200)}`)
  for (const { title, author, tags } of wanted)
    for (const part of [title, person(author).displayName, ...tags.map((place) => tag(place).title)])
      if (!answer.includes(part)) throw new Error(`its answer lacks ${part}: ${answer.slice(0, 200)}`)
}

/**
 * A started server, once it is filled and its answers are looked at: other words than the hub's, the same posts, authors
 * and tags.
 *
 * @param fill returns the questions that can be asked then.
 * @throws Error when it cannot be filled or answers anything else; it is stopped then.
 */
export const filled = async (
  server: Server,
  fill: () => Promise<Partial<Record<Question, Ask>>>,
): Promise<Running> => {
  try {
    const asks = await fill()
    const newest = Array.from({ length: 20 }, (_, n) => amounts.posts - 1 - n)
    if (asks.list) await complete(server.url, asks.list, newest)
    if (asks.post) await complete(server.url, asks.post, [500])
    return { ...server, asks }
  } catch (error) {
    await server.stop()
    throw error
  }
}
