import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** What to import, by kind: a file or a folder each. */
export type Content = Record<'posts' | 'topics' | 'events', string>

const shared = '../shared/data/content'

/** Real content when it lies beside the project; else, and said so, a few records of the tests' own. */
export const contentToImport = async (): Promise<Content> => {
  if (existsSync(shared))
    return {
      posts: `${shared}/blog`,
      topics: `${shared}/forum/topics.fr.jsonl`,
      events: `${shared}/events/events.json`,
    }
  process.stdout.write(`no ${shared} here: importing a few records of the tests’ own\n`)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-content-'))
  const files = {
    posts: [
      'lock.md',
      '---\ntitle: "Oiling the lock"\ndate: "2026-05-01"\nlang: "en"\n---\n\nTwo drops are enough.\n',
    ],
    topics: ['topics.jsonl', `${JSON.stringify(topic)}\n`],
    events: ['events.json', JSON.stringify([event])],
  } as const
  for (const [name, text] of Object.values(files)) await writeFile(path.join(folder, name), text)
  return {
    posts: path.join(folder, files.posts[0]),
    topics: path.join(folder, files.topics[0]),
    events: path.join(folder, files.events[0]),
  }
}

const topic = {
  id: 'own-1',
  lang: 'en',
  category: 'tools',
  tags: ['saw'],
  title: 'Which saw for green wood?',
  author: 'ada-field',
  created_at: '2026-05-02T09:00:00Z',
  format: 'markdown',
  body: 'The bow saw binds. What do you use?',
  replies: [
    {
      id: 'own-2',
      author: 'tom-reed',
      created_at: '2026-05-02T10:00:00Z',
      accepted: true,
      body: 'A pull saw with coarse teeth.',
    },
  ],
}

const event = {
  id: 'own-3',
  title: 'Open workshop',
  start: '2026-12-05',
  end: '2026-12-05',
  city: 'Vernoisy',
  country: 'France',
  online: false,
  languages: ['fr'],
  url: 'https://example.org/workshop',
}
