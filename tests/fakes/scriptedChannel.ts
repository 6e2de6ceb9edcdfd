import { z } from 'zod'
import {
  type Announcement,
  type Channel,
  label,
  type Outcome,
} from '../../src/plugins/syndication/channels/channel'

/** A network that answers what a test wrote for it, and cannot tell copies apart. */
export type ScriptedChannel = {
  channel: Channel<{ place: string }, { word: string }, never, Announcement>
  /** What the next sendings are answered; without a line, `published`. An `Error` is thrown: a mistake of ours. */
  answer: (...outcomes: (Outcome | Error | (() => Promise<Outcome>))[]) => void
  /** Keys of everything that was sent, in order. */
  sent: string[]
}

/** Makes one. Its `repeat` is `none`: what is unknown there stays so until a person looks. */
export const createScriptedChannel = (): ScriptedChannel => {
  const script: (Outcome | Error | (() => Promise<Outcome>))[] = []
  const sent: string[] = []
  let keys = 0
  return {
    sent,
    answer: (...outcomes) => void script.push(...outcomes),
    channel: {
      name: 'Scripted',
      capabilities: {
        text: { limit: 100_000, count: 'graphemes' },
        repeat: 'none',
        below: 'none',
        session: false,
        limits: false,
      },
      settings: z.object({ place: z.string() }),
      credentials: z.object({ word: z.string().min(3) }),
      form: {
        settings: [{ name: 'place', label: label('Place', 'Lieu') }],
        credentials: [{ name: 'word', label: label('Word', 'Mot') }],
      },
      newKey: () => `scripted-${(keys += 1)}`,
      compose: (announcement) => ({
        kind: 'draft',
        parts: [{ draft: announcement, text: announcement.content.title }],
      }),
      publish: async ({ key }) => {
        sent.push(key)
        const next = script.shift()
        if (next instanceof Error) throw next
        return typeof next === 'function' ? next() : (next ?? { kind: 'published', remoteId: key })
      },
      check: async () => ({ kind: 'healthy', account: 'scripted' }),
    },
  }
}
