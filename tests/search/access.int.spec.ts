import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { rebuildIndex } from '../../src/plugins/search'
import type { Member } from '../../src/payload-types'
import { inTransaction } from '../../src/database/inTransaction'
import { itNeeding } from '../helpers/mongo'
import { paragraph } from './paragraph'
import { type SearchWorld, searchWorld } from './world'

/** Who asks; each reads what those before read, and perhaps more. */
const askers = ['visitor', 'member', 'moderator'] as const
type Asker = (typeof askers)[number]

/** A document, the one word in it that no other has, and who finds it by that. */
type Case = { what: string; word: string; found: readonly Asker[]; make: (word: string) => Promise<unknown> }

let world: SearchWorld
let people: Record<Asker, Member | null>

const write = (collection: CollectionSlug, data: object, more: object = {}) =>
  world.payload.create({ collection, data: { author: world.writer.id, ...data } as never, ...more })
const change = (
  collection: CollectionSlug,
  { id }: { id: number | string },
  data: object,
  more: object = {},
) => world.payload.update({ collection, id, data: data, ...more })
/** As verbs of the hub write, below Payload's hooks. */
const set = (collection: CollectionSlug, { id }: { id: number | string }, data: object) =>
  world.payload.db.updateOne({ collection, id, data: data as Record<string, unknown> })
const forum = (slug: string, data: object = {}) => write('forums', { title: slug, slug, ...data })
const topic = (word: string, data: object = {}) =>
  world.topic({ title: `About ${word}`, body: `It says ${word} again.`, ...data })
const nobody: readonly Asker[] = []

