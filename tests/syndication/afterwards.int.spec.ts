import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, createLocalReq, getPayload, type Payload } from 'payload'
import type { Delivery } from '../../src/payload-types'
import { followUp, type FollowUp } from '../../src/plugins/syndication/afterwards/followUp'
import { whereItWent } from '../../src/plugins/syndication/afterwards/whereItWent'
import { type Board, createBoard } from '../fakes/boardChannel'
import { createClock } from '../fakes/clock'
import { createSchema } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongo'
import type { TestDatabase } from '../outbox/config'
import { killConfig } from './killConfig'
import { work } from './work'

type Id = number | string
/** More than a lease: whoever holds an attempt is taken for dead. */
const lease = 3 * 60_000

const clock = createClock()
const mongo = mongoUnderTest()
let board: Board
let wall: Board
let directory: string
let payload: Payload
let person: object

beforeAll(async () => {
  board = createBoard()
  wall = createBoard({ name: 'Wall' })
  delete wall.channel.edit
  delete wall.channel.remove
  directory = await mkdtemp(path.join(os.tmpdir(), 'hub-afterwards-'))
  const where: TestDatabase = mongo
    ? { url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options }
    : { url: `file:${path.join(directory, 'hub.db')}` }
  const channels = { board: board.channel, wall: wall.channel }
  payload = await getPayload({
    config: buildConfig(killConfig(where, clock.now, { channels })),
    key: randomUUID(),
  })
  await createSchema(payload)
  person = await payload.create({
    collection: 'members',
    data: { email: 'editor@example.org', password: randomUUID(), roles: ['editor'] } as never,
  })
})
afterAll(async () => {
  if (mongo) await mongo.drop(payload)
  await payload.destroy()
  await rm(directory, { recursive: true, force: true })
})
afterEach(async () => {
  for (const collection of [
    'delivery-attempts',
    'delivery-acts',
    'delivery-measures',
    'publishing-stops',
    'deliveries',
    'announcements',
    'channel-warnings',
    'channels',
  ])
    await payload.db.deleteMany({ collection: collection as 'channels', where: {} })
  board.posts.clear()
  board.calls.length = 0
  wall.posts.clear()
})

const connect = async (kind: 'board' | 'wall' = 'board', data: object = {}): Promise<{ id: Id }> =>
  payload.create({
    collection: 'channels',
    data: {
      name: kind,
      kind,
      language: 'en',
      enabled: true,
      settings: { [kind]: { place: 'here' } },
      credentials: { [kind]: { word: 'sesame' } },
      ...data,
    } as never,
  })
const write = (title: string): Promise<{ id: Id }> =>
  payload.create({ collection: 'posts', data: { title, isLive: true } as never })
const save = async ({ id }: { id: Id }, data: object): Promise<void> =>
  void (await payload.update({ collection: 'posts', id, data }))
const withdraw = (post: { id: Id }): Promise<void> => save(post, { isLive: false })
const turn = (): Promise<void> => work(payload)
const texts = (): string[] => [...board.posts.values()].map(({ text }) => text)
/** All deliveries, oldest first: what each does, and how it stands. */
const book = async (): Promise<string[]> => {
  const { docs } = await payload.find({ collection: 'deliveries', sort: 'id', depth: 0, pagination: false })
  return docs.map(({ act, status, afterwards }) => [act, status, afterwards].filter(Boolean).join(' '))
}
const first = async (): Promise<Delivery> => {
  const { docs } = await payload.find({ collection: 'deliveries', sort: 'id', depth: 0, limit: 1 })
  if (!docs[0]) throw new Error('There is no delivery.')
  return docs[0]
}
const editor = () => createLocalReq({ user: { ...person, collection: 'members' } as never }, payload)
const press = async (act: FollowUp, words?: string): Promise<unknown> => {
  const { id } = await first()
  return followUp({ delivery: id, act, ...(words ? { words } : {}) }, await editor())
}
/** Works until a request has had its effect and its worker is dead; then another worker takes over. */
const turnWithKill = async (): Promise<void> => {
  board.killAfter()
  const reached = board.reached()
  void turn()
  await reached
  clock.advance(lease)
  await turn()
}

