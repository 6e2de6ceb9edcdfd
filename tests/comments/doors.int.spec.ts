import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Comment, Post } from '../../src/payload-types'
import type { Person } from '../access/people'
import { askOf, codeOf } from '../code-of-conduct/ask'
import { itNeeding } from '../helpers/mongo'
import { acceptedBy, publishCode } from '../helpers/publishCode'
import { asMember, commentWorld, type CommentWorld, on, vileBody } from './world'

const hour = 3_600_000

let world: CommentWorld
let ada: NonNullable<Person>
let bob: NonNullable<Person>
let mona: NonNullable<Person>
let post: Post

beforeAll(async () => {
  world = await commentWorld({ comments: { editMinutes: 60 } })
  ada = await world.person()
  bob = await world.person()
  mona = await world.person('moderator')
  post = await world.post()
})
afterAll(() => world.stop())

const rest = async (
  person: Person,
  path: string,
  data?: unknown,
  method = 'POST',
): Promise<{ status: number; code: unknown; field: unknown; body: Record<string, unknown> }> => {
  world.clock.advance(3 * hour)
  const { status, body } = await world.rest({ person, method, path, data })
  const answer = body as Record<string, unknown> & {
    errors?: { extensions?: { code?: string; field?: string } }[]
  }
  return {
    status,
    code: answer.errors?.[0]?.extensions?.code,
    field: answer.errors?.[0]?.extensions?.field,
    body: answer,
  }
}
const write = (person: Person, more: object) =>
  rest(person, '/actions/writeComment', { target: on('posts', post), ...more })
const count = async (): Promise<number> => (await world.page(on('posts', post)))?.total ?? -1

