import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setImmediate as giveWay } from 'node:timers/promises'
import { hubCustom } from '../../src/config/hubCustom'
import type { Forum, Member, Tag, Topic } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from '../moderation/world'

let world: World
let people: Record<'writer' | 'ada' | 'bob' | 'cleo', Member>
let titles = 0

beforeAll(async () => {
  world = await bootWorld()
  const one = (handle: string): Promise<Member> => world.createMember({ handle })
  people = {
    writer: await one('writer'),
    ada: await one('ada'),
    bob: await one('bob'),
    cleo: await one('cleo'),
  }
})
afterAll(() => world.stop())

const act = async (name: string, input: object, by: Member | null): Promise<unknown> =>
  operationOf<object, unknown>(world.payload, name)(input, await world.requestOf(by))
const work = async (): Promise<void> => {
  const signal = new AbortController().signal
  const tasks = hubCustom(world.payload.config).tasks.filter(({ name }) =>
    ['outbox', 'notifications'].includes(name),
  )
  for (let busy = true; busy;) {
    busy = false
    for (const { run } of tasks) busy = (await run({ payload: world.payload, signal })) > 0 || busy
  }
}
const told = async (member: Member): Promise<string[]> => {
  const { docs } = await world.payload.find({
    collection: 'notifications',
    where: { member: { equals: member.id } },
    sort: 'id',
    pagination: false,
    depth: 0,
  })
  return docs.map(({ kind }) => kind)
}
/** What each of them is told of what is done. */
const news = async (doing: () => Promise<unknown>): Promise<Record<string, string[]>> => {
  await work()
  const all = Object.entries(people)
  const before = await Promise.all(all.map(async ([, one]) => (await told(one)).length))
  await doing()
  await work()
  const rows = await Promise.all(
    all.map(async ([name, one], i): Promise<[string, string[]]> => [
      name,
      (await told(one)).slice(before[i]),
    ]),
  )
  return Object.fromEntries(rows.filter(([, kinds]) => kinds.length > 0))
}
const room = (data: object = {}): Promise<Forum> => {
  titles += 1
  return world.payload.create({
    collection: 'forums',
    data: { title: `Room ${titles}`, slug: `room-${titles}`, order: titles, ...data },
    depth: 0,
  })
}
const open = async (forum: Forum, body: string, more: object = {}): Promise<Topic> => {
  titles += 1
  world.clock.forward(25 * 3600)
  return world.payload.create({
    collection: 'topics',
    data: { title: `Something new ${titles}`, body, language: 'en', forum: forum.id, ...more } as never,
    depth: 0,
    overrideAccess: false,
    req: await world.requestOf(people.writer),
  })
}
const nextMillisecond = async (): Promise<void> => {
  for (const before = Date.now(); Date.now() === before;) await giveWay()
}
const follow = (by: Member, collection: string, id: number | string, level: string): Promise<unknown> =>
  act('follow', { target: { collection, id }, level }, by)