const cases: Case[] = [
  { what: 'a topic', word: 'plaintopic', found: askers, make: (word) => topic(word) },
  {
    what: 'a held topic',
    word: 'heldtopic',
    found: nobody,
    make: async (word) => set('topics', await topic(word), { moderation: 'held' }),
  },
  {
    what: 'a rejected topic',
    word: 'rejectedtopic',
    found: nobody,
    make: async (word) => set('topics', await topic(word), { moderation: 'rejected' }),
  },
  {
    what: 'a topic that was held and is not any more',
    word: 'freedtopic',
    found: askers,
    make: async (word) => {
      const made = await topic(word)
      await set('topics', made, { moderation: 'held' })
      await set('topics', made, { moderation: 'approved' })
    },
  },
  {
    what: 'a deleted topic',
    word: 'deletedtopic',
    found: nobody,
    make: async (word) => set('topics', await topic(word), { deletedAt: new Date(0).toISOString() }),
  },
  {
    what: 'an archived topic',
    word: 'archivedtopic',
    found: askers,
    make: async (word) => set('topics', await topic(word), { archived: true }),
  },
  {
    what: 'a topic whose row is gone',
    word: 'gonetopic',
    found: nobody,
    make: async (word) => {
      const { id } = await topic(word)
      await world.payload.delete({ collection: 'topics', id })
    },
  },
  {
    what: 'what a topic said before it was changed',
    word: 'formerwords',
    found: nobody,
    make: async (word) => change('topics', await topic(word), { title: 'Something else', body: 'Entirely.' }),
  },
  {
    what: 'a reply',
    word: 'plainreply',
    found: askers,
    make: async (word) => world.reply(await topic('whatever'), word),
  },
  {
    what: 'a held reply',
    word: 'heldreply',
    found: nobody,
    make: async (word) =>
      set('replies', await world.reply(await topic('whatever'), word), { moderation: 'held' }),
  },
  {
    what: 'a deleted reply',
    word: 'deletedreply',
    found: nobody,
    make: async (word) =>
      set('replies', await world.reply(await topic('whatever'), word), {
        deletedAt: new Date(0).toISOString(),
      }),
  },
  {
    what: 'a reply under a topic that was held later',
    word: 'replyunderheld',
    found: nobody,
    make: async (word) => {
      const made = await topic('whatever')
      await world.reply(made, word)
      await set('topics', made, { moderation: 'held' })
    },
  },
  {
    what: 'a reply under a topic that was deleted and restored',
    word: 'replyrestored',
    found: askers,
    make: async (word) => {
      const made = await topic('whatever')
      await world.reply(made, word)
      await set('topics', made, { deletedAt: new Date(0).toISOString() })
      await set('topics', made, { deletedAt: null })
    },
  },
  {
    what: 'a topic in a forum of members',
    word: 'membersonly',
    found: ['member', 'moderator'],
    make: async (word) => {
      const { id } = await forum('members-room', { readBy: { who: 'members' } })
      return topic(word, { forum: id })
    },
  },
  {
    what: 'a reply in a forum of the staff',
    word: 'staffreply',
    found: ['moderator'],
    make: async (word) => {
      const { id } = await forum('staff-room', { readBy: { who: 'roles', roles: ['moderator'] } })
      return world.reply(await topic('whatever', { forum: id }), word)
    },
  },
  {
    what: 'a topic in a forum below one of the staff',
    word: 'belowstaff',
    found: ['moderator'],
    make: async (word) => {
      const { id } = await forum('upper-room', { readBy: { who: 'roles', roles: ['moderator'] } })
      const inner = await forum('inner-room', { parent: id })
      return topic(word, { forum: inner.id })
    },
  },
  {
    what: 'a reply whose topic moved to the staff',
    word: 'movedreply',
    found: ['moderator'],
    make: async (word) => {
      const { id } = await forum('moved-room', { readBy: { who: 'roles', roles: ['moderator'] } })
      const made = await topic('whatever')
      await world.reply(made, word)
      await set('topics', made, { forum: id })
    },
  },
  {
    what: 'a topic in a forum that was closed later',
    word: 'closedlater',
    found: ['moderator'],
    make: async (word) => {
      const room = await forum('closing-room')
      await topic(word, { forum: room.id })
      await change('forums', room, { readBy: { who: 'roles', roles: ['moderator'] } })
    },
  },
  {
    what: 'a topic in a forum that was opened later',
    word: 'openedlater',
    found: askers,
    make: async (word) => {
      const room = await forum('opening-room', { readBy: { who: 'members' } })
      await topic(word, { forum: room.id })
      await change('forums', room, { readBy: { who: 'everyone' } })
    },
  },
  {
    what: 'a public post',
    word: 'publicpost',
    found: askers,
    make: (word) => write('posts', { title: word, content: paragraph('Words.'), _status: 'published' }),
  },
  {
    what: 'a draft',
    word: 'draftpost',
    found: nobody,
    make: (word) => write('posts', { title: word, _status: 'draft' }, { draft: true }),
  },
  {
    what: 'the draft of a change',
    word: 'draftchange',
    found: nobody,
    make: async (word) => {
      const post = await write('posts', { title: 'A calm post', _status: 'published' })
      return change('posts', post, { title: word, _status: 'draft' }, { draft: true })
    },
  },
  {
    what: 'the draft of another language',
    word: 'frenchdraft',
    found: nobody,
    make: async (word) => {
      const post = await write('posts', { title: 'A post in English', _status: 'published' })
      return change('posts', post, { title: word, _status: 'draft' }, { draft: true, locale: 'fr' })
    },
  },
  {
    what: 'a language that was withdrawn',
    word: 'frenchwithdrawn',
    found: nobody,
    make: async (word) => {
      const post = await write('posts', { title: 'Another in English', _status: 'published' })
      await change('posts', post, { title: word, slug: word, _status: 'published' }, { locale: 'fr' })
      return change('posts', post, { _status: 'draft' }, { locale: 'fr' })
    },
  },
  {
    what: 'the language that stayed',
    word: 'englishstayed',
    found: askers,
    make: async (word) => {
      const post = await write('posts', { title: word, _status: 'published' })
      await change(
        'posts',
        post,
        { title: 'En français', slug: 'fr', _status: 'published' },
        { locale: 'fr' },
      )
      return change('posts', post, { _status: 'draft' }, { locale: 'fr' })
    },
  },
  {
    what: 'a draft of a page',
    word: 'draftpage',
    found: nobody,
    make: (word) => write('pages', { title: word, _status: 'draft' }, { draft: true }),
  },
  {
    what: 'a draft of an event',
    word: 'draftevent',
    found: nobody,
    make: (word) => write('events', { title: word, ...dates, _status: 'draft' }, { draft: true }),
  },
  {
    what: 'a public event',
    word: 'publicevent',
    found: askers,
    make: (word) => write('events', { title: word, ...dates, _status: 'published' }),
  },
  ...(
    [
      ['for members', 'memberevent', { visibility: 'members' }, ['member', 'moderator']],
      ['for moderators', 'moderatorevent', { visibility: 'roles', visibleTo: ['moderator'] }, ['moderator']],
      ['for managers', 'managerevent', { visibility: 'roles', visibleTo: ['manager', 'admin'] }, []],
      ['that its address alone opens', 'linkevent', { visibility: 'link' }, []],
    ] as const
  ).map(([kind, word, data, found]): Case => ({
    what: `an event ${kind}`,
    word,
    found,
    make: (word) => write('events', { title: word, ...dates, ...data, _status: 'published' }),
  })),
  {
    what: 'an event that was for everybody and is for members now',
    word: 'closedevent',
    found: ['member', 'moderator'],
    make: async (word) =>
      change('events', await write('events', { title: word, ...dates, _status: 'published' }), {
        visibility: 'members',
      }),
  },
  {
    what: 'a contest that nobody has announced',
    word: 'draftcontest',
    found: nobody,
    make: (word) => write('contests', { title: word, opensAt: dates.startsAt, closesAt: dates.endsAt }),
  },
  {
    what: 'a member',
    word: 'plainmember',
    found: askers,
    make: (word) => world.createMember({ handle: word }),
  },
  {
    what: 'a member who has not proven their address',
    word: 'unproven',
    found: nobody,
    make: async (word) => set('members', await world.createMember({ handle: word }), { _verified: false }),
  },
  {
    what: 'what a member says to members alone',
    word: 'shybio',
    found: nobody,
    make: async (word) =>
      change('members', await world.createMember({ handle: 'shy-one' }), {
        bio: word,
        privacy: { bio: 'members' },
      }),
  },
  {
    what: 'what a member says to everybody',
    word: 'openbio',
    found: askers,
    make: async (word) => change('members', await world.createMember({ handle: 'open-one' }), { bio: word }),
  },
  {
    what: 'a handle that was given up',
    word: 'formerhandle',
    found: nobody,
    make: async (word) =>
      set('members', await world.createMember({ handle: word, displayName: 'Renamed' }), {
        handle: 'renamed-one',
      }),
  },
]

