import { z } from 'zod'
import { type Channel, label, type Outcome, type Sent } from '../../src/plugins/syndication/channels/channel'

/** A post on the board. */
export type Pinned = { text: string; below: string | null; key: string }

/** A network in memory that can edit, answer and remove, and shows what it holds. */
export type Board = {
  channel: Channel<{ place: string }, { word: string }, never, { text: string }>
  /** What is on it, by number. */
  posts: Map<string, Pinned>
  /** Everything that was asked of it, in order: `publish First`, `remove 2`. */
  calls: string[]
  /** The next request does what it is asked for, and its worker is never heard of again: a kill. */
  killAfter: () => void
  /** The next request waits before it does anything, until the answer is called. */
  hold: () => () => void
  /** What the next request is answered, without effect. */
  answer: (outcome: Outcome) => void
  /** Ends when the next request that was held or killed has come so far. */
  reached: () => Promise<void>
}

/** Makes one. A title with bars is a thread: `One|Two|Three`. */
export const createBoard = (more: Partial<Board['channel']> = {}): Board => {
  const posts: Board['posts'] = new Map()
  const calls: string[] = []
  const script: (
    { kind: 'kill' } | { kind: 'hold'; until: Promise<void> } | { kind: 'answer'; outcome: Outcome }
  )[] = []
  let numbers = 0
  let keys = 0
  let tell: () => void = () => undefined
  let heard = new Promise<void>((resolve) => (tell = resolve))
  const arrive = (): void => {
    tell()
    heard = new Promise<void>((resolve) => (tell = resolve))
  }
  const act = async (call: string, effect: () => Sent): Promise<Outcome> => {
    calls.push(call)
    const next = script.shift()
    if (next?.kind === 'answer') return next.outcome
    if (next?.kind === 'hold') {
      arrive()
      await next.until
    }
    const sent = effect()
    if (next?.kind === 'kill') {
      arrive()
      return new Promise<Outcome>(() => undefined)
    }
    return { kind: 'published', ...sent }
  }
  return {
    posts,
    calls,
    killAfter: () => void script.push({ kind: 'kill' }),
    hold: () => {
      let release: () => void = () => undefined
      script.push({ kind: 'hold', until: new Promise<void>((resolve) => (release = resolve)) })
      return () => release()
    },
    answer: (outcome) => void script.push({ kind: 'answer', outcome }),
    reached: () => heard,
    channel: {
      name: 'Board',
      capabilities: {
        text: { limit: 1_000, count: 'graphemes' },
        repeat: 'lookup',
        below: 'reply',
        session: false,
        limits: false,
      },
      settings: z.object({ place: z.string() }),
      credentials: z.object({ word: z.string() }),
      form: {
        settings: [{ name: 'place', label: label('Place', 'Lieu') }],
        credentials: [{ name: 'word', label: label('Word', 'Mot') }],
      },
      newKey: () => `board-${(keys += 1)}-${String(posts.size)}-${Math.random()}`,
      compose: ({ content }) => {
        const texts = [
          ...(content.words ?? content.title).split('|'),
          ...(content.comment ? [content.comment] : []),
        ]
        const [first = '', ...rest] = texts
        const part = (text: string) => ({ draft: { text }, text })
        return { kind: 'draft', parts: [part(first), ...rest.map(part)] }
      },
      publish: ({ key, draft, after }) =>
        act(`publish ${draft.text}`, () => {
          const remoteId = String((numbers += 1))
          posts.set(remoteId, { text: draft.text, below: after.at(-1)?.remoteId ?? null, key })
          return { remoteId, url: `https://board.example.org/${remoteId}` }
        }),
      find: async ({ key }) => {
        const found = [...posts].find(([, post]) => post.key === key)
        return found ? { kind: 'published', remoteId: found[0] } : { kind: 'absent' }
      },
      edit: ({ sent, draft }) =>
        act(`edit ${draft.text}`, () => {
          const post = posts.get(sent.remoteId)
          if (post) post.text = draft.text
          return sent
        }),
      remove: ({ sent }) =>
        act(`remove ${sent.remoteId}`, () => {
          posts.delete(sent.remoteId)
          return sent
        }),
      check: async () => ({ kind: 'healthy', account: 'board' }),
      ...more,
    },
  }
}
