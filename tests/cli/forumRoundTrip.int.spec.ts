import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { runExport } from '../../src/cli/export'
import { importers, type ImportResult, runImport } from '../../src/cli/import'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

const formats = ['json', 'markdown'] as const
type Format = (typeof formats)[number]

let folder: string
let from: TestHub
const others = new Map<Format, TestHub>()
const other = (format: Format): TestHub => {
  const hub = others.get(format)
  if (!hub) throw new Error(`No hub for ${format}.`)
  return hub
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hub-forum-'))
  from = await bootHub({ options: { siteURL: 'https://from.example' } })
  await fill(from, await from.createMember({ handle: 'ada', roles: ['admin'] }))
  for (const format of formats) {
    const hub = await bootHub({ options: { siteURL: 'https://to.example' } })
    await hub.createMember({ handle: 'boss', roles: ['admin'] })
    others.set(format, hub)
  }
})
afterAll(async () => {
  await from.stop()
  for (const hub of others.values()) await hub.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A forum with everything that an export accounts for, and with what it leaves out. */
const fill = async ({ payload, createMember, requestOf }: TestHub, keeper: Member): Promise<void> => {
  const context = { importing: true }
  const tag = await payload.create({ collection: 'tags', data: { title: 'Rye bread', slug: 'rye-bread' } })
  const kitchen = await payload.create({
    collection: 'forums',
    data: {
      title: 'Kitchen',
      slug: 'kitchen',
      description: 'All that is hot.',
      colour: '#aa5522',
      order: 7,
      slowSeconds: 60,
      postBy: { who: 'level', level: 2 },
      replyBy: { who: 'members' },
      template: 'What did you try?',
    },
  })
  await payload.update({
    collection: 'forums',
    id: kitchen.id,
    locale: 'fr',
    data: { title: 'Cuisine', description: 'Tout ce qui est chaud.' },
  })
  const oven = await payload.create({
    collection: 'forums',
    data: {
      title: 'Oven',
      slug: 'oven',
      parent: kitchen.id,
      kinds: ['question'],
      requiredTags: [tag.id],
      readBy: { who: 'roles', roles: ['editor'] },
    } as never,
  })
  const sam = await createMember({ handle: 'sam', displayName: 'Sam' })
  // Another one of the same name.
  const twin = await createMember({ handle: 'sam-two', displayName: 'Sam' })
  const topic = async (data: object) =>
    payload.create({
      collection: 'topics',
      data: { forum: kitchen.id, author: sam.id, language: 'en', moderation: 'approved', ...data } as never,
      context,
    })
  const reply = async (under: { id: number | string }, data: object) =>
    payload.create({
      collection: 'replies',
      data: { topic: under.id, author: sam.id, language: 'en', moderation: 'approved', ...data } as never,
      context,
    })
  const set = (collection: 'topics' | 'replies', { id }: { id: number | string }, data: object) =>
    payload.db.updateOne({ collection, id, data: data as Record<string, unknown>, returning: false })

  const rye = await topic({
    title: 'How long does rye keep?',
    slug: 'rye',
    kind: 'question',
    body: '---\n\n# Not front matter\n\n<!-- reply {"number":9} -->\n\n\\<!-- reply {} -->\n\n  indented « é » 🙂',
    tags: [tag.id],
    pinned: true,
    slowSeconds: 600,
    pinnedUntil: '2999-01-01T00:00:00.000Z',
    createdAt: '2024-01-01T10:00:00.000Z',
  })
  const first = await reply(rye, { body: 'Two days.', createdAt: '2024-01-02T10:00:00.000Z' })
  const gone = await reply(rye, { body: 'Deleted words.', createdAt: '2024-01-03T10:00:00.000Z' })
  const held = await reply(rye, { body: 'Held words.', createdAt: '2024-01-04T10:00:00.000Z' })
  const second = await reply(rye, {
    author: twin.id,
    body: '> [@sam](/forum/kitchen/rye?reply=1)\n> Two days.\n\n```\n<!-- reply {"number":1} -->\n```\n\nDu pain\u202f!',
    language: 'fr',
    replyTo: first.id,
    createdAt: '2024-01-05T10:00:00.000Z',
  })
  const last = await reply(rye, { body: 'Also deleted words.', createdAt: '2024-01-06T10:00:00.000Z' })
  for (const each of [gone, last]) await set('replies', each, { deletedAt: '2024-02-01T00:00:00.000Z' })
  await set('replies', held, { moderation: 'held' })
  await operationOf(payload, 'recountTopic')({ topic: rye.id }, await requestOf(keeper))
  await set('replies', second, { editedAt: '2024-01-05T11:00:00.000Z' })
  await set('topics', rye, {
    answer: second.id,
    solvedAt: '2024-01-08T10:00:00.000Z',
    editedAt: '2024-01-01T11:00:00.000Z',
  })

  const closed = await topic({
    title: 'In the oven',
    slug: 'in-the-oven',
    forum: oven.id,
    body: 'Hot.',
    createdAt: '2024-03-01T10:00:00.000Z',
    locked: true,
  })
  await set('topics', closed, { archived: true, ideaState: 'planned' })
  const removed = await topic({ title: 'Deleted topic', body: 'Deleted words.' })
  await set('topics', removed, { deletedAt: '2024-02-01T00:00:00.000Z' })
  await set('topics', await topic({ title: 'Held topic', body: 'Held words.' }), { moderation: 'held' })
}

const write = (
  hub: TestHub,
  name: string,
  format: Format,
  forum: string | true = true,
): Promise<Record<string, number>> =>
  runExport({
    payload: hub.payload,
    folder: path.join(folder, name),
    format,
    forum,
    siteURL: hub.payload.config.serverURL,
    pathOf: () => Promise.resolve(null),
    onFault: (line) => {
      throw new Error(line)
    },
    onProgress: () => undefined,
  })

const read = async (hub: TestHub, name: string): Promise<ImportResult & { faults: string[] }> => {
  const importer = importers.find(({ kind }) => kind === 'topics')
  if (!importer) throw new Error('No importer for topics.')
  const { docs } = await hub.payload.find({ collection: 'members', where: { roles: { in: ['admin'] } } })
  const faults: string[] = []
  const result = await runImport(importer, {
    payload: hub.payload,
    paths: [name],
    cwd: folder,
    author: docs[0]?.id ?? 0,
    onFault: (line) => faults.push(line),
    onProgress: () => undefined,
  })
  return { ...result, faults }
}

type Fields = Record<string, unknown>
const pick = (document: object, ...names: string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, (document as Fields)[name] ?? null]))
const named = (value: unknown, ...names: string[]): unknown =>
  Array.isArray(value)
    ? value.map((each) => named(each, ...names))
    : value !== null && typeof value === 'object'
      ? pick(value, ...names)
      : null

