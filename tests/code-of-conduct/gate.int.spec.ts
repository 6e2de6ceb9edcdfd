import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import type { Forum, Member, Post, Topic } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { acceptedBy, publishCode } from '../helpers/publishCode'
import { askOf, codeOf, valueOf } from './ask'

let hub: TestHub
let late: Member
let editor: Member
let moderator: Member
let forum: Forum
let topic: Topic
let post: Post
/** Moved on before each post: nobody writes too fast. */
let now = new Date('2030-01-01T12:00:00.000Z')
const nextDay = (): void => {
  now = new Date(now.getTime() + 24 * 3_600_000)
}

beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now } })
  late = await hub.createMember({ handle: 'late' })
  editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
  moderator = await hub.createMember({ handle: 'modest', roles: ['moderator'] })
  forum = await hub.payload.create({
    collection: 'forums',
    data: { title: 'Coffee', slug: 'coffee', order: 1 },
  })
  post = await hub.payload.create({
    collection: 'posts',
    data: { title: 'Soon', slug: 'soon', author: editor.id, _status: 'draft' },
  })
  topic = await openTopic(late)
  await publishCode(hub.payload, { version: 1 })
})
afterAll(() => hub.stop())

const as = async (user: Member) => ({ overrideAccess: false, user, req: await hub.requestOf(user) }) as const
const openTopic = async (by: Member): Promise<Topic> => {
  nextDay()
  return hub.payload.create({
    collection: 'topics',
    data: { title: 'What do you drink?', body: 'I take tea.', forum: forum.id, language: 'en' } as never,
    ...(await as(by)),
  })
}
const refused = { code: 'CODE_NOT_ACCEPTED', status: 409, message: expect.stringContaining('version 1') }

describe('before a code is published', () => {
  it('should hold up nobody', () => {
    expect(topic.id).toBeDefined()
  })
})

