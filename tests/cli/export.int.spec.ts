import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { runExport } from '../../src/cli/export'
import { importSite, sites } from '../../src/cli/import/sites'
import { documentPath } from '../../src/endpoints/documentPath'
import type { Media } from '../../src/payload-types'
import { bootHub, testPassword, type TestHub } from '../helpers/bootHub'

const fixtures = path.resolve('tests/cli/fixtures')
const real = path.resolve('../shared/data/content/blog')

let from: TestHub
let to: TestHub
let folder: string
beforeAll(async () => {
  from = await bootHub({ options: { siteURL: 'https://from.example' } })
  to = await bootHub({ options: { siteURL: 'https://to.example' } })
  folder = await mkdtemp(path.join(os.tmpdir(), 'hub-export-'))
})
afterAll(async () => {
  await from.stop()
  await to.stop()
  await rm(folder, { recursive: true, force: true })
})

const move = async (hub: TestHub, source: string): Promise<Record<string, number>> => {
  const markdown = sites.find(({ kind }) => kind === 'markdown')
  if (!markdown) throw new Error('There is no importer of Markdown.')
  const { docs } = await hub.payload.find({ collection: 'members', where: { roles: { in: ['admin'] } } })
  const admin = docs[0] ?? (await hub.createMember({ handle: 'ada', roles: ['admin'] }))
  const { outcomes } = await importSite(markdown, {
    payload: hub.payload,
    source,
    shown: source,
    siteURL: null,
    locale: null,
    uploads: null,
    author: admin.id,
    dryRun: false,
    now: new Date(),
    fetch: async () => ({ kind: 'not-sent', why: 'offline' }),
    onLine: () => undefined,
    onProgress: () => undefined,
  })
  return outcomes
}

const write = (hub: TestHub, name: string, format: 'markdown' | 'json'): Promise<Record<string, number>> =>
  runExport({
    payload: hub.payload,
    folder: path.join(folder, name),
    format,
    siteURL: hub.payload.config.serverURL,
    pathOf: (document, language) => documentPath(hub.payload, document, language),
    onFault: (line) => {
      throw new Error(line)
    },
    onProgress: () => undefined,
  })

/** The posts of a language as a reader of both hubs could compare them: no ids, but what they stand for. */
const postsOf = async (hub: TestHub, locale: 'en' | 'fr'): Promise<Map<string, unknown>> => {
  const { docs } = await hub.payload.find({
    collection: 'posts',
    locale,
    fallbackLocale: false,
    pagination: false,
    depth: 1,
  })
  const titles = (list: unknown, field: string): string[] =>
    ((list ?? []) as Record<string, string>[]).map((each) => each[field] ?? '')
  return new Map(
    docs
      .filter(({ title }) => Boolean(title))
      .map((doc) => [
        doc.slug ?? '',
        {
          title: doc.title,
          excerpt: doc.excerpt,
          publishedAt: doc.publishedAt,
          createdAt: doc.createdAt,
          updatedAt: doc.updatedAt,
          status: doc._status,
          authors: titles(doc.authors, 'displayName'),
          categories: titles(doc.categories, 'title'),
          tags: titles(doc.tags, 'title'),
          cover: coverOf(doc.cover as Media | null, locale),
          importedFrom: doc.importedFrom,
          // Pictures have another id and name in another hub.
          content: JSON.stringify(doc.content, (key, value: unknown) =>
            key === 'value' && typeof value === 'object'
              ? (value as { alt?: string }).alt
              : key === 'embed'
                ? (value as { address?: string }).address
                : value,
          ).replaceAll('https://from.example', 'https://to.example'),
        },
      ]),
  )
}

/** What nobody has described in a language has its file's name for words after an import. */
const coverOf = (cover: Media | null, locale: string): string | boolean =>
  locale === 'en' ? (cover?.alt ?? false) : cover !== null

describe('export', () => {
  it('should write Markdown that another hub reads as the same posts, both languages, pictures and all', async () => {
    expect(await move(from, path.join(fixtures, 'hugo'))).toMatchObject({ created: 5 })
    const counts = await write(from, 'small', 'markdown')
    expect(counts).toMatchObject({ posts: 4, pages: 1, files: 2 })
    expect(await move(to, path.join(folder, 'small'))).toMatchObject({ created: 5, failed: 0 })
    for (const locale of ['en', 'fr'] as const)
      expect(await postsOf(to, locale)).toEqual(await postsOf(from, locale))
    const { totalDocs } = await to.payload.count({ collection: 'media' })
    expect(totalDocs).toBe(2)
    // Its own export is nothing new to the hub that wrote it.
    expect(await move(from, path.join(folder, 'small'))).toMatchObject({ created: 0, known: 5, failed: 0 })
  })

  it('should refuse a folder with something in it', async () => {
    await expect(write(from, 'small', 'json')).rejects.toThrow('is not empty')
  })

  it('should write every collection as JSON Lines, and no secret', async () => {
    const member = await from.createMember({ handle: 'reader', email: 'reader@example.org' })
    await from.payload.login({
      collection: 'members',
      data: { email: 'reader@example.org', password: testPassword },
    })
    const { hash, salt } = (await from.payload.db.findOne<{ id: number; hash: string; salt: string }>({
      collection: 'members',
      where: { id: { equals: member.id } },
      locale: 'en',
    })) ?? { hash: '', salt: '' }
    const counts = await write(from, 'all', 'json')
    const files = await readdir(path.join(folder, 'all'))
    expect(files).toEqual(
      expect.arrayContaining(['hub.json', 'media', 'members.jsonl', 'posts.jsonl', 'redirects.jsonl']),
    )
    const text = (
      await Promise.all(
        files
          .filter((name) => name.endsWith('l') || name.endsWith('n'))
          .map((name) => readFile(path.join(folder, 'all', name), 'utf8')),
      )
    ).join('')
    expect(hash).toMatch(/[0-9a-f]{64}$/)
    for (const secret of [
      hash,
      salt,
      '"hash"',
      '"salt"',
      '"sessions"',
      'resetPasswordToken',
      '_verificationToken',
      '"skeleton"',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
    const posts = (await readFile(path.join(folder, 'all', 'posts.jsonl'), 'utf8')).trim().split('\n')
    expect(posts).toHaveLength(counts.posts ?? 0)
    expect(JSON.parse(posts[0] ?? '')).toMatchObject({ title: { en: expect.any(String) } })
    // It holds addresses of e-mail: nobody but its owner reads it.
    expect((await stat(path.join(folder, 'all', 'members.jsonl'))).mode & 0o077).toBe(0)
  })

  const onReal = existsSync(real) ? it : it.skip
  if (!existsSync(real)) console.log(`Skipped: no real posts at ${real}.`)
  onReal(
    'should bring the real posts through Markdown into another hub unchanged',
    async () => {
      const read = await move(from, real)
      expect(read).toMatchObject({ failed: 0 })
      expect(read.created).toBeGreaterThan(100)
      await write(from, 'real', 'markdown')
      expect(await move(to, path.join(folder, 'real'))).toMatchObject({ created: read.created, failed: 0 })
      for (const locale of ['en', 'fr'] as const)
        expect(await postsOf(to, locale)).toEqual(await postsOf(from, locale))
    },
    300_000,
  )
})