const dates = { startsAt: '2030-01-01T10:00:00.000Z', endsAt: '2030-01-01T12:00:00.000Z', timeZone: 'UTC' }

beforeAll(async () => {
  world = await searchWorld()
  people = {
    visitor: null,
    member: await world.createMember({ handle: 'asking-member' }),
    moderator: await world.createMember({ handle: 'asking-moderator', roles: ['moderator'] }),
  }
  for (const { make, word } of cases) await make(word)
})
afterAll(() => world.stop())

/** Everything that a question tells about a word. */
const told = async (query: string, user: Member | null) => {
  const { total, isLoosened, hits, problems, kinds } = await world.ask(query, { user })
  const counted = (await kinds()).reduce((sum, each) => sum + each.total, 0)
  return { total, counted, isLoosened, hits: hits.length, problems }
}
const nothing = { total: 0, counted: 0, isLoosened: false, hits: 0, problems: [] }
const one = { ...nothing, total: 1, counted: 1, hits: 1 }

const everyQuestion = (): void => {
  describe.each(askers)('asked by a %s', (asker) => {
    it.each(cases)('should tell of $what what they may read', async ({ word, found }) => {
      const expected = found.includes(asker) ? one : nothing
      expect(await told(word, people[asker])).toEqual(expected)
      // The beginning of a word, as suggestions ask.
      expect(await told(word.slice(0, -1), people[asker])).toEqual(expected)
      expect(await told(`"${word}"`, people[asker])).toEqual(expected)
    })
  })
}

describe('what nobody may read, nobody finds', everyQuestion)

describe('after the index was built anew', () => {
  beforeAll(async () => {
    await rebuildIndex(world.payload, { onProgress: () => undefined })
  })
  everyQuestion()
})

describe('names that are hidden', () => {
  it.each([
    ['author:unproven', 'NO_SUCH_AUTHOR'],
    ['author:never-was', 'NO_SUCH_AUTHOR'],
    ['forum:staff-room', 'NO_SUCH_FORUM'],
    ['forum:never-was', 'NO_SUCH_FORUM'],
  ])('should be as if they were not there: %s', async (query, code) => {
    const { total, hits, problems } = await world.ask(query)
    expect({ total, hits, codes: problems.map((each) => each.code) }).toEqual({
      total: 0,
      hits: [],
      codes: [code],
    })
  })
})

describe('a write that was taken back', () => {
  itNeeding('transactions', 'something is taken back')('should leave nothing to be found', async () => {
    const { payload } = world
    const refuse = async (): Promise<void> => {
      await inTransaction({ payload }, async (req) => {
        await payload.create({
          collection: 'topics',
          data: {
            title: 'About takenback',
            body: 'x',
            forum: world.forum.id,
            author: world.writer.id,
          } as never,
          req,
        })
        throw new Error('no')
      })
    }
    await expect(refuse()).rejects.toThrow('no')
    expect(await told('takenback', people.moderator)).toEqual(nothing)
  })
})