describe('a member who has not accepted the code in force', () => {
  it('should publish no topic, reply, comment or post, and read on', async () => {
    await expect(openTopic(late)).rejects.toMatchObject(refused)
    await expect(
      hub.payload.create({
        collection: 'replies',
        data: { topic: topic.id, body: 'Milk?', language: 'en' } as never,
        ...(await as(late)),
      }),
    ).rejects.toMatchObject(refused)
    await expect(
      hub.payload.create({
        collection: 'comments',
        data: { post: post.id, body: 'Well said.', language: 'en' } as never,
        ...(await as(late)),
      }),
    ).rejects.toMatchObject(refused)
    await expect(
      hub.payload.update({
        collection: 'posts',
        id: post.id,
        data: { _status: 'published' },
        ...(await as(editor)),
      }),
    ).rejects.toMatchObject(refused)
    await expect(hub.payload.find({ collection: 'topics', ...(await as(late)) })).resolves.toMatchObject({
      totalDocs: 1,
    })
  })

  it('should not slip new words into what was published before', async () => {
    await expect(
      hub.payload.update({
        collection: 'topics',
        id: topic.id,
        data: { body: 'I take gin.' },
        ...(await as(late)),
      }),
    ).rejects.toMatchObject(refused)
  })

  it('should go on drafting', async () => {
    const drafted = await hub.payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'Sooner' },
      draft: true,
      ...(await as(editor)),
    })
    expect(drafted).toMatchObject({ title: 'Sooner', _status: 'draft' })
  })

  it('should be told the code and the version through GraphQL', async () => {
    const answer = await askOf(hub)(
      `mutation { createReply(data: { topic: ${JSON.stringify(topic.id)}, body: "Milk?", language: en }) { id } }`,
      late,
    )
    expect(codeOf(answer)).toBe('CODE_NOT_ACCEPTED')
    expect(answer.errors?.[0]?.message).toContain('version 1')
  })

  it('should still pin, and decide cases, as a moderator', async () => {
    const pinned = await hub.payload.update({
      collection: 'topics',
      id: topic.id,
      data: { pinned: true },
      ...(await as(moderator)),
    })
    expect(pinned.pinned).toBe(true)
    const vile = await hub.payload.create({
      collection: 'replies',
      data: {
        topic: topic.id,
        body: 'Shut up you asshole, nobody asked you anything.',
        language: 'en',
      } as never,
      overrideAccess: false,
      ...(await acceptedNow()),
    })
    const { docs } = await hub.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${vile.id}` } },
    })
    const answer = await askOf(hub)(
      `mutation { decideCase(case: "${valueOf(docs[0]).id}", decision: approve) { moderation } }`,
      moderator,
    )
    expect(answer).toMatchObject({ data: { decideCase: { moderation: 'approved' } } })
  })

  it('should publish once they have accepted', async () => {
    const answer = await askOf(hub)('mutation { acceptCodeOfConduct(version: 1) { version } }', late)
    expect(answer.errors).toBeUndefined()
    await expect(openTopic(late)).resolves.toMatchObject({ title: 'What do you drink?' })
  })

  it('should be held up again by the next version', async () => {
    await publishCode(hub.payload, { version: 2 })
    await expect(openTopic(late)).rejects.toMatchObject({ code: 'CODE_NOT_ACCEPTED' })
  })
})

describe('the hub itself', () => {
  it('should write, and import in the name of whoever started it', async () => {
    nextDay()
    const data = {
      title: 'From the archive',
      body: 'As it was.',
      forum: forum.id,
      author: late.id,
      language: 'en',
    }
    await expect(hub.payload.create({ collection: 'topics', data: data as never })).resolves.toBeDefined()
    const req = await createLocalReq(
      { user: { ...editor, collection: 'members' }, context: { importing: true } },
      hub.payload,
    )
    await expect(
      hub.payload.create({ collection: 'topics', data: { ...data, title: 'Another one' } as never, req }),
    ).resolves.toBeDefined()
  })
})

describe('a version that takes effect', () => {
  it('should be told to every member whose address is verified, once', async () => {
    const unverified = await hub.createMember({})
    await hub.payload.update({ collection: 'members', id: unverified.id, data: { _verified: false } })
    const { docs } = await hub.payload.find({ collection: 'members', pagination: false, limit: 1 })
    const { hash, salt } = valueOf(
      await hub.payload.db.findOne<{ id: number; hash: string; salt: string }>({
        collection: 'members',
        where: { id: { equals: valueOf(docs[0]).id } },
      }),
    )
    // Straight into the database: a password costs a tenth of a second each.
    for (let n = 0; n < 230; n += 1)
      await hub.payload.db.create({
        collection: 'members',
        data: {
          handle: `crowd-${n}`,
          displayName: `Crowd ${n}`,
          email: `crowd-${n}@example.org`,
          roles: ['member'],
          locale: 'en',
          _verified: true,
          hash,
          salt,
        },
      })
    nextDay()
    const tasks = hubCustom(hub.payload.config).tasks.filter(({ name }) =>
      ['code-of-conduct', 'outbox'].includes(name),
    )
    let done = 1
    while (done > 0) {
      done = 0
      for (const { run } of tasks)
        done += await run({ payload: hub.payload, signal: new AbortController().signal })
    }
    const active = { _verified: { equals: true } }
    const { totalDocs: members } = await hub.payload.count({ collection: 'members', where: active })
    const notices = await hub.payload.find({
      collection: 'notifications',
      where: { kind: { equals: 'conduct.in-force' } },
      pagination: false,
      depth: 0,
    })
    expect(members).toBeGreaterThan(230)
    expect(new Set(notices.docs.map(({ member }) => member)).size).toBe(members)
    expect(notices.docs).toHaveLength(members)
    expect(notices.docs.some(({ member }) => member === unverified.id)).toBe(false)
    expect(notices.docs[0]?.data).toEqual({ version: 2 })
  })
})

const acceptedNow = async () => {
  const user = await hub.createMember({})
  await acceptedBy(hub.payload, user, 1)
  nextDay()
  return { user, req: await hub.requestOf(user) }
}
