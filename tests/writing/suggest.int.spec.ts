import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, Topic } from '../../src/payload-types'
import { forumWorld, type ForumWorld } from '../forums/world'

let world: ForumWorld
let carol: Member

beforeAll(async () => {
  world = await forumWorld()
  carol = await world.createMember({ handle: 'carol', displayName: 'Carol Bobbin' })
})
afterAll(() => world.stop())

describe('names to complete', () => {
  const handles = async (prefix: string, by: Member | null, topic?: Topic): Promise<string[]> =>
    (
      await world.act<{ handle: string }[]>(
        'mentionCandidates',
        { prefix, ...(topic ? { topic: topic.id } : {}) },
        by,
      )
    ).map(({ handle }) => handle)

  it('should be those who write in the topic first, the last voice before the others', async () => {
    const topic = await world.open(world.ada)
    await world.reply(carol, topic, 'Have you looked at the hinges?')
    await world.reply(world.bob, topic, 'Or lift it by a finger’s breadth.')
    expect(await handles('', world.keeper, topic)).toEqual(['bob', 'carol', 'ada'])
    // By a word of their name as well.
    expect(await handles('bo', world.keeper, topic)).toEqual(['bob', 'carol'])
    expect(await handles('', carol, topic)).not.toContain('carol')
  })

  it('should be no list of all members', async () => {
    expect(await handles('', world.ada)).toEqual([])
    expect(await handles('b', world.ada)).toEqual([])
    expect(await handles('bo', world.ada)).toEqual(['bob'])
    expect(await world.codeOf(handles('bo', null))).toBe('UNAUTHENTICATED')
  })

  it('should be nobody who keeps the asker at a distance, and nobody from outside in a closed room', async () => {
    await world.act('blockMember', { member: world.ada.id }, world.bob)
    expect(await handles('bo', world.ada)).toEqual([])
    await world.act('unblockMember', { member: world.ada.id }, world.bob)
    const closed = await world.forum({ readBy: { who: 'roles', roles: ['moderator'] } })
    const topic = await world.open(world.keeper, { forum: closed.id })
    const other = await world.createMember({ handle: 'keeper-two', roles: ['moderator'] })
    expect(await handles('bo', other, topic)).toEqual([])
    expect(await handles('', other, topic)).toEqual(['keeper'])
    // Who writes there is nothing for those who may not read it.
    expect(await handles('', world.ada, topic)).toEqual([])
  })

  it.each([
    ['signs of a query', '%_'],
    ['a thousand letters', 'b'.repeat(1_000)],
    ['another script', '漢字'],
  ])('should be none for %s', async (_what, prefix) => {
    expect(await handles(prefix, world.ada)).toEqual([])
  })
})

describe('topics like a title', () => {
  const titles = async (title: string, by: Member | null, forum?: number): Promise<string[]> =>
    (await world.act<Topic[]>('similarTopics', { title, ...(forum ? { forum } : {}) }, by)).map(
      (each) => each.title,
    )

  it('should be found by the words they share, as far as the asker may read them', async () => {
    const closed = await world.forum({ readBy: { who: 'roles', roles: ['moderator'] } })
    await world.open(world.ada, { title: 'Narrowboat engine will not start' })
    await world.open(world.ada, { title: 'Painting a narrowboat in winter' })
    await world.open(world.keeper, { title: 'Narrowboat engine of a member who is banned', forum: closed.id })
    const typed = 'My narrowboat engine does not start'
    expect(await titles(typed, world.bob)).toEqual(['Narrowboat engine will not start'])
    expect(await titles(typed, null)).toEqual(['Narrowboat engine will not start'])
    expect(await titles(typed, world.keeper)).toContain('Narrowboat engine of a member who is banned')
  })

  it('should be none that were deleted', async () => {
    const gone = await world.open(world.ada, { title: 'Weatherproof varnish for tillers' })
    expect(await titles('Which weatherproof varnish', world.bob)).toEqual([gone.title])
    await world.act('removeTopic', { topic: gone.id }, world.keeper)
    expect(await titles('Which weatherproof varnish', world.bob)).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['small words', 'of the to a'],
    ['signs of a query', '%%%% ____'],
    ['100 kB', 'zyzzyva '.repeat(12_800)],
  ])('should be none for %s', async (_what, title) => {
    expect(await titles(title, world.bob)).toEqual([])
  })
})

describe('a preview', () => {
  const preview = (body: string, by: Member | null = world.ada): Promise<string> =>
    world.act('previewMarkdown', { body }, by)

  it('should be what the text becomes when it is sent', async () => {
    const topic = await world.open(world.ada)
    const body = '**Bold** words for @bob and @nobody-here, >!hidden!<\n\n```js\nopen()\n```'
    expect(await preview(body)).toBe((await world.reply(world.ada, topic, body)).html)
    expect(await preview(body)).toContain('href="/members/bob"')
  })

  it('should be refused to strangers, and for what could not be sent', async () => {
    expect(await world.codeOf(preview('x', null))).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(preview('x'.repeat(102_400)))).toBe('TEXT_TOO_LONG body')
    expect(await preview('')).toBe('')
  })
})
