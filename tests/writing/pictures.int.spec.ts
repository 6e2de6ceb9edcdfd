import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import type { Attachment, Forum, Reply, Topic } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import { dailyPictures, mostBytes, unusedDays } from '../../src/collections/attachments/options'
import { personOf, type Person } from '../access/people'
import { createClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

const day = 24 * 3_600_000
const clock = createClock()
let hub: TestHub
let ada: NonNullable<Person>
let bob: NonNullable<Person>
let mona: NonNullable<Person>
let forum: Forum
let photo: Buffer

const person = async (role: 'member' | 'moderator' = 'member'): Promise<NonNullable<Person>> => {
  const found = await personOf(hub, role)
  if (!found) throw new Error('Visitors are nobody.')
  return found
}

beforeAll(async () => {
  hub = await bootHub({ options: { now: clock.now }, change: (config) => ({ ...config, sharp }) })
  ;[ada, bob, mona] = [await person(), await person(), await person('moderator')]
  forum = await hub.payload.create({ collection: 'forums', data: { title: 'Pictures', order: 1 } })
  photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#246' } })
    .withExif({ IFD0: { Artist: 'Somebody', Copyright: 'At home' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => hub.stop())
// Nobody writes too fast, and yesterday’s pictures are not counted.
beforeEach(() => {
  clock.advance(day + 1)
})

const act = async <Result>(name: string, input: object, by: Person): Promise<Result> =>
  operationOf<object, Result>(hub.payload, name)(input, await hub.requestOf(by?.user ?? null))
const upload = async (by: Person, data = photo): Promise<{ url: string; width: number; height: number }> =>
  act('uploadPicture', { file: data.toString('base64') }, by)
const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  )
const open = (by: NonNullable<Person>, data: object = {}): Promise<Topic> =>
  act('writeTopic', { forum: forum.id, title: 'What is this on my gate', body: 'I found it.', ...data }, by)
const rows = async (): Promise<Attachment[]> =>
  (await hub.payload.find({ collection: 'attachments', pagination: false, depth: 0, sort: 'id' })).docs

/** The file at an address as somebody gets it: its status and its bytes. */
const get = async (by: Person, url: string): Promise<{ status: number; body: Buffer }> => {
  const answer = await handleEndpoints({
    config: hub.payload.config,
    payloadInstanceCacheKey: hub.key,
    request: new Request(`http://localhost:3000${url}`, {
      headers: by ? { authorization: `JWT ${by.token}` } : {},
    }),
  })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

describe('a member’s picture', () => {
  it('should be written anew: no larger than it is shown, without what it says of its maker', async () => {
    const { url, width, height } = await upload(ada)
    expect([width, height]).toEqual([1600, 800])
    expect(url).toMatch(/^\/api\/attachments\/file\/[0-9a-f]{32}-1600x800\.webp$/)
    const { body } = await get(ada, url)
    const read = await sharp(body).metadata()
    expect(read).toMatchObject({ format: 'webp', width: 1600, height: 800 })
    expect(read.exif).toBeUndefined()
    expect(body.includes('At home')).toBe(false)
  })

  it('should be its owner’s alone until a text shows it, and then be seen by whoever reads that', async () => {
    const { url } = await upload(ada)
    expect((await get(ada, url)).status).toBe(200)
    for (const other of [null, bob]) expect((await get(other, url)).status).toBe(403)
    await open(ada, { body: `![A rusty hinge](${url})` })
    for (const other of [null, bob]) expect((await get(other, url)).status).toBe(200)
  })

  it('should not be shown to the world by somebody else’s text', async () => {
    const { url } = await upload(ada)
    await open(bob, { body: `![Not mine](${url}) to show.` })
    for (const other of [null, bob]) expect((await get(other, url)).status).toBe(403)
  })

  it('should be hidden with the text that shows it', async () => {
    const { url } = await upload(ada)
    const topic = await open(bob)
    const reply = await act<Reply>('writeReply', { topic: topic.id, body: `![A latch](${url})` }, ada)
    expect((await get(null, url)).status).toBe(200)
    const { db } = hub.payload
    await db.updateOne({ collection: 'replies', id: reply.id, data: { moderation: 'held' } })
    for (const other of [null, bob]) expect((await get(other, url)).status).toBe(403)
    for (const one of [ada, mona]) expect((await get(one, url)).status).toBe(200)
  })

  it('should go with the last text that shows it', async () => {
    const { url } = await upload(ada)
    const topic = await open(ada, { body: `![A bolt](${url})` })
    const name = url.split('/').at(-1)
    expect((await rows()).map(({ filename }) => filename)).toContain(name)
    await hub.payload.delete({ collection: 'topics', id: topic.id })
    expect((await rows()).map(({ filename }) => filename)).not.toContain(name)
    expect((await get(ada, url)).status).toBe(403)
  })

  it('should go when no text has shown it for a while, and no sooner', async () => {
    const { url } = await upload(ada)
    const { url: shown } = await upload(ada)
    await open(ada, { body: `![A nut](${shown})` })
    const task = hubCustom(hub.payload.config).tasks.find(({ name }) => name === 'attachments')
    const turn = async (): Promise<void> => {
      await task?.run({ payload: hub.payload, signal: new AbortController().signal })
    }
    clock.advance((unusedDays - 1) * day)
    await turn()
    expect((await get(ada, url)).status).toBe(200)
    clock.advance(2 * day)
    await turn()
    expect((await get(ada, url)).status).toBe(403)
    expect((await get(null, shown)).status).toBe(200)
  })
})

describe('what is no picture', () => {
  it.each([
    ['a text', Buffer.from('<script>alert(1)</script>')],
    ['a drawing that could hold a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', Buffer.alloc(0)],
  ])('should be refused: %s', async (_what, data) => {
    expect(await refusal(upload(ada, data))).toBe('PICTURE_REFUSED')
  })

  it('should be refused when it is too large, cut off, or nobody’s', async () => {
    expect(await refusal(upload(ada, Buffer.alloc(mostBytes + 1)))).toBe('PICTURE_TOO_LARGE')
    expect(await refusal(upload(ada, photo.subarray(0, 40)))).toBe('PICTURE_REFUSED')
    expect(await refusal(upload(null))).toBe('UNAUTHENTICATED')
  })
})

it('should be as many a day as one’s standing gives, and more tomorrow', async () => {
  const carol = await person()
  const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  for (let sent = 0; sent < dailyPictures[0]; sent += 1) await upload(carol, small)
  expect(await refusal(upload(carol, small))).toBe('TOO_MANY_PICTURES')
  clock.advance(day + 1)
  expect(await refusal(upload(carol, small))).toBe('done')
})
