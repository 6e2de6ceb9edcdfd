import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient, ObjectId } from 'mongodb'
import { type FlattenedField, getPayload, type Payload } from 'payload'
import { move, type MoveArgs } from '../../src/cli/move'
import { isSame } from '../../src/cli/move/copy'
import { movedId } from '../../src/cli/move/movedId'
import { storesOf } from '../../src/cli/move/stores'
import { idTexts, withoutIds, withoutIdsHere } from '../../src/cli/move/texts'
import { database } from '../../src/database'
import { documentId } from '../../src/database/documentId'
import { isHalfMoved } from '../../src/database/moveMark'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongo'

const mongo = mongoUnderTest()
const now = new Date('2026-05-01T10:00:00.000Z')

let hub: TestHub
let ada: Member
let place: string
beforeAll(async () => {
  hub = await bootHub({ on: 'sqlite' })
  place = await mkdtemp(path.join(os.tmpdir(), 'hub-move-'))
})
afterAll(async () => {
  await hub.stop()
  await rm(place, { recursive: true, force: true })
})

describe('texts that may hold ids', () => {
  const namesIn = (fields: readonly FlattenedField[], before: string): string[] =>
    fields.flatMap((field) => {
      const name = `${before}${field.name}`
      const inner = 'flattenedFields' in field ? namesIn(field.flattenedFields, `${name}.`) : []
      const isKey = field.type === 'text' && (field.unique === true || field.index === true)
      return isKey ? [name, ...inner] : inner
    })

  it('should all be named by the move, or be known to hold none, where a text is unique or found by', () => {
    const unknown = storesOf(hub.payload)
      .filter(({ kind }) => kind === 'collection')
      .flatMap(({ slug, shape }) =>
        namesIn(shape.fields, '')
          .filter((name) => idTexts[slug]?.[name] === undefined)
          .filter((name) => !withoutIds.some((pattern) => pattern.test(name)))
          .map((name) => `${slug}.${name}`),
      )
    expect(unknown.filter((name) => !withoutIdsHere.includes(name))).toEqual([])
  })
})

// Said once, not passed over: what follows needs a place to move to.
if (!mongo) process.stdout.write('not on this database (a MongoDB to move to): a hub that moves to MongoDB\n')
const describeOnMongo = mongo ? describe : describe.skip

