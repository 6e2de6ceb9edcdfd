import type { Ask } from '../load'

/** What is asked of every server that can answer it, each in its own way. */
export type Question = 'list' | 'listIn' | 'post' | 'postIn' | 'home' | 'postPage' | 'topicPage' | 'fresh'

/** A server that runs alone on the loopback, filled. */
export type Running = {
  url: string
  asks: Partial<Record<Question, Ask>>
  /** Of a question that is never asked twice: the nth. */
  nth?: (question: Question, n: number) => Ask
  stop: () => Promise<void>
}

/** What the bodies of the hub's answers were, for the limit to send. */
export type Bodies = Map<Question, { type: string; body: Buffer }>

/** One side of the comparison. */
export type Side = {
  name: string
  /** @throws Error with the reason why it cannot be had on this machine; it is printed, and nothing is left out silently */
  start: (args: { scratch: string; bodies: Bodies }) => Promise<Running>
}

/** A GraphQL question by POST. */
export const graphQL = (query: string, headers: Record<string, string> = {}): Ask => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
})

/** The list that hub and plain Payload are asked for. */
export const listQuery =
  '{ Posts(limit: 20, sort: "-publishedAt") { docs { title slug excerpt publishedAt author { displayName handle } tags { title slug } } } }'
/** The one post, by its slug. */
export const postQuery =
  '{ Posts(limit: 1, where: { slug: { equals: "post-500" } }) { docs { title slug excerpt publishedAt author { displayName handle } tags { title slug } } } }'
