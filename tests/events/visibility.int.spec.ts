import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { siteRoutes } from '../../src/endpoints'
import { documentPath } from '../../src/endpoints/documentPath'
import { hubCustom } from '../../src/config/hubCustom'
import type { Comment, Event, Member } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { type EventWorld, eventWorld, today } from './world'

const kinds = ['public', 'members', 'roles', 'link'] as const
type Kind = (typeof kinds)[number]

type Asker = 'visitor' | 'member' | 'goer' | 'moderator' | 'editor'
const askers = ['visitor', 'member', 'goer', 'moderator', 'editor'] as const

/** A word that nothing else in the hub says, by kind. */
const word = { public: 'quince', members: 'medlar', roles: 'sorb', link: 'bullace' } as const

describe('who sees an event', () => {
  let world: EventWorld
  const people = {} as Record<Asker, Member | null>
  const events = {} as Record<Kind, Event>
  const comments = {} as Record<Kind, Comment>
  let words = 0

  const ask = async <Result>(name: string, input: object, req: PayloadRequest): Promise<Result> =>
    operationOf<object, Result>(world.hub.payload, name)(input, req)
  const refused = async (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      (answer) => answer === null,
      () => true,
    )
  const answerOf = async (path: string): Promise<string> => {
    const { payload } = world.hub
    for (const route of siteRoutes(payload.config)) {
      const shape = new RegExp(`^${route.path.replace(/\./g, '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
      const found = shape.exec(path)
      if (!found) continue
      const params = Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      )
      const answer = await route.answer({ payload, siteURL: 'http://localhost:3000', params, page: 1 })
      return answer === null ? '' : String(answer.body)
    }
    throw new Error(`Nothing answers at ${path}.`)
  }
  /** What the world gets at an address says the word of this kind, or, of a picture, is there at all. */
  const says = async (path: string, kind: Kind): Promise<boolean> =>
    (await answerOf(path)).includes(word[kind])

  const found = async (kind: Kind, req: PayloadRequest, where: object = {}): Promise<boolean> => {
    const { docs } = await world.hub.payload.find({
      collection: 'events',
      where: where as never,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.some(({ id }) => id === events[kind].id)
  }
  const listedIn = async (kind: Kind, req: PayloadRequest, input: object): Promise<boolean> => {
    const dates = await ask<{ event: { id: unknown } }[]>('eventDates', { from: today, ...input }, req)
    return dates.some(({ event }) => event.id === events[kind].id)
  }
  const targetOf = (kind: Kind) => ({ collection: 'events', id: String(events[kind].id) })

  /** Each door that has many events behind it. */
  const lists: Record<string, (kind: Kind, req: PayloadRequest) => Promise<boolean>> = {
    'the month, and what comes': (kind, req) => listedIn(kind, req, {}),
    'near me': (kind, req) => listedIn(kind, req, { near: { latitude: 48, longitude: 2, within: 50 } }),
    'near a place by its name': (kind, req) => listedIn(kind, req, { near: { place: word[kind] } }),
    'all events': (kind, req) => found(kind, req),
    'a condition that is not an address': (kind, req) =>
      found(kind, req, { slug: { like: String(events[kind].slug).slice(0, 12) } }),
  }
  /** …of which everybody gets the same, signed in or not. */
  const ofTheWorld: Record<string, (kind: Kind) => Promise<boolean>> = {
    'the calendar': (kind) => says('/events.ics', kind),
    'the calendar of a place': (kind) => says(`/events/place/${word[kind]}.ics`, kind),
    'the map of the site': (kind) => says('/sitemaps/events/1.xml', kind),
    'a way from its id': async (kind) =>
      (await documentPath(world.hub.payload, { collection: 'events', id: events[kind].id }, 'en')) !== null,
  }
  /** Each door that opens to an address. */
  const byAddress: Record<string, (kind: Kind, req: PayloadRequest) => Promise<boolean>> = {
    'the page': (kind, req) => found(kind, req, { slug: { equals: events[kind].slug } }),
    'a registration from the page': async (kind, req) =>
      !(await refused(
        ask('rsvp', { event: events[kind].id, address: events[kind].slug, answer: 'interested' }, req).then(
          // Nobody is left registered: a registration opens the event.
          () => ask('cancelRsvp', { event: events[kind].id }, req),
        ),
      )),
  }
  const byAddressOfTheWorld: Record<string, (kind: Kind) => Promise<boolean>> = {
    'its calendar file': (kind) => says(`/events/${events[kind].slug}.ics`, kind),
    'its card': async (kind) => (await answerOf(`/og/events/${events[kind].slug}.png`)) !== '',
  }
  /** Each door that opens to a number that anybody can count to. */
  const byId: Record<string, (kind: Kind, req: PayloadRequest) => Promise<boolean>> = {
    'the event': async (kind, req) =>
      !(await refused(
        world.hub.payload.findByID({
          collection: 'events',
          id: events[kind].id,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          user: req.user,
          req,
        }),
      )),
    'its file for members': async (kind, req) => {
      const endpoints = world.hub.payload.collections.events.config.endpoints
      const file = (endpoints || []).find(({ path }) => path === '/:id/calendar.ics')
      const asked = Object.assign(req, { routeParams: { id: events[kind].id } })
      return !(await refused(Promise.resolve(file?.handler(asked) ?? null)))
    },
    'its discussion': async (kind, req) =>
      !(await refused(ask('discussion', { target: targetOf(kind) }, req))),
    'a page of comments': async (kind, req) =>
      !(await refused(ask('commentPage', { target: targetOf(kind) }, req))),
    'a comment by itself': async (kind, req) => {
      const { docs } = await world.hub.payload.find({
        collection: 'comments',
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      return docs.some(({ id }) => id === comments[kind].id)
    },
    'what points to it': async (kind, req) => {
      const { docs } = await world.hub.payload.find({
        collection: 'comments',
        where: { id: { equals: comments[kind].id } },
        depth: 1,
        overrideAccess: false,
        user: req.user,
        req,
      })
      return typeof docs[0]?.event === 'object' && docs[0].event !== null
    },
  }
  /** …and that only members go through. */
  const byIdForMembers: typeof byId = {
    'following it': async (kind, req) => !(await refused(ask('follow', { target: targetOf(kind) }, req))),
    'a word under it': async (kind, req) => {
      // Nobody writes faster than this, or the same twice.
      words += 1
      world.setNow(new Date(Date.parse(today) + words * 3_600_000).toISOString())
      const body = `May I come, too? I would bring ${words} chairs.`
      return !(await refused(ask('writeComment', { target: targetOf(kind), body }, req)))
    },
  }

  /** For whom a door opens, for each kind. */
  const open = async (
    door: (kind: Kind, req: PayloadRequest) => Promise<boolean>,
    among: readonly Asker[] = askers,
  ): Promise<Record<Kind, Asker[]>> => {
    const table = {} as Record<Kind, Asker[]>
    for (const kind of kinds) {
      table[kind] = []
      for (const asker of among)
        if (await door(kind, await world.hub.requestOf(people[asker]))) table[kind].push(asker)
    }
    return table
  }
  const forTheWorld = async (door: (kind: Kind) => Promise<boolean>): Promise<Kind[]> => {
    const those: Kind[] = []
    for (const kind of kinds) if (await door(kind)) those.push(kind)
    return those
  }

  beforeAll(async () => {
    world = await eventWorld()
    const [member, goer] = await world.createMembers(2)
    Object.assign(people, {
      visitor: null,
      member,
      goer,
      moderator: await world.hub.createMember({ roles: ['moderator'] }),
      editor: world.editor,
    })
    for (const kind of kinds) {
      events[kind] = await world.createEvent({
        title: `The ${word[kind]}`,
        visibility: kind,
        visibleTo: kind === 'roles' ? ['moderator'] : [],
        place: { name: word[kind], latitude: 48, longitude: 2 },
      })
      // Registered when it was for all, so to say: the registration is what counts.
      await world.hub.payload.db.create({
        collection: 'rsvps',
        data: {
          event: events[kind].id,
          occurrence: 'once',
          member: people.goer?.id,
          status: 'going',
          startsAt: events[kind].startsAt,
          endsAt: events[kind].endsAt,
          // The roster, which counts from 1, does not know of it.
          order: 1000,
        },
      })
      comments[kind] = await world.hub.payload.create({
        collection: 'comments',
        data: { event: events[kind].id, body: 'Looking forward.', author: world.editor.id } as never,
      })
      await world.hub.payload.db.updateMany({
        collection: 'comments',
        where: { id: { equals: comments[kind].id } },
        // By the clock of the hub, which is behind ours: who wrote just now may not write again.
        data: { moderation: 'approved', createdAt: '2026-09-01T12:00:00.000Z' },
        returning: false,
      })
    }
  })
  afterAll(() => world.hub.stop())

  it.each(Object.keys(lists))('should be so in the list: %s', async (name) => {
    const door = lists[name]
    if (!door) throw new Error(name)
    const seesAll = name.startsWith('the month') || name.startsWith('near')
    expect(await open(door)).toEqual({
      public: [...askers],
      members: ['member', 'goer', 'moderator', 'editor'],
      roles: ['goer', 'moderator', 'editor'],
      // Whoever asks the collection itself finds what they registered for; no list of the site asks that.
      link: seesAll ? [] : ['goer', 'editor'],
    })
  })

  it.each(Object.keys(ofTheWorld))('should be so in what the world gets: %s', async (name) => {
    expect(await forTheWorld(ofTheWorld[name] ?? (() => Promise.resolve(true)))).toEqual(['public'])
  })

  it.each(Object.keys(byAddress))('should be so at an address: %s', async (name) => {
    const door = byAddress[name]
    if (!door) throw new Error(name)
    const among = name === 'the page' ? askers : (['member', 'moderator', 'editor'] as const)
    const all = [...among]
    expect(await open(door, among)).toEqual({
      public: all,
      members: all.filter((asker) => asker !== 'visitor'),
      roles: all.filter((asker) => asker !== 'visitor' && asker !== 'member'),
      link: all,
    })
  })

  it.each(Object.keys(byAddressOfTheWorld))('should be so for the world at an address: %s', async (name) => {
    expect(await forTheWorld(byAddressOfTheWorld[name] ?? (() => Promise.resolve(true)))).toEqual([
      'public',
      'link',
    ])
  })

  it.each(Object.keys({ ...byId, ...byIdForMembers }))('should be so by its number: %s', async (name) => {
    const door = { ...byId, ...byIdForMembers }[name]
    if (!door) throw new Error(name)
    // Moderators judge comments, wherever those stand; that shows them no event.
    const judges = name === 'a comment by itself'
    const all = askers.filter((asker) => asker !== 'visitor' || name in byId)
    expect(await open(door, all)).toEqual({
      public: all,
      members: all.filter((asker) => asker !== 'visitor'),
      roles: ['goer', 'moderator', 'editor'],
      link: judges ? ['goer', 'moderator', 'editor'] : ['goer', 'editor'],
    })
  })

  it('should be found by searching as in lists, and what is in no list by nobody', async () => {
    const found: Record<(typeof askers)[number], readonly Kind[]> = {
      visitor: ['public'],
      member: ['public', 'members'],
      goer: ['public', 'members'],
      moderator: ['public', 'members', 'roles'],
      editor: ['public', 'members', 'roles'],
    }
    for (const asker of askers) {
      const hits: Kind[] = []
      for (const kind of kinds) {
        const req = await world.hub.requestOf(people[asker])
        const { total } = await ask<{ total: number }>('search', { query: word[kind] }, req)
        if (total > 0) hits.push(kind)
      }
      expect([asker, hits]).toEqual([asker, found[asker]])
    }
  })

  it('should take an event out of the index with its visibility, and put it back', async () => {
    const event = await world.createEvent({ title: 'The greengage' })
    const total = async (): Promise<number> =>
      (await ask<{ total: number }>('search', { query: 'greengage' }, await world.hub.requestOf(null))).total
    const setTo = (visibility: Kind) =>
      world.hub.payload.update({ collection: 'events', id: event.id, data: { visibility } })
    expect(await total()).toBe(1)
    await setTo('members')
    expect(await total()).toBe(0)
    await setTo('link')
    expect(await total()).toBe(0)
    await setTo('public')
    expect(await total()).toBe(1)
  })

  it('should show in one’s own calendar what one is going to, closed or not', async () => {
    const { path } = await ask<{ path: string }>(
      'renewCalendarLink',
      {},
      await world.hub.requestOf(people.goer),
    )
    const text = await answerOf(path)
    expect(kinds.filter((kind) => text.includes(word[kind]))).toEqual([...kinds])
  })

  it('should not register anybody by the number of an event that they do not see', async () => {
    const codes = async (asker: Asker): Promise<string[]> =>
      Promise.all(
        kinds.map((kind) =>
          world.codeOf('rsvp', { event: events[kind].id, answer: 'interested' }, people[asker]),
        ),
      )
    const member = await codes('member')
    expect(member).toEqual(['done', 'done', 'EVENT_NOT_FOUND', 'EVENT_NOT_FOUND'])
    for (const wrong of ['the-bullace', 'bullace', String(events.link.slug).slice(0, -1)])
      expect(await world.codeOf('rsvp', { event: events.link.id, address: wrong }, people.member)).toBe(
        'EVENT_NOT_FOUND',
      )
  })

  it('should open the event to whoever registered by its address, and close it to whoever left', async () => {
    const [one] = await world.createMembers(1)
    if (!one) throw new Error('No member.')
    const event = events.link
    const sees = async (): Promise<boolean> =>
      !(await refused(
        world.hub.payload.findByID({
          collection: 'events',
          id: event.id,
          depth: 0,
          overrideAccess: false,
          user: { ...one, collection: 'members' },
        }),
      ))
    expect(await sees()).toBe(false)
    await world.act('rsvp', { event: event.id, address: event.slug }, one)
    expect(await sees()).toBe(true)
    await world.act('cancelRsvp', { event: event.id }, one)
    expect(await sees()).toBe(false)
    // Who left, and has not the address, cannot spell it out through what is still theirs.
    const req = await world.hub.requestOf(one)
    await expect(
      world.hub.payload.find({
        collection: 'rsvps',
        where: { 'event.slug': { like: 'the-bullace-' } },
        overrideAccess: false,
        user: req.user,
        req,
      }),
    ).rejects.toMatchObject({ code: 'EVENT_OF_ANOTHER' })
  })

  it('should give a key to the address of what is in no list, a new one each time, and take it away again', async () => {
    const { payload } = world.hub
    const event = await world.createEvent({ title: 'Behind the hedge' })
    const set = async (data: Partial<Event>) =>
      (await payload.update({ collection: 'events', id: event.id, data })).slug ?? ''
    const sees = async (slug: string): Promise<boolean> => {
      const { docs } = await payload.find({
        collection: 'events',
        where: { or: [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }] },
        overrideAccess: false,
      })
      return docs.length > 0
    }
    const keyed = /^behind-the-hedge-[0-9a-f]{32}$/
    const first = await set({ visibility: 'link' })
    expect(first).toMatch(keyed)
    expect([await sees(first), await sees('behind-the-hedge')]).toEqual([true, false])
    expect(await set({ title: 'Behind the hedge' })).toBe(first)
    const renewed = await set({ slug: 'behind-the-hedge' })
    expect(renewed).toMatch(keyed)
    expect(renewed).not.toBe(first)
    expect([await sees(renewed), await sees(first)]).toEqual([true, false])
    expect(await set({ visibility: 'public' })).toBe('behind-the-hedge')
    const again = await set({ visibility: 'link' })
    expect(again).toMatch(keyed)
    expect([first, renewed]).not.toContain(again)
  })

  it('should refuse roles that are none, and nobody at all', async () => {
    for (const data of [
      { visibility: 'roles' },
      { visibility: 'roles', visibleTo: [] },
      { visibility: 'roles', visibleTo: ['member'] },
      { visibility: 'friends' },
      { visibility: null },
    ])
      await expect(world.createEvent(data)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it('should take what says nothing for public: events from before there was a choice', async () => {
    const event = await world.createEvent({ title: 'From before' })
    await world.hub.payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: { visibility: null },
      returning: false,
    })
    const { docs } = await world.hub.payload.find({
      collection: 'events',
      where: { id: { equals: event.id } },
      overrideAccess: false,
    })
    expect(docs).toHaveLength(1)
    const dates = await ask<{ event: { id: unknown } }[]>(
      'eventDates',
      { from: today },
      await world.hub.requestOf(null),
    )
    expect(dates.some(({ event: { id } }) => id === event.id)).toBe(true)
  })

  it('should tell of a comment those alone who see the event now', async () => {
    const { payload } = world.hub
    // Both follow it since it was for all.
    await payload.db.deleteMany({
      collection: 'subscriptions',
      where: { target: { equals: `events:${events.roles.id}` } },
    })
    for (const member of [people.member, people.goer])
      await payload.db.create({
        collection: 'subscriptions',
        data: { member: member?.id, target: `events:${events.roles.id}`, level: 'watch', because: 'chosen' },
      })
    const told = async (member: Member | null): Promise<number> =>
      (await payload.count({ collection: 'notifications', where: { member: { equals: member?.id } } }))
        .totalDocs
    const outbox = hubCustom(payload.config).tasks.find(({ name }) => name === 'outbox')
    const drain = async (): Promise<void> => {
      const { signal } = new AbortController()
      for (let turn = 0; turn < 50; turn += 1) if (!(await outbox?.run({ payload, signal }))) return
    }
    await drain()
    const before = [await told(people.member), await told(people.goer)]
    words += 24
    world.setNow(new Date(Date.parse(today) + words * 3_600_000).toISOString())
    await world.act(
      'writeComment',
      { target: targetOf('roles'), body: 'The room is on the first floor.' },
      people.moderator,
    )
    await drain()
    expect([await told(people.member), await told(people.goer)]).toEqual([before[0], (before[1] ?? 0) + 1])
  })

  it('should announce to the networks what is for everybody, when it begins to be', async () => {
    const { payload } = world.hub
    const event = await world.createEvent({ title: 'Later for all', visibility: 'members' })
    const announced = async (): Promise<number> =>
      (
        await payload.db.find<{ topic: string; payload: { id?: unknown } }>({
          collection: 'outbox',
          where: { topic: { equals: 'content.published' } },
          pagination: false,
          limit: 0,
        })
      ).docs.filter(({ payload: said }) => String(said.id) === String(event.id)).length
    expect(await announced()).toBe(0)
    await payload.update({ collection: 'events', id: event.id, data: { visibility: 'public' } })
    expect(await announced()).toBe(1)
  })
})
