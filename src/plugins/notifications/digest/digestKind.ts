import type { Json } from '../../../core/emit'
import { lineOf, pathOf } from '../../../core/letter'
import type { Kind } from '../kinds/kind'
import { messages } from '../messages'

/** What a digest keeps. */
export type DigestData = {
  /** What waited, oldest first: kind and facts of each, its words are written when the digest is sent. */
  items: { kind: string; data: { [key: string]: Json } }[]
  /** How many more waited than it lists. */
  more: number
  /** How many other notifications the member has not read. */
  unread: number
  /** What else is unread, as `unread` of the options tells it. Left out by digests of former times. */
  topics?: { title: string; path: string }[]
}

/** The digest is a notification itself: sent, tried again and shown in the admin like any other. */
export const digestKind = {
  name: 'digest',
  group: 'digest',
  /** Its words, made of those of the kinds in it. */
  of: (kinds: Readonly<Record<string, Kind>>): Kind => ({
    via: ['email'],
    group: digestKind.group,
    sample: {
      data: {
        items: Object.entries(kinds).flatMap(([kind, { group, sample }]) =>
          group === undefined ? [] : [{ kind, data: sample?.data ?? {} }],
        ),
        more: 0,
        unread: 2,
        topics: [{ title: 'Water for bread', path: '/forum/oven/water-for-bread' }],
      },
    },
    write: ({ data, language, now }) => {
      const { items, more, unread, topics = [] } = data as DigestData
      const words = messages[language].digest
      const lines = items.flatMap(({ kind, data: facts }) => {
        const letter = kinds[kind]?.write({ data: facts, language, account: {}, now })
        if (!letter) return []
        const path = pathOf(letter)
        return [{ text: lineOf(letter), ...(path === null ? {} : { path }) }]
      })
      lines.push(...topics.map(({ title, path }) => ({ text: words.unread(title), path })))
      if (lines.length === 0) return null
      return {
        subject: words.subject(lines.length + more),
        lines: [words.lead],
        items: lines,
        button: { label: words.all, path: '/notifications' },
        ...(more + unread > 0 ? { after: words.more(more + unread) } : {}),
      }
    },
  }),
} as const