describeOnMongo('a hub that moves to MongoDB', () => {
  const server = mongo ?? { url: () => '', options: {} }
  const targets: string[] = []
  const fresh = (): string => {
    const url = server.url(`moved-${randomUUID()}`)
    targets.push(url)
    return url
  }
  const inDatabase = async <T>(
    url: string,
    work: (db: ReturnType<MongoClient['db']>) => Promise<T>,
  ): Promise<T> => {
    const client = new MongoClient(url)
    try {
      return await work(client.db())
    } finally {
      await client.close()
    }
  }
  const onTarget = async <T>(url: string, work: (payload: Payload) => Promise<T>): Promise<T> => {
    const { config } = hub.payload
    const db = { ...config.db, ...database({ url, mongo: server.options }) }
    const payload = await getPayload({ config: { ...config, db }, key: randomUUID() })
    try {
      return await work(payload)
    } finally {
      await payload.destroy()
    }
  }
  const run = (to: string, over: Partial<MoveArgs> = {}) =>
    move({
      config: hub.payload.config,
      databaseURL: `file:${path.join(hub.directory, 'hub.db')}`,
      dataDir: place,
      secret: 'of this hub',
      to,
      verifyOnly: false,
      now: () => now,
      onProgress: () => undefined,
      prepare: () => Promise.resolve(),
      mongo: server.options,
      ...over,
    })

  beforeAll(async () => {
    const { payload } = hub
    ada = await hub.createMember({ handle: 'ada', roles: ['admin'] })
    const tag = await payload.create({ collection: 'tags', data: { title: 'Wool' } })
    const create = (n: number) =>
      payload.create({
        collection: 'posts',
        data: { title: `Post ${n}`, slug: `post-${n}`, author: ada.id, tags: [tag.id], _status: 'published' },
      })
    const post = await create(1)
    await create(2)
    await payload.update({
      collection: 'posts',
      id: post.id,
      locale: 'fr',
      data: { title: 'Billet', slug: 'billet', _status: 'published' },
    })
    await payload.create({
      collection: 'comments',
      data: { post: post.id, author: ada.id, body: 'Well said.' } as never,
    })
    await payload.updateGlobal({ slug: 'hub', data: { name: 'The Lock' } })
    const forum = await payload.create({ collection: 'forums', data: { title: 'Questions' } as never })
    for (let n = 1; n <= 250; n += 1)
      await payload.db.create({
        collection: 'topics',
        data: {
          title: `Topic ${n}`,
          slug: `topic-${n}`,
          body: 'Text',
          forum: forum.id,
          author: ada.id,
          language: 'en',
          moderation: 'approved',
        },
      })
  })
  afterAll(async () => {
    for (const url of targets) await inDatabase(url, (db) => db.dropDatabase())
  })

  it('should read there as it reads here: by address, in each language, with what it relates to', async () => {
    const to = fresh()
    const told: number[] = []
    const moved = await run(to, { onProgress: (done, total) => told.push(done / total) })
    expect({ resumed: moved.resumed, written: moved.written }).toEqual({ resumed: false, written: false })
    expect(moved.verdicts.filter((verdict) => !isSame(verdict))).toEqual([])
    const counts = new Map(moved.verdicts.map(({ name, target }) => [name, target.count]))
    expect(['posts', 'versions of posts', 'hub', 'topics'].map((name) => counts.get(name))).toEqual([
      2, 4, 1, 250,
    ])
    expect(told.at(-1)).toBe(1)
    expect(await readdir(place)).toEqual([])

    const read = async (payload: Payload) => {
      const of = { overrideAccess: false, depth: 1, pagination: false } as const
      const posts = [
        await payload.find({ collection: 'posts', locale: 'fr', sort: 'id', ...of }),
        await payload.find({ collection: 'posts', where: { slug: { equals: 'post-1' } }, ...of }),
        await payload.find({
          collection: 'posts',
          where: { 'tags.title': { equals: 'Wool' } },
          sort: 'id',
          ...of,
        }),
      ].map(({ docs }) =>
        docs.map(({ title, slug, author, tags, updatedAt }) => ({ title, slug, author, tags, updatedAt })),
      )
      const { docs } = await payload.find({ collection: 'topics', sort: 'id', ...of, limit: 300 })
      const { name } = await payload.findGlobal({ slug: 'hub' })
      return { posts, name, topics: docs.map(({ title, slug }) => ({ title, slug })) }
    }
    const withIds = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (key, each: unknown) =>
        each === null ? undefined : key === 'id' && typeof each === 'number' ? movedId(each) : each,
      )
    const here = withIds(await read(hub.payload))
    await onTarget(to, async (payload) => {
      expect(withIds(await read(payload))).toEqual(here)
      const comments = await payload.db.find<{ subject: string; key: string }>({
        collection: 'comments',
        where: {},
      })
      expect(comments.docs[0]).toMatchObject({ subject: `posts:${movedId(1)}`, key: `posts:${movedId(1)}#1` })
      // An address of before leads there still.
      expect(documentId(payload, '2')).toBe(movedId(2))
      await expect(
        payload.db.create({ collection: 'tags', data: { title: 'Wool', slug: 'wool' } }),
      ).rejects.toThrow()
      const next = await payload.create({ collection: 'tags', data: { title: 'Later' } })
      expect(String(next.id) > movedId(Number.MAX_SAFE_INTEGER)).toBe(true)
    })
  })

  it('should go on where it was cut off, and let nobody start on what is not whole', async () => {
    const to = fresh()
    const whole = (await run(to, { verifyOnly: true })).verdicts.map(({ name, source }) => ({ name, source }))
    await expect(
      run(to, {
        onStore: (name) => {
          if (name === 'posts') throw new Error('cut off')
        },
      }),
    ).rejects.toThrow('cut off')
    // In the middle of a page, too.
    await inDatabase(to, (db) => db.collection('posts').deleteOne({ _id: new ObjectId(movedId(1)) }))
    await onTarget(to, async (payload) => expect(await isHalfMoved(payload)).toBe(true))
    await expect(run(to, { secret: 'of another hub' })).rejects.toThrow('Another hub')
    const again = await run(to)
    expect(again.resumed).toBe(true)
    expect(again.verdicts.map(({ name, target }) => ({ name, source: target }))).toEqual(whole)
    await onTarget(to, async (payload) => expect(await isHalfMoved(payload)).toBe(false))
    await expect(run(to)).rejects.toThrow('finished')
  })

  it('should not end while the hub writes, and take along then what was written, and no more', async () => {
    const to = fresh()
    const first = await run(to, {
      onStore: (name) => {
        if (name === 'posts') void hub.payload.db.updateGlobal({ slug: 'hub', data: { name: 'Lock 62' } })
      },
    })
    expect(first.written).toBe(true)
    const tag = await hub.payload.create({ collection: 'tags', data: { title: 'Meanwhile' } })
    await hub.payload.update({ collection: 'tags', id: 1, data: { title: 'Yarn' } })
    const second = await run(to)
    expect(second.written).toBe(false)
    expect(second.verdicts.every(isSame)).toBe(true)
    await inDatabase(to, async (db) => {
      const titles = (await db.collection('tags').find({}).toArray()).map(({ title }) => title as string)
      expect(titles.sort()).toEqual(['Meanwhile', 'Yarn'])
      expect(await db.collection('globals').findOne({ globalType: 'hub' })).toMatchObject({ name: 'Lock 62' })
    })
    await hub.payload.delete({ collection: 'tags', id: tag.id })
  })

  it('should say which collection differs by a letter, and write nothing when it only compares', async () => {
    const to = fresh()
    await run(to)
    await inDatabase(to, (db) =>
      db.collection('topics').updateOne({ _id: new ObjectId(movedId(240)) }, { $set: { body: 'text' } }),
    )
    const { verdicts } = await run(to, { verifyOnly: true })
    expect(verdicts.filter((verdict) => !isSame(verdict))).toMatchObject([
      { name: 'topics', first: { id: movedId(240), fields: ['body'] } },
    ])
  })

  it('should refuse a database that holds anything else', async () => {
    const to = fresh()
    await inDatabase(to, (db) => db.collection('cats').insertOne({ name: 'Tom' }))
    await expect(run(to)).rejects.toThrow('not empty (cats)')
    await expect(run(to, { databaseURL: to })).rejects.toThrow('not an embedded one')
    await expect(run('file:/nowhere')).rejects.toThrow('--to')
  })
})