describe('what changes after it went out', () => {
  it('should be edited there, once', async () => {
    await connect()
    const post = await write('Harvest day')
    await turn()
    await save(post, { title: 'Film night' })
    await Promise.all([turn(), turn()])
    await save(post, { title: 'Film night' })
    await turn()
    expect(board.calls).toEqual(['publish Harvest day', 'edit Film night'])
    expect(await book()).toEqual(['publish published edited', 'edit published'])
  })

  it('should be left where only a letter was wrong, and edited when somebody asks', async () => {
    await connect()
    const post = await write('Harvst day')
    await turn()
    await save(post, { title: 'Harvest day' })
    await turn()
    expect(texts()).toEqual(['Harvst day'])
    await Promise.all([press('edit'), press('edit')])
    await turn()
    expect(board.calls).toEqual(['publish Harvst day', 'edit Harvest day'])
  })

  it('should say what it says now when it is changed twice before its turn', async () => {
    await connect()
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await save(post, { title: 'Third and last' })
    await turn()
    expect(texts()).toEqual(['Third and last'])
  })

  it('should be left alone when the change is taken back', async () => {
    await connect('board', { corrections: { changed: 'ask' } })
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    expect(await book()).toEqual(['publish published asked'])
    await save(post, { title: 'One title' })
    await turn()
    expect(await book()).toEqual(['publish published'])
  })

  it('should be corrected below, once, by that rule', async () => {
    await connect('board', { corrections: { changed: 'reply' } })
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    expect(texts()).toEqual(['One title', 'Correction: “Another title”.'])
    expect([...board.posts.values()][1]?.below).toBe([...board.posts.keys()][0])
    expect(await book()).toEqual(['publish published corrected', 'reply published'])
  })

  it('should be asked about where the network can do nothing, once for a version', async () => {
    await connect('wall')
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    expect(await book()).toEqual(['publish published asked'])
    const source = { collection: 'posts', id: post.id }
    expect(await whereItWent({ source }, await editor())).toMatchObject([
      { changes: ['title'], possible: ['reply', 'gone', 'leave'], afterwards: 'asked' },
    ])
    await press('leave')
    await save(post, { title: 'Another title' })
    await turn()
    expect(await book()).toEqual(['publish published'])
    await save(post, { title: 'A third one' })
    await turn()
    expect(await book()).toEqual(['publish published asked'])
  })

  it('should be told as it is by then where nothing has left yet', async () => {
    const channel = await connect()
    await payload.db.updateOne({
      collection: 'channels',
      id: channel.id,
      data: { waitsUntil: new Date(clock.now().getTime() + lease).toISOString() },
    })
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    clock.advance(2 * lease)
    await turn()
    expect(board.calls).toEqual(['publish Another title'])
  })

  it('should be edited after all when it changes while it is being sent', async () => {
    await connect()
    const post = await write('One title')
    const release = board.hold()
    const reached = board.reached()
    const sending = turn()
    await reached
    await save(post, { title: 'Another title' })
    await turn()
    release()
    await sending
    await turn()
    expect(texts()).toEqual(['Another title'])
    expect(await book()).toEqual(['publish published edited', 'edit published'])
  })
})

describe('a worker that is killed between the effect and the record', () => {
  it('should leave one edit', async () => {
    await connect()
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turnWithKill()
    clock.advance(lease)
    await turn()
    expect(texts()).toEqual(['Another title'])
    expect(await book()).toEqual(['publish published edited', 'edit published'])
  })

  it('should leave one correction', async () => {
    await connect('board', { corrections: { changed: 'reply' } })
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turnWithKill()
    clock.advance(lease)
    await turn()
    expect(board.posts.size).toBe(2)
    expect(await book()).toEqual(['publish published corrected', 'reply published'])
  })

  it('should leave nothing of a thread that is taken back', async () => {
    await connect()
    const post = await write('One|Two|Three')
    await turn()
    const numbers = [...board.posts.keys()]
    await withdraw(post)
    await turnWithKill()
    clock.advance(lease)
    await turn()
    expect(board.posts.size).toBe(0)
    // Last first; the one whose record was lost is asked for again, and is gone.
    expect(board.calls.slice(3)).toEqual([2, 2, 1, 0].map((place) => `remove ${numbers[place]}`))
    expect(await book()).toEqual(['publish published recalled', 'remove published'])
  })

  it('should leave nothing of what it was publishing when that is withdrawn', async () => {
    await connect()
    const post = await write('One|Two')
    board.killAfter()
    const reached = board.reached()
    void turn()
    await reached
    await withdraw(post)
    for (let round = 0; round < 4; round += 1) {
      await turn()
      clock.advance(lease)
    }
    expect(board.posts.size).toBe(0)
    expect(board.calls.filter((call) => call.startsWith('publish'))).toEqual(['publish One'])
    expect((await book())[0]).toBe('publish cancelled recalled')
  })
})

