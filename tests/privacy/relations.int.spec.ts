import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { type Answer, bootPrivacyWorld, type PrivacyWorld } from './world'

const hour = 3_600_000

let world: PrivacyWorld
const members: Record<string, Member> = {}
const tokens: Record<string, string> = {}
let topic: { id: number }

beforeAll(async () => {
  world = await bootPrivacyWorld()
  for (const handle of ['ana', 'bob', 'cleo', 'mona', 'ada']) {
    const roles = { mona: ['moderator'], ada: ['admin'] }[handle] ?? ['member']
    members[handle] = await world.createMember({ handle, roles: roles as Member['roles'] })
    tokens[handle] = await world.logIn(`${handle}@example.org`)
  }
  const forum = await world.payload.create({
    collection: 'forums',
    data: { title: 'Balcony', slug: 'balcony', order: 1 },
  })
  topic = (
    await write('ana', '/topics', { title: 'A question of mine', forum: forum.id, body: 'Who knows?' })
  ).doc
})
afterAll(() => world.stop())

const idOf = (handle: string) => members[handle]?.id
const act = (name: string, who: string, whom: string) =>
  world.act(name, { member: String(idOf(whom)) }, tokens[who])
const write = async (
  who: string,
  to: string,
  body: object,
): Promise<Answer & { doc: { id: number }; status: number }> => {
  world.clock.advance(hour)
  const response = await world.call('POST', to, body, tokens[who])
  return { ...((await response.json()) as Answer & { doc: { id: number } }), status: response.status }
}
const reply = (who: string, body: string) => write(who, '/replies', { topic: topic.id, body })
const code = ({ errors }: Answer) => errors?.[0]?.extensions.code

describe('keeping a member at a distance', () => {
  it('should be undone as it was done, and twice is once', async () => {
    for (const muted of [true, true])
      expect((await act('muteMember', 'ana', 'bob')).body).toEqual({ muted, blocked: false })
    expect((await act('blockMember', 'ana', 'bob')).body).toEqual({ muted: true, blocked: true })
    expect((await act('unmuteMember', 'ana', 'bob')).body).toEqual({ muted: false, blocked: true })
    expect((await act('unblockMember', 'ana', 'bob')).body).toEqual({ muted: false, blocked: false })
    const { totalDocs } = await world.payload.count({ collection: 'member-relations' })
    expect(totalDocs).toBe(0)
  })

  it('should make one row of eight wishes at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('muteMember', 'cleo', 'bob')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const { totalDocs } = await world.payload.count({ collection: 'member-relations' })
    expect(totalDocs).toBe(1)
  })

  it('should refuse strangers, oneself, and nobody', async () => {
    expect((await world.act('muteMember', { member: String(idOf('bob')) })).status).toBe(403)
    expect((await act('blockMember', 'ana', 'ana')).status).toBe(400)
    expect((await world.act('blockMember', { member: '999999' }, tokens.ana)).status).toBe(404)
  })

  it('should be read by nobody else, whatever their role', async () => {
    await act('blockMember', 'ana', 'bob')
    const read = async (who: string) =>
      (
        (await (await world.call('GET', '/member-relations', undefined, tokens[who])).json()) as {
          docs?: unknown[]
        }
      ).docs ?? []
    expect(await read('ana')).toHaveLength(1)
    for (const who of ['bob', 'mona', 'ada']) expect(await read(who)).toEqual([])
  })

  it('should not be written by any other door', async () => {
    const row = { owner: idOf('bob'), other: idOf('ana'), blocked: true }
    for (const [method, path] of [
      ['POST', '/member-relations'],
      ['PATCH', '/member-relations?where[id][exists]=true'],
      ['DELETE', '/member-relations?where[id][exists]=true'],
    ] as const)
      expect((await world.call(method, path, row, tokens.ada)).status).toBe(403)
  })
})

describe('a blocked member', () => {
  it('should not answer under a topic of the one who blocked them', async () => {
    const answer = await reply('bob', 'But I know')
    expect(answer.status).toBe(403)
    expect(code(answer)).toBe('BLOCKED')
    expect((await reply('cleo', 'I do not know')).status).toBe(201)
  })

  it('should not name them anywhere, in a new text or an old one', async () => {
    const forum = await world.payload.find({ collection: 'forums', limit: 1 })
    const open = (body: string) =>
      write('bob', '/topics', { title: 'My own topic', forum: forum.docs[0]?.id, body })
    expect(code(await open('What does @ana say?'))).toBe('BLOCKED')
    expect(code(await open('What does @Ana say?'))).toBe('BLOCKED')
    const mine = await open('What does ana@example.org say, or @anabel?')
    expect(mine.status).toBe(201)
    world.clock.advance(hour)
    const edit = await world.call('PATCH', `/topics/${mine.doc.id}`, { body: 'And @ana?' }, tokens.bob)
    expect(code((await edit.json()) as Answer)).toBe('BLOCKED')
  })

  it('should be heard when they moderate', async () => {
    await act('blockMember', 'ana', 'mona')
    expect((await reply('mona', 'Please stay kind, @ana')).status).toBe(201)
  })

  it('should answer again when the block is lifted', async () => {
    await act('unblockMember', 'ana', 'bob')
    expect((await reply('bob', 'Thanks, @ana')).status).toBe(201)
  })
})