describe('a comment, through each door', () => {
  it('should be written by REST action, GraphQL and plain REST alike', async () => {
    const byAction = await write(ada, { body: 'By action.' })
    expect(byAction).toMatchObject({ status: 200, body: { number: 1, place: '00000001' } })
    const id = JSON.stringify(String(post.id))
    world.clock.advance(3 * hour)
    const byGraphQL = await askOf(world)(
      `mutation { writeComment(target: { collection: "posts", id: ${id} }, body: "By GraphQL.", language: "fr") { id language } }`,
      bob.user,
    )
    expect(byGraphQL.data?.writeComment).toMatchObject({ language: 'fr' })
    const byREST = await rest(ada, '/comments', { post: post.id, body: 'By REST.', language: 'en' })
    expect(byREST).toMatchObject({ status: 201, body: { doc: { number: 3 } } })
    const read = await askOf(world)(
      `{ commentPage(target: { collection: "posts", id: ${id} }) { total entries { state comment { body } } } }`,
    )
    expect(read.data?.commentPage).toEqual({
      total: 3,
      entries: ['By action.', 'By GraphQL.', 'By REST.'].map((body) => ({
        state: 'shown',
        comment: { body },
      })),
    })
  })

  it('should be refused to strangers, and to members who have not accepted the code', async () => {
    expect(await write(null, { body: 'Who am I?' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect((await rest(null, '/comments', { post: post.id, body: 'Who?' })).status).toBe(403)
  })

  it('should stand under one document, not under two or none', async () => {
    const event = await world.event()
    for (const where of [{}, { post: post.id, event: event.id }])
      expect(await rest(ada, '/comments', { ...where, body: 'Where am I?' })).toMatchObject({
        status: 400,
        code: 'COMMENT_SUBJECT',
      })
  })

  it('should never be moved, renumbered or put in another’s name', async () => {
    const other = await world.post()
    const { body } = await write(ada, { body: 'Here to stay.' })
    const moved = await world.rest({
      person: ada,
      method: 'PATCH',
      path: `/comments/${String(body.id)}`,
      data: {
        ...{ post: other.id, place: '0', number: 99, thread: 1, author: bob.user.id, deleted: true },
        body: 'Here, still.',
      },
    })
    const { place, number, deleted } = (moved.body as { doc: Comment }).doc
    expect({ place, number, deleted }).toEqual({ place: body.place, number: body.number, deleted: false })
    expect(
      await world.payload.findByID({ collection: 'comments', id: body.id as number, depth: 0 }),
    ).toMatchObject({
      post: post.id,
      author: ada.user.id,
      body: 'Here, still.',
      editedAt: expect.any(String),
    })
  })
})

describe('bad input', () => {
  const crowd = Array.from({ length: 600 }, (_, i) => `@m-${i}x`).join(' ')

  it.each([
    ['nothing', '', 'TEXT_EMPTY'],
    ['only spaces', ' \n\t ', 'TEXT_EMPTY'],
    ['only what nobody sees', '\u200b\u2060\u00ad\ufeff\u202e\u{e0041}', 'TEXT_EMPTY'],
    ['100 kB', 'word '.repeat(20_480), 'TEXT_TOO_LONG'],
    ['words for a crowd', `Look here, ${crowd}`, 'TOO_MANY_MENTIONS'],
    // Fewer of them would say no more.
    ['nothing but a crowd', crowd, 'TEXT_ONLY_NAMES'],
    ['nothing but 10,000 names', '@ada '.repeat(10_000), 'TEXT_TOO_LONG'],
  ])('should refuse %s, and say in which field', async (_what, body, code) => {
    const before = await count()
    expect(await write(ada, { body })).toMatchObject({ status: 400, code, field: 'body' })
    expect(await rest(ada, '/comments', { post: post.id, body })).toMatchObject({ status: 400 })
    expect(await count()).toBe(before)
  })

  it('should render quotes within quotes and tags inert', async () => {
    const { body } = await write(ada, {
      body: `${'>'.repeat(200)} deep\n\n<script>alert(1)</script> [x](javascript:alert(1))`,
    })
    expect(body.html).not.toMatch(/<script|href="javascript/)
  })

  itNeeding('transactions', 'of two at the same moment, one sees what the other did')(
    'should answer the same key with the same comment, at once and later, and other keys with others',
    async () => {
      const before = await count()
      const twice = { body: 'Pressed twice.', key: 'form-key-0001' }
      world.clock.advance(3 * hour)
      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          world.act<Comment>('writeComment', { target: on('posts', post), ...twice }, bob.user),
        ),
      )
      const again = await write(bob, twice)
      expect(new Set([...answers.map(({ id }) => id), again.body.id]).size).toBe(1)
      expect(await count()).toBe(before + 1)
      const others = await write(ada, { body: 'The same key, another member.', key: 'form-key-0001' })
      expect(others.body.id).not.toBe(again.body.id)
      expect(await write(bob, { body: 'A key?', key: 'no' })).toMatchObject({
        code: 'KEY_INVALID',
        field: 'key',
      })
    },
  )
})

describe('where nobody can comment', () => {
  it('should say the same of a draft, a withdrawn text and one that never was', async () => {
    const draft = await world.post({ _status: 'draft' })
    const withdrawn = await world.post()
    await world.payload.update({
      collection: 'posts',
      id: withdrawn.id,
      locale: 'en',
      data: { _status: 'draft' },
    })
    for (const id of [draft.id, withdrawn.id, 987_654, 'x']) {
      const target = { collection: 'posts', id }
      expect(await rest(ada, '/actions/writeComment', { target, body: 'Hello?' })).toMatchObject({
        status: 404,
        code: 'DISCUSSION_NOT_FOUND',
      })
      expect(await world.page(target)).toBeNull()
    }
    const members = { collection: 'members', id: bob.user.id }
    expect(await rest(ada, '/actions/writeComment', { target: members, body: 'Hello?' })).toMatchObject({
      code: 'DISCUSSION_NOT_FOUND',
    })
  })

  it('should take what was said along when a text is withdrawn, and bring it back with it', async () => {
    const at = { collection: 'posts', locale: 'en' } as const
    const text = await world.post()
    const { body } = await rest(ada, '/actions/writeComment', { target: on('posts', text), body: 'Said.' })
    const readers = [null, bob, ada, mona]
    const seen = () =>
      Promise.all(
        readers.map(async (person) => {
          const query = `where[post][equals]=${String(text.id)}`
          const [one, list] = await Promise.all(
            [`/comments/${String(body.id)}`, `/comments?${query}`].map((path) =>
              rest(person, path, undefined, 'GET'),
            ),
          )
          return [one?.status, list?.body.totalDocs]
        }),
      )
    expect(await seen()).toEqual(readers.map(() => [200, 1]))
    await world.payload.update({ ...at, id: text.id, data: { _status: 'draft' } })
    expect(await seen()).toEqual([
      [404, 0],
      [404, 0],
      [200, 1],
      [200, 1],
    ])
    await world.payload.update({ ...at, id: text.id, data: { _status: 'published' } })
    expect(await seen()).toEqual(readers.map(() => [200, 1]))
  })

  it('should take comments on what is public in the other language alone', async () => {
    const french = await world.payload.create({
      collection: 'posts',
      locale: 'fr',
      data: { title: 'En français seulement', author: ada.user.id, _status: 'published' },
    })
    const said = await rest(bob, '/actions/writeComment', {
      target: on('posts', french),
      body: 'J’en suis.',
    })
    expect(said.status).toBe(200)
  })

  it('should close by time, by hand, and open again by hand; staff has the last word', async () => {
    const under = await world.post()
    await world.setHub({ closeAfterDays: 10 })
    const say = (person: Person, body: string) =>
      rest(person, '/actions/writeComment', { target: on('posts', under), body })
    expect((await say(ada, 'In time.')).status).toBe(200)
    world.clock.advance(11 * 24 * hour)
    expect(await say(ada, 'Too late.')).toMatchObject({ status: 409, code: 'COMMENTS_CLOSED' })
    expect((await say(mona, 'Closed, with thanks.')).status).toBe(200)
    await world.payload.update({
      collection: 'posts',
      id: under.id,
      data: { discussion: { state: 'open' } },
    })
    expect((await say(ada, 'Open again.')).status).toBe(200)
    await world.setHub({ closeAfterDays: null })
    await world.payload.update({
      collection: 'posts',
      id: under.id,
      data: { discussion: { state: 'closed' } },
    })
    expect(await say(ada, 'By hand.')).toMatchObject({ code: 'COMMENTS_CLOSED' })
    await world.payload.update({ collection: 'posts', id: under.id, data: { discussion: { kind: 'off' } } })
    expect(await say(mona, 'Anybody?')).toMatchObject({ code: 'COMMENTS_OFF' })
    expect(await world.page(on('posts', under))).toBeNull()
  })

  it('should count the days of an event from its end, and never close a series', async () => {
    await world.setHub({ closeAfterDays: 1 })
    const soon = new Date(world.clock.now().getTime() + 48 * hour)
    const times = {
      startsAt: soon.toISOString(),
      endsAt: new Date(soon.getTime() + hour).toISOString(),
    }
    const once = await world.event(times)
    const weekly = await world.event({ ...times, recurrence: 'FREQ=WEEKLY' })
    const isOpen = async (event: { id: number | string }): Promise<unknown> =>
      (await world.act<{ isOpen: boolean }>('discussion', { target: on('events', event) })).isOpen
    world.clock.advance(60 * hour)
    expect([await isOpen(once), await isOpen(weekly)]).toEqual([true, true])
    world.clock.advance(30 * hour)
    expect([await isOpen(once), await isOpen(weekly)]).toEqual([false, true])
    await world.setHub({ closeAfterDays: null })
  })

  it('should not answer what was deleted, or stands elsewhere', async () => {
    const elsewhere = await world.post()
    const far = await world.say(bob.user, on('posts', elsewhere))
    expect(await write(ada, { body: 'To whom?', replyTo: far.id })).toMatchObject({
      code: 'COMMENT_NOT_FOUND',
    })
    expect(await write(ada, { body: 'To whom?', replyTo: 'x' })).toMatchObject({ code: 'COMMENT_NOT_FOUND' })
    const head = (await write(bob, { body: 'Head.' })).body
    await write(ada, { body: 'Answer.', replyTo: head.id })
    await world.act('removeComment', { comment: head.id }, bob.user)
    expect(await write(ada, { body: 'Again.', replyTo: head.id })).toMatchObject({ code: 'COMMENT_DELETED' })
  })
})

describe('editing', () => {
  it('should end for the author, not for moderators, and never for nobody', async () => {
    const { body } = await write(ada, { body: 'With a tpyo.' })
    const path = `/comments/${String(body.id)}`
    const edit = (person: Person, text: string) =>
      world.rest({ person, method: 'PATCH', path, data: { body: text } })
    expect((await edit(ada, 'Without a typo.')).status).toBe(200)
    expect((await edit(bob, 'In another’s mouth.')).status).toBe(403)
    world.clock.advance(2 * hour)
    expect(JSON.stringify((await edit(ada, 'Much later.')).body)).toContain('EDIT_WINDOW_OVER')
    expect((await edit(mona, 'Without a name.')).status).toBe(200)
    expect(await edit(ada, '\u200b')).toMatchObject({ status: 400 })
  })

  it('should tell the author and moderators alone what a comment is held for', async () => {
    const { body } = await write(ada, { body: vileBody })
    const asked = `{ Comment(id: ${JSON.stringify(body.id)}) { heldFor } }`
    for (const { user } of [ada, mona]) {
      const { data } = await askOf(world)(asked, user)
      expect((data?.Comment as { heldFor: string[] }).heldFor.length).toBeGreaterThan(0)
    }
    for (const user of [null, bob.user])
      expect((await askOf(world)(asked, user)).data?.Comment ?? null).toBeNull()
  })
})

describe('members who keep others away', () => {
  it('should not be answered by whom they blocked, under theirs or by name', async () => {
    await world.act('blockMember', { member: String(ada.user.id) }, bob.user)
    const of = async (): Promise<Comment> => world.say(bob.user, on('posts', post), { body: 'Mine.' })
    const mine = await of()
    expect(await write(ada, { body: 'Well…', replyTo: mine.id })).toMatchObject({
      code: 'BLOCKED',
      field: 'body',
    })
    expect(await write(ada, { body: `Hey @${bob.user.handle}!` })).toMatchObject({ code: 'BLOCKED' })
    await world.act('unblockMember', { member: String(ada.user.id) }, bob.user)
  })
})

describe('the languages of others', () => {
  it('should not be asked for through comments', async () => {
    const work = world.payload.find({
      collection: 'comments',
      where: { 'post.title.fr': { like: 'a' } },
      ...(await asMember(world, ada.user)),
    })
    expect(await world.codeOf(work)).toBe('LANGUAGE_OF_ANOTHER')
  })
})

describe('the code of conduct', () => {
  it('should be accepted before the first comment, and is named before what is closed', async () => {
    await publishCode(world.payload, { version: 1 })
    const late = await world.person()
    expect(await write(late, { body: 'Already?' })).toMatchObject({ status: 409, code: 'CODE_NOT_ACCEPTED' })
    await acceptedBy(world.payload, late.user, 1)
    expect((await write(late, { body: 'Now.' })).status).toBe(200)
    const refused = await askOf(world)(
      `mutation { writeComment(target: { collection: "posts", id: ${JSON.stringify(String(post.id))} }, body: "Hm.") { id } }`,
      ada.user,
    )
    expect(codeOf(refused)).toBe('CODE_NOT_ACCEPTED')
  })
})