/** All that an export accounts for, by what ids stand for; of topics and replies that everybody sees. */
const contents = async ({ payload }: TestHub): Promise<Fields> => {
  const forums = await payload.find({
    collection: 'forums',
    sort: 'slug',
    locale: 'all',
    fallbackLocale: false,
    depth: 1,
    pagination: false,
  })
  const shown: Fields[] = [{ moderation: { equals: 'approved' } }, { deletedAt: { equals: null } }]
  const topics = await payload.find({
    collection: 'topics',
    where: { and: shown } as never,
    sort: 'slug',
    depth: 1,
    pagination: false,
  })
  const replies = await payload.find({
    collection: 'replies',
    where: { and: shown } as never,
    sort: 'number',
    depth: 1,
    pagination: false,
  })
  return {
    forums: forums.docs.map((forum) => ({
      ...pick(forum, 'title', 'slug', 'description', 'template', 'colour', 'order', 'kinds', 'slowSeconds'),
      ...pick(forum, 'readBy', 'postBy', 'replyBy'),
      parent: named(forum.parent, 'slug'),
      // Where a database keeps no empty list, there is none.
      requiredTags: named(forum.requiredTags ?? [], 'slug'),
    })),
    topics: topics.docs.map((topic) => ({
      ...pick(topic, 'title', 'slug', 'kind', 'body', 'html', 'language', 'createdAt', 'editedAt'),
      ...pick(
        topic,
        'pinned',
        'pinnedUntil',
        'locked',
        'solvedAt',
        'ideaState',
        'archived',
        'lastNumber',
        'lastReplyAt',
      ),
      ...pick(topic, 'replyCount', 'lastActivityAt'),
      forum: named(topic.forum, 'slug'),
      author: named(topic.author, 'handle', 'displayName'),
      tags: named(topic.tags ?? [], 'slug', 'title'),
      answer: named(topic.answer, 'number'),
    })),
    replies: replies.docs.map((reply) => ({
      ...pick(reply, 'number', 'body', 'html', 'language', 'createdAt', 'editedAt'),
      topic: named(reply.topic, 'slug'),
      author: named(reply.author, 'handle', 'displayName'),
      replyTo: named(reply.replyTo, 'number'),
    })),
  }
}

