import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Person } from '../access/people'
import { askOf } from '../code-of-conduct/ask'
import { mostDrafts } from '../../src/plugins/drafts/operations'
import { commentWorld, type CommentWorld } from './world'

let world: CommentWorld
let ada: NonNullable<Person>
let bob: NonNullable<Person>

beforeAll(async () => {
  world = await commentWorld()
  ada = await world.person()
  bob = await world.person()
})
afterAll(() => world.stop())

const save = (person: NonNullable<Person>, input: object) => world.act('saveDraft', input, person.user)
const read = (person: Person, name: string) => world.act('myDraft', { name }, person?.user ?? null)
const rows = async (person: NonNullable<Person>): Promise<number> =>
  (await world.payload.count({ collection: 'drafts', where: { member: { equals: person.user.id } } }))
    .totalDocs

describe('a draft', () => {
  it('should be kept by name, changed by the next save, and be the same through REST and GraphQL', async () => {
    await save(ada, { name: 'reply-1', body: 'I would' })
    await world.rest({
      person: ada,
      method: 'POST',
      path: '/actions/saveDraft',
      data: { name: 'reply-1', title: 'Hm', body: 'I would say' },
    })
    const { data } = await askOf(world)('{ myDraft(name: "reply-1") { name title body } }', ada.user)
    expect(data?.myDraft).toEqual({ name: 'reply-1', title: 'Hm', body: 'I would say' })
    expect(await rows(ada)).toBe(1)
  })

  it('should be its member’s alone: nobody else reads it, whatever their role', async () => {
    const admin = await world.person('admin')
    for (const other of [null, bob, admin]) expect(await read(other, 'reply-1')).toBeNull()
    for (const person of [null, bob, admin]) {
      const { body } = await world.rest({ person, path: '/drafts' })
      expect(JSON.stringify(body)).not.toContain('I would')
    }
    const strangers = world.codeOf(world.act('saveDraft', { name: 'x', body: 'y' }))
    expect(await strangers).toBe('UNAUTHENTICATED')
  })

  it('should outlive the session it was written in', async () => {
    await world.payload.db.updateOne({
      collection: 'members',
      id: ada.user.id,
      data: { sessions: [] },
    })
    expect((await world.rest({ person: ada, path: '/drafts' })).body).not.toMatchObject({ totalDocs: 1 })
    expect(await read(ada, 'reply-1')).toMatchObject({ body: 'I would say' })
  })

  it('should be gone when it is emptied, or sent, and not come back by what the sent form still saves', async () => {
    await save(bob, { name: 'reply-2', form: 'form-a', body: 'Half a thought' })
    await save(bob, { name: 'reply-2', form: 'form-a', body: '' })
    expect(await read(bob, 'reply-2')).toBeNull()
    await save(bob, { name: 'reply-2', form: 'form-a', body: 'A whole one' })
    await world.act('dropDraft', { name: 'reply-2', form: 'form-a' }, bob.user)
    expect(await save(bob, { name: 'reply-2', form: 'form-a', body: 'A whole one' })).toBeNull()
    expect(await read(bob, 'reply-2')).toBeNull()
    await save(bob, { name: 'reply-2', form: 'form-b', body: 'Another' })
    expect(await read(bob, 'reply-2')).toMatchObject({ body: 'Another' })
  })

  it('should be one row whoever saves at once', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => save(bob, { name: 'reply-3', body: `Version ${i}` })),
    )
    const { totalDocs } = await world.payload.count({
      collection: 'drafts',
      where: { and: [{ member: { equals: bob.user.id } }, { name: { equals: 'reply-3' } }] },
    })
    expect(totalDocs).toBe(1)
  })

  it.each([
    ['a name of other signs', { name: '../x', body: 'y' }, 'DRAFT_NAME_INVALID'],
    ['no name', { name: '', body: 'y' }, 'DRAFT_NAME_INVALID'],
    ['more than a request of the site carries', { name: 'x', body: 'y'.repeat(200_001) }, 'TEXT_TOO_LONG'],
    ['fields of 10 kB', { name: 'x', body: 'y', more: 'z'.repeat(10_240) }, 'TEXT_TOO_LONG'],
    ['a title of 10 kB', { name: 'x', body: 'y', title: 'z'.repeat(10_240) }, 'TEXT_TOO_LONG'],
  ])('should not be kept with %s', async (_what, input, code) => {
    expect(await world.codeOf(save(bob, input))).toBe(code)
  })

  it('should keep 100 kB and the other fields: what is too long to be published is not lost for that', async () => {
    const draft = { name: 'reply-4', title: '', body: 'y'.repeat(102_400), more: '{"kind":"idea"}' }
    await save(bob, draft)
    expect(await read(bob, 'reply-4')).toMatchObject(draft)
  })

  it('should make room: the oldest goes, and the newest stay', async () => {
    const many = await world.person()
    for (let i = 0; i <= mostDrafts; i += 1) {
      world.clock.advance(1000)
      await save(many, { name: `reply-${i}`, body: `Draft ${i}` })
    }
    expect(await rows(many)).toBe(mostDrafts)
    expect(await read(many, 'reply-0')).toBeNull()
    expect(await read(many, `reply-${mostDrafts}`)).not.toBeNull()
  })
})