describe('who is told of what is said in the forum', () => {
  it('should be who watches the forum, one above it, or a tag; not who muted what is nearer', async () => {
    const above = await room()
    const forum = await room({ parent: above.id })
    const tag: Tag = await world.payload.create({
      collection: 'tags',
      data: { title: `Wood ${titles}` },
    })
    await follow(people.ada, 'forums', forum.id, 'watch')
    await follow(people.bob, 'forums', above.id, 'watch')
    await follow(people.cleo, 'tags', tag.id, 'watch')
    expect(await news(() => open(forum, 'A plane.', { tags: [tag.id] }))).toEqual({
      ada: ['said.followed'],
      bob: ['said.followed'],
      cleo: ['said.followed'],
    })
    await follow(people.bob, 'forums', forum.id, 'mute')
    const topic = await open(forum, 'A saw.')
    await work()
    await follow(people.ada, 'topics', topic.id, 'mute')
    expect(await news(() => world.writeReply(people.cleo, topic, 'With or without a back?'))).toEqual({
      writer: ['said.followed'],
    })
  })

  it('should be nobody who began to watch after it was said, however late the worker is', async () => {
    const forum = await room()
    await follow(people.ada, 'forums', forum.id, 'watch')
    await follow(people.cleo, 'forums', forum.id, 'track')
    expect(
      await news(async () => {
        const topic = await open(forum, 'Said before they came.')
        // The rows' own clock, by which the hub tells before from after, counts milliseconds.
        await nextMillisecond()
        await follow(people.bob, 'topics', topic.id, 'watch')
        await follow(people.cleo, 'forums', forum.id, 'watch')
        // The same word again is no new one.
        await follow(people.ada, 'forums', forum.id, 'watch')
      }),
    ).toEqual({ ada: ['said.followed'] })
    expect(await news(() => open(forum, 'And now they are there.'))).toEqual({
      ada: ['said.followed'],
      cleo: ['said.followed'],
    })
  })

  it('should be whom it names, at the level of normal and track, once; and nobody who muted it', async () => {
    const forum = await room()
    const topic = await open(forum, 'Who knows?')
    await follow(people.ada, 'topics', topic.id, 'track')
    await follow(people.bob, 'topics', topic.id, 'mute')
    expect(
      await news(() => world.writeReply(people.cleo, topic, 'Perhaps @ada, or @bob, or @ada again.')),
    ).toEqual({ writer: ['said.followed'], ada: ['said.named'] })
  })

  it('should be nobody of what is held, until it is let through', async () => {
    const forum = await room()
    await follow(people.ada, 'forums', forum.id, 'watch')
    expect(await news(() => open(forum, `${vileBody} @bob`))).toEqual({})
  })

  it('should be nobody whom the forum is closed to, whatever they followed before, and whoever names them', async () => {
    const forum = await room()
    const topic = await open(forum, 'Still open.')
    for (const one of [people.ada, people.bob]) await follow(one, 'topics', topic.id, 'watch')
    await world.payload.update({
      collection: 'forums',
      id: forum.id,
      data: { readBy: { who: 'roles', roles: ['moderator'] } } as never,
    })
    expect(await news(() => world.writeReply(world.moderator, topic, 'Between us, @ada.'))).toEqual({})
    await expect(follow(people.cleo, 'topics', topic.id, 'watch')).rejects.toMatchObject({
      code: 'TARGET_NOT_FOUND',
    })
  })
})

describe('the digest', () => {
  it('should tell once what waits, and nothing that was held or closed since it was told', async () => {
    const reader = await world.createMember({ handle: 'digest-reader' })
    await act('setNotificationPreferences', { data: { digest: 'daily', digestHour: 9 } }, reader)
    const [forum, closing] = [await room(), await room()]
    for (const each of [forum, closing]) await follow(reader, 'forums', each.id, 'watch')
    const kept = await open(forum, 'For everybody.')
    const held = await open(forum, 'To be held.')
    await open(closing, 'Not for long.')
    await work()
    await world.payload.db.updateOne({ collection: 'topics', id: held.id, data: { moderation: 'held' } })
    await world.payload.update({
      collection: 'forums',
      id: closing.id,
      data: { readBy: { who: 'roles', roles: ['moderator'] } } as never,
    })
    world.clock.forward(24 * 3600)
    await work()
    await work()
    const { docs } = await world.payload.find({
      collection: 'notifications',
      where: { and: [{ member: { equals: reader.id } }, { kind: { equals: 'digest' } }] },
      depth: 0,
    })
    const listed = docs.flatMap(({ data }) => (data as { items: { data: object }[] }).items)
    const titled = (topic: Topic) =>
      listed.filter(({ data }) => JSON.stringify(data).includes(JSON.stringify(topic.title)))
    expect(titled(kept)).toHaveLength(1)
    expect(titled(held)).toEqual([])
    expect(JSON.stringify(listed)).not.toContain(closing.slug)
  })
})
