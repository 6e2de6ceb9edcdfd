import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Forum, Member, Topic } from '../../src/payload-types'
import type { Person } from '../access/people'
import { askOf } from '../code-of-conduct/ask'
import { on, vileBody } from '../comments/world'
import { writingWorld, type WritingWorld } from './world'

type History = {
  versions: {
    number: number
    isCurrent: boolean
    isHidden: boolean
    by: unknown
    body: { kind: string; text: string }[] | null
    title: { kind: string; text: string }[] | null
  }[]
} | null

let world: WritingWorld
let ada: NonNullable<Person>
let bob: NonNullable<Person>
let mona: NonNullable<Person>
let forum: Forum
let topic: Topic

beforeAll(async () => {
  world = await writingWorld()
  ;[ada, bob, mona] = [await world.person(), await world.person(), await world.person('moderator')]
  forum = await world.forum()
  topic = await world.open(ada.user, forum)
})
afterAll(() => world.stop())

const history = (target: object, person: Person = null): Promise<History> =>
  world.act('textHistory', { target }, person?.user ?? null)
const newText = (found: History, index = 0): string =>
  (found?.versions[index]?.body ?? [])
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('')

describe('changing one’s words', () => {
  it('should mark the text and keep what it said, for everybody to compare', async () => {
    const reply = await world.reply(bob.user, topic, 'I would take the small saw to it.')
    expect(reply.editedAt ?? null).toBeNull()
    const changed = await world.edit(bob.user, 'replies', reply.id, {
      body: 'I would take the large saw to it.',
    })
    expect(changed.editedAt).toBe(world.clock.now().toISOString())
    expect(changed.html).toContain('large')
    const found = await history(on('replies', reply))
    expect(found?.versions.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(found?.versions[0]?.body).toEqual([
      { kind: 'kept', text: 'I would take the ' },
      { kind: 'removed', text: 'small ' },
      { kind: 'added', text: 'large ' },
      { kind: 'kept', text: 'saw to it.' },
    ])
    expect(newText(found, 1)).toBe('I would take the small saw to it.')
  })

  it('should keep the title of a topic along with it, and say through GraphQL who changed what', async () => {
    const opened = await world.open(ada.user, forum, { title: 'Which saw for wet wood' })
    await world.edit(mona.user, 'topics', opened.id, { title: 'Which saw for dry wood' })
    const { data } = await askOf(world)(
      `{ textHistory(target: { collection: "topics", id: "${opened.id}" }) { versions { number by { handle } title { kind text } } }
         Topics(where: { id: { equals: ${JSON.stringify(opened.id)} } }) { docs { mayEdit editedAt } } }`,
      ada.user,
    )
    expect(data).toMatchObject({
      textHistory: {
        versions: [
          { number: 2, by: { handle: mona.user.handle } },
          { number: 1, by: { handle: ada.user.handle } },
        ],
      },
      Topics: { docs: [{ mayEdit: true }] },
    })
  })

  it('should leave no version behind for a save that changes no words', async () => {
    const reply = await world.reply(bob.user, topic, 'The same words twice over.')
    await world.edit(bob.user, 'replies', reply.id, { body: 'The same words twice over.', language: 'fr' })
    expect((await history(on('replies', reply)))?.versions).toHaveLength(1)
  })

  it('should be for a day, for thirty from trust level 2 on, and without end for those who keep order', async () => {
    const old = await world.reply(bob.user, topic, 'Written some time ago, and read.')
    world.clock.advance(24 * 3_600_000)
    const late = (user: Member) =>
      world.codeOf(
        world.edit(user, 'replies', old.id, { body: `Changed ${world.clock.now().toISOString()}` }),
      )
    expect(await late(bob.user)).toBe('EDIT_WINDOW_OVER')
    await world.payload.db.updateOne({ collection: 'members', id: bob.user.id, data: { trustLevel: 2 } })
    const trusted = await world.payload.findByID({ collection: 'members', id: bob.user.id })
    expect(await late(trusted)).toBe('done')
    world.clock.advance(30 * 24 * 3_600_000)
    expect(await late(trusted)).toBe('EDIT_WINDOW_OVER')
    expect(
      await world.codeOf(world.edit(mona.user, 'replies', old.id, { body: 'Put right by the house.' })),
    ).toBe('done')
    // What is not words is not held to it.
    expect(await world.codeOf(world.edit(bob.user, 'replies', old.id, { language: 'fr' }))).toBe('done')
  })

  it('should be judged again, and keep the words that held it from strangers', async () => {
    const reply = await world.reply(ada.user, topic, 'Friendly words to begin with.')
    const changed = await world.edit(ada.user, 'replies', reply.id, { body: vileBody })
    expect(['held', 'rejected']).toContain(changed.moderation)
    // The old words come back; the state does not until a moderator has looked.
    await world.edit(ada.user, 'replies', reply.id, { body: 'Friendly words in the end.' })
    expect(await history(on('replies', reply), bob)).toBeNull()
    await world.payload.db.updateOne({
      collection: 'replies',
      id: reply.id,
      data: { moderation: 'approved' },
    })
    const seen = await history(on('replies', reply), bob)
    expect(JSON.stringify(seen)).not.toContain('asshole')
    expect(seen?.versions.map(({ body }) => body !== null)).toEqual([true, false, true])
    // Its difference to the vile version would give that away.
    expect(seen?.versions[0]?.body).toContainEqual({ kind: 'removed', text: 'to begin with' })
    expect(JSON.stringify(await history(on('replies', reply), ada))).toContain('asshole')
  })

  it('should let a moderator hide a version, and nobody else', async () => {
    const reply = await world.reply(bob.user, topic, 'My telephone number is on the door.')
    await world.edit(bob.user, 'replies', reply.id, { body: 'Ask me for the number, please.' })
    const hide = { target: on('replies', reply), number: 1, hidden: true }
    expect(await world.codeOf(world.act('hideTextVersion', hide, bob.user))).toBe('FORBIDDEN')
    await world.act('hideTextVersion', hide, mona.user)
    for (const person of [null, ada, bob])
      expect(JSON.stringify(await history(on('replies', reply), person))).not.toContain('telephone')
    expect(JSON.stringify(await history(on('replies', reply), mona))).toContain('telephone')
    await world.act('hideTextVersion', { ...hide, hidden: false }, mona.user)
    expect(JSON.stringify(await history(on('replies', reply)))).toContain('telephone')
  })

  it('should go with the text, and be read through no other door', async () => {
    const reply = await world.reply(bob.user, topic, 'Here today and gone tomorrow.')
    await world.edit(bob.user, 'replies', reply.id, { body: 'Here today and gone at noon.' })
    const count = async () =>
      (
        await world.payload.count({
          collection: 'text-revisions',
          where: { target: { equals: `replies:${reply.id}` } },
        })
      ).totalDocs
    expect(await count()).toBe(1)
    for (const person of [null, ada, bob])
      expect(JSON.stringify((await world.rest({ person, path: '/text-revisions' })).body)).not.toContain(
        'Here today',
      )
    await world.payload.delete({ collection: 'replies', id: reply.id })
    expect(await count()).toBe(0)
    expect(await history(on('replies', reply))).toBeNull()
  })

  it('should keep the versions of comments, too', async () => {
    const post = await world.post()
    const comment = await world.say(ada.user, on('posts', post), { body: 'What a fine day it was.' })
    await world.edit(ada.user, 'comments', comment.id, { body: 'What a fine night it was.' })
    expect((await history(on('comments', comment)))?.versions).toHaveLength(2)
  })
})