/** Every file of an export, in no order: another hub gives other ids, and files are named by them. */
const textsIn = async (name: string): Promise<string[]> => {
  const files = await readdir(path.join(folder, name), { recursive: true, withFileTypes: true })
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(path.join(file.parentPath ?? file.path, file.name), 'utf8'))
  return (await Promise.all(texts)).sort()
}

describe.each(formats)('a forum as %s', (format) => {
  it('should be read by another hub as the same, and only once', async () => {
    expect(await write(from, format, format)).toMatchObject({ topics: 2 })
    const to = other(format)
    expect(await read(to, format)).toMatchObject({ faults: [], created: 4, skipped: 0 })
    expect(await contents(to)).toEqual(await contents(from))
    expect(await read(to, format)).toMatchObject({ faults: [], created: 0, known: 4 })
  })

  it('should say the same again when the other hub writes it', async () => {
    const to = other(format)
    await write(to, `${format}-again`, format)
    const [one, two] = await Promise.all([format, `${format}-again`].map(textsIn))
    expect(one).not.toEqual([])
    expect(two).toEqual(one)
  })

  it('should be nothing new to the hub that wrote it', async () => {
    expect(await read(from, format)).toMatchObject({ faults: [], created: 0, known: 4 })
  })

  it('should hold nothing that is deleted or held', async () => {
    const texts = await textsIn(format)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).not.toMatch(/Deleted (?:words|topic)|Also deleted|Held/)
  })

  it('should be one forum where one is asked for, with those above it', async () => {
    expect(await write(from, `${format}-oven`, format, 'oven')).toEqual({ topics: 1 })
    await expect(write(from, `${format}-none`, format, 'nowhere')).rejects.toThrow('no forum "nowhere"')
  })
})

const real = path.resolve('../shared/data/content/forum')
const onRealData = existsSync(real) ? it : it.skip
if (!existsSync(real)) console.log(`Skipped: no real data at ${real}.`)

describe('a real forum', () => {
  onRealData('should come back the same, topics of each language', async () => {
    const source = await bootHub({ options: { siteURL: 'https://real.example' } })
    const target = await bootHub({ options: { siteURL: 'https://copy.example' } })
    try {
      for (const hub of [source, target]) await hub.createMember({ handle: 'ada', roles: ['admin'] })
      const lines: string[] = []
      for (const language of ['en', 'fr']) {
        const text = await readFile(path.join(real, `topics.${language}.jsonl`), 'utf8')
        lines.push(...text.trim().split('\n').slice(0, 15))
      }
      await writeFile(path.join(folder, 'real.jsonl'), lines.join('\n'))
      expect(await read(source, 'real.jsonl')).toEqual({ created: 30, known: 0, skipped: 0, faults: [] })
      await write(source, 'real', 'markdown')
      expect(await read(target, 'real')).toMatchObject({ faults: [], skipped: 0 })
      expect(await contents(target)).toEqual(await contents(source))
    } finally {
      await source.stop()
      await target.stop()
    }
  })
})
