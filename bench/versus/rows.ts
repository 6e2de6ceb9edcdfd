import type { Question } from './sides/side'

/** A figure of the hub, and what it is held against. */
export type Row = {
  question: Question
  what: string
  /** `same`: asked again and again. `never`: each address once, one after the other. */
  how: 'same' | 'never'
  /** Ratios of the hub's rate to a side's; `others`: to the fastest of the peers but plain Payload. */
  targets: readonly { against: 'payload' | 'express' | 'others'; atLeast: number }[]
}

/** What is measured over HTTP, and wanted. */
export const rows: readonly Row[] = [
  {
    question: 'list',
    what: 'list of 20 posts with author and tags, logged out',
    how: 'same',
    targets: [
      { against: 'payload', atLeast: 50 },
      { against: 'others', atLeast: 10 },
      { against: 'express', atLeast: 0.6 },
    ],
  },
  {
    question: 'listIn',
    what: 'the same, logged in',
    how: 'same',
    targets: [{ against: 'payload', atLeast: 3 }],
  },
  {
    question: 'post',
    what: 'one post by slug, logged out',
    how: 'same',
    targets: [
      { against: 'payload', atLeast: 50 },
      { against: 'others', atLeast: 10 },
      { against: 'express', atLeast: 0.6 },
    ],
  },
  {
    question: 'postIn',
    what: 'one post by slug, logged in',
    how: 'same',
    targets: [{ against: 'payload', atLeast: 3 }],
  },
  ...(
    [
      ['home', 'home'],
      ['postPage', 'a post’s page'],
      ['topicPage', 'a topic’s page'],
    ] as const
  ).map(([question, what]): Row => ({
    question,
    what: `${what}, logged out`,
    how: 'same',
    targets: [{ against: 'express', atLeast: 0.6 }],
  })),
  {
    question: 'fresh',
    what: 'first view of a page never seen',
    how: 'never',
    // At most 1.5 times as long.
    targets: [{ against: 'payload', atLeast: 1 / 1.5 }],
  },
]