describe('what is withdrawn', () => {
  it('should be taken back with its corrections, and never sent where it was not', async () => {
    await connect('board', { corrections: { changed: 'reply' } })
    const post = await write('One title')
    await turn()
    await save(post, { title: 'Another title' })
    await turn()
    await withdraw(post)
    await turn()
    await withdraw(post)
    await turn()
    expect(board.posts.size).toBe(0)
    expect(await book()).toEqual([
      'publish published recalled',
      'reply published recalled',
      'remove published',
      'remove published',
    ])
  })

  it('should keep its receipts when it is deleted', async () => {
    await connect()
    const post = await write('One title')
    await turn()
    await payload.delete({ collection: 'posts', id: post.id })
    await turn()
    expect(board.posts.size).toBe(0)
    const source = { collection: 'posts', id: post.id }
    expect(await whereItWent({ source }, await editor())).toMatchObject([
      { status: 'published', afterwards: 'recalled', history: [{ act: 'remove', status: 'published' }] },
    ])
  })

  it('should leave nothing out when it is on its way at that moment', async () => {
    await connect()
    const post = await write('One|Two')
    const release = board.hold()
    const reached = board.reached()
    const sending = turn()
    await reached
    await withdraw(post)
    await turn()
    release()
    await sending
    for (let round = 0; round < 3; round += 1) {
      clock.advance(lease)
      await turn()
    }
    expect(board.posts.size).toBe(0)
    // The second post of the thread saw it, and was not sent.
    expect(board.calls.filter((call) => call.startsWith('publish'))).toEqual(['publish One'])
  })

  it('should be taken back during a crisis, on a channel that is on pause and switched off', async () => {
    const channel = await connect()
    const post = await write('One title')
    await turn()
    const at = clock.now().toISOString()
    await payload.db.updateOne({
      collection: 'channels',
      id: channel.id,
      data: { pausedAt: at, enabled: false },
    })
    await payload.db.create({
      collection: 'publishing-stops',
      data: { state: 'on', reason: 'Crisis', startedAt: at },
    })
    await withdraw(post)
    await turn()
    expect(board.posts.size).toBe(0)
  })

  it('should be shown where it could not be taken back, until somebody did it there', async () => {
    await connect('wall')
    const post = await write('One title')
    await turn()
    await withdraw(post)
    await turn()
    const source = { collection: 'posts', id: post.id }
    const [receipt] = await whereItWent({ source }, await editor())
    expect(receipt).toMatchObject({ afterwards: 'byHand', possible: ['gone'] })
    expect(receipt?.url).toMatch(/^https:\/\/board\.example\.org\//)
    await press('gone')
    expect(await first()).toMatchObject({ afterwards: 'recalled' })
    await expect(press('edit')).rejects.toMatchObject({ code: 'POST_NOT_OUT' })
  })

  it('should wait for an account that has to be connected again, and say so', async () => {
    const channel = await connect()
    const post = await write('One title')
    await turn()
    board.answer({ kind: 'reauthorize', why: 'The token has ended.' })
    await withdraw(post)
    await turn()
    expect(await book()).toEqual(['publish published byHand', 'remove reauthorize'])
    await payload.update({
      collection: 'channels',
      id: channel.id,
      data: { credentials: { board: { word: 'open' } } } as never,
    })
    await turn()
    expect(board.posts.size).toBe(0)
    expect(await book()).toEqual(['publish published recalled', 'remove published'])
  })
})
