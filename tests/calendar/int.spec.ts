import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event, Member } from '../../src/payload-types'
import type { EditorialCalendar } from '../../src/plugins/calendar/operations/editorialCalendar'
import { bootWorld, type World } from '../desk/world'

const timeZone = 'Europe/Paris'

let world: World
let moderator: Member
beforeAll(async () => {
  // Sunday 22 November 2026, 10:00 in Paris.
  world = await bootWorld()
  moderator = await world.createMember({ handle: 'modeste', roles: ['moderator'] })
})
afterAll(() => world.stop())

const look = (input: object = {}, as: Member | null = world.editor) =>
  world.act<EditorialCalendar>(
    'editorialCalendar',
    { from: '2026-11-01', to: '2026-12-31', timeZone, ...input },
    as,
  )
const entryOf = async (title: string, as?: Member) =>
  (await look({}, as)).entries.find((entry) => entry.title === title)
const moveTo = (entry: string | undefined, at: string, as = world.editor) =>
  world.act<{ at: Date; kind: string; wall: string }>(
    'moveOnCalendar',
    { entry: entry ?? '', at, timeZone },
    as,
  )
const plan = (post: { id: number }, at: string, locale: 'en' | 'fr' = 'en') =>
  world.act('planText', { ...world.text(post, locale), action: 'publish', at, timeZone })
const createEvent = (data: object): Promise<Event> =>
  world.payload.create({
    collection: 'events',
    data: {
      title: 'Event',
      slug: `event-${Math.random().toString(36).slice(2)}`,
      startsAt: '2026-12-05T17:00:00.000Z',
      endsAt: '2026-12-05T19:00:00.000Z',
      timeZone,
      author: world.editor.id,
      _status: 'published',
      ...data,
    } as never,
  })

describe('texts', () => {
  it('should stand where they are planned, and be moved by the desk’s own operation', async () => {
    const post = await world.write({ title: 'Planned text' })
    await plan(post, '2026-12-01T09:00')
    const entry = await entryOf('Planned text')
    expect(entry).toMatchObject({
      kind: 'posts',
      action: 'publish',
      status: 'planned',
      day: '2026-12-01',
      time: '09:00',
      locale: 'en',
      author: { name: 'edith' },
      movable: true,
    })
    expect(await moveTo(entry?.id, '2026-12-03T09:00')).toMatchObject({ kind: 'exact' })
    expect(await entryOf('Planned text')).toMatchObject({ id: entry?.id, day: '2026-12-03' })
    const { plans } = await world.act('desk', world.text(post))
    expect(plans.map(({ status, wall }) => `${status} ${wall}`).sort()).toEqual([
      'cancelled 2026-12-01T09:00',
      'waiting 2026-12-03T09:00',
    ])
  })

  it('should be told what a change of clocks makes of their time', async () => {
    const post = await world.write({ title: 'By night' })
    await plan(post, '2026-12-01T10:00')
    const { id } = (await entryOf('By night')) ?? {}
    expect(await moveTo(id, '2027-03-28T02:30')).toMatchObject({ kind: 'gap', wall: '2027-03-28T03:30' })
    expect(await moveTo(id, '2027-10-31T02:30')).toMatchObject({ kind: 'double', wall: '2027-10-31T02:30' })
    const { entries } = await look({ from: '2027-10-31', to: '2027-10-31' })
    expect(entries).toMatchObject([{ title: 'By night', time: '02:30', at: '2027-10-31T00:30:00.000Z' }])
  })

  it('should wait without a day until they are put on one', async () => {
    const post = await world.write({ title: 'Sans date' }, 'fr')
    const { waiting } = await look()
    const text = waiting.find(({ title }) => title === 'Sans date')
    expect(text).toMatchObject({ kind: 'posts', locale: 'fr', stage: 'Draft', author: 'edith' })
    await moveTo(text?.id, '2026-12-10T08:00')
    const after = await look({ locale: 'fr' })
    expect(after.waiting.map(({ title }) => title)).not.toContain('Sans date')
    expect(after.entries.map(({ title }) => title)).toContain('Sans date')
    expect(await world.act('desk', world.text(post, 'fr'))).toMatchObject({ stage: 'scheduled' })
  })

  it('should stay where they went out, and not be moved from there', async () => {
    const post = await world.write({ title: 'Went out' })
    await world.act('moveStage', { ...world.text(post), to: 'published' })
    const entry = await entryOf('Went out')
    expect(entry).toMatchObject({ status: 'done', day: '2026-11-22', time: '10:00', movable: false })
    await expect(moveTo(entry?.id, '2026-12-01T09:00')).rejects.toMatchObject({ code: 'TEXT_NOT_FOUND' })
  })

  it('should say when nobody has approved what is planned', async () => {
    const { id } = await world.strict({ required: false })
    const post = await world.write({ title: 'Without a yes', categories: [id] })
    await plan(post, '2026-12-02T09:00')
    expect(await entryOf('Without a yes')).toMatchObject({ needsApproval: false })
    await world.payload.update({ collection: 'categories', id, data: { approval: { required: true } } })
    expect(await entryOf('Without a yes')).toMatchObject({ needsApproval: true })
    const { warnings } = await look()
    expect(warnings.find(({ rule }) => rule === 'approval')).toMatchObject({ day: '2026-12-02' })
  })

  it.each([
    ['a time that has passed', '2026-11-22T09:59', 'CALENDAR_PAST'],
    ['this very minute', '2026-11-22T10:00', 'CALENDAR_PAST'],
    ['no time', 'tomorrow', 'CALENDAR_TIME_UNREADABLE'],
    ['a day that does not exist', '2027-02-30T09:00', 'CALENDAR_TIME_UNREADABLE'],
  ])('should not be moved to %s', async (_what, at, code) => {
    await expect(moveTo('texts~posts:1:en:publish', at)).rejects.toMatchObject({ code })
  })

  it.each([
    ['', 'ENTRY_NOT_FOUND'],
    ['nowhere~1', 'ENTRY_NOT_FOUND'],
    ['__proto__~1', 'ENTRY_NOT_FOUND'],
    ['texts~', 'TEXT_NOT_FOUND'],
    ['texts~members:1:en:publish', 'TEXT_NOT_FOUND'],
    ['texts~posts:999999:en:publish', 'TEXT_NOT_FOUND'],
    ['events~1', 'OCCURRENCE_NOT_FOUND'],
    ['contests~x:opensAt', 'CONTEST_NOT_FOUND'],
    ['deliveries~x', 'DELIVERY_NOT_FOUND'],
    ['ideas~x', 'ENTRY_NOT_FOUND'],
  ])('should refuse an entry that is none: "%s"', async (entry, code) => {
    await expect(moveTo(entry, '2026-12-01T09:00')).rejects.toMatchObject({ code })
  })
})

describe('events', () => {
  it('should stand on each of their dates, and one of them be moved alone', async () => {
    const event = await createEvent({
      title: 'Every Saturday',
      recurrence: 'FREQ=WEEKLY;COUNT=3',
    })
    const dates = async () =>
      (await look()).entries
        .filter(({ title }) => title === 'Every Saturday')
        .map(({ day, time }) => `${day} ${time}`)
    expect(await dates()).toEqual(['2026-12-05 18:00', '2026-12-12 18:00', '2026-12-19 18:00'])
    const second = (await look()).entries.find(({ day, kind }) => day === '2026-12-12' && kind === 'events')
    await moveTo(second?.id, '2026-12-13T11:00')
    expect(await dates()).toEqual(['2026-12-05 18:00', '2026-12-13 11:00', '2026-12-19 18:00'])
    await moveTo(second?.id, '2026-12-14T11:00')
    expect(await dates()).toEqual(['2026-12-05 18:00', '2026-12-14 11:00', '2026-12-19 18:00'])
    const { changes } = await world.payload.findByID({ collection: 'events', id: event.id })
    expect(changes).toMatchObject([
      { occurrence: '20261212T180000', state: 'moved', endsAt: '2026-12-14T12:00:00.000Z' },
    ])
  })

  it('should keep how long they last, and stay a draft', async () => {
    await createEvent({ title: 'Being made', _status: 'draft' })
    const entry = await entryOf('Being made')
    expect(entry).toMatchObject({ status: 'draft' })
    await moveTo(entry?.id, '2026-12-06T09:30')
    expect(await entryOf('Being made')).toMatchObject({
      day: '2026-12-06',
      time: '09:30',
      endTime: '11:30',
      status: 'draft',
    })
  })

  it('should be moved by organisers alone, and their drafts be seen by nobody else', async () => {
    await createEvent({ title: 'Public meeting' })
    await createEvent({ title: 'Secret meeting', _status: 'draft' })
    const seen = (await look({}, moderator)).entries
    expect(seen.map(({ title }) => title)).toContain('Public meeting')
    expect(seen.map(({ title }) => title)).not.toContain('Secret meeting')
    const entry = seen.find(({ title }) => title === 'Public meeting')
    expect(entry?.movable).toBe(false)
    await expect(moveTo(entry?.id, '2026-12-20T10:00', moderator)).rejects.toMatchObject({ status: 403 })
  })

  it('should be warned of when two take place at once', async () => {
    await createEvent({
      title: 'First of two',
      startsAt: '2026-12-28T18:00:00Z',
      endsAt: '2026-12-28T20:00:00Z',
    })
    await createEvent({
      title: 'Second of two',
      startsAt: '2026-12-28T19:00:00Z',
      endsAt: '2026-12-28T21:00:00Z',
    })
    const { warnings } = await look({ from: '2026-12-28', to: '2026-12-28' })
    expect(warnings).toMatchObject([
      { rule: 'overlap', message: expect.stringContaining('at the same time') },
    ])
  })
})

describe('contests', () => {
  it('should open and close, and close after they have opened', async () => {
    await world.payload.create({
      collection: 'contests',
      data: {
        title: 'Photographs',
        slug: 'photographs',
        opensAt: '2026-12-01T08:00:00.000Z',
        closesAt: '2026-12-20T22:59:00.000Z',
        author: world.editor.id,
        state: 'draft',
      },
    })
    const own = (await look()).entries.filter(({ title }) => title === 'Photographs')
    expect(own.map(({ action, day, status }) => `${action} ${day} ${status}`)).toEqual([
      'opens 2026-12-01 draft',
      'closes 2026-12-20 draft',
    ])
    await moveTo(own[1]?.id, '2026-12-24T23:59')
    expect((await look()).entries.filter(({ title }) => title === 'Photographs')[1]?.day).toBe('2026-12-24')
    await expect(moveTo(own[0]?.id, '2026-12-25T09:00')).rejects.toMatchObject({ code: 'CONTEST_ENDS_FIRST' })
  })
})

describe('ideas', () => {
  const createIdea = async (data: object) =>
    world.payload.create({
      collection: 'ideas',
      data: { title: 'Idea', author: world.editor.id, ...data },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })

  it('should wait, be wanted on a day, and become a draft once', async () => {
    const idea = await createIdea({ title: 'A portrait of the baker', language: 'fr' })
    const waiting = (await look()).waiting.find(({ title }) => title === idea.title)
    expect(waiting).toMatchObject({ kind: 'ideas', stage: 'Idea' })
    await moveTo(waiting?.id, '2026-12-08T09:00')
    expect(await entryOf(idea.title)).toMatchObject({
      action: 'wanted',
      day: '2026-12-08',
      time: null,
      status: 'idea',
    })
    const draft = await world.act<{ collection: string; id: string }>('draftFromIdea', {
      idea: String(idea.id),
    })
    expect(await world.act('draftFromIdea', { idea: String(idea.id) })).toEqual(draft)
    expect(await entryOf(idea.title)).toBeUndefined()
    expect((await look()).waiting.filter(({ title }) => title === idea.title)).toMatchObject([
      { kind: 'posts', locale: 'fr', document: draft.id },
    ])
    await expect(moveTo(`ideas~${idea.id}`, '2026-12-09T09:00')).rejects.toMatchObject({
      code: 'ENTRY_NOT_FOUND',
    })
  })

  it('should be wanted for today, not for yesterday', async () => {
    const { id } = await createIdea({ title: 'Today' })
    await moveTo(`ideas~${id}`, '2026-11-22T00:00')
    await expect(moveTo(`ideas~${id}`, '2026-11-21T23:59')).rejects.toMatchObject({ code: 'CALENDAR_PAST' })
  })

  it('should be seen and kept by editors alone', async () => {
    await createIdea({ title: 'Not for everybody', wantedOn: '2026-12-15T12:00:00.000Z' })
    expect(await entryOf('Not for everybody')).toBeDefined()
    expect(await entryOf('Not for everybody', moderator)).toBeUndefined()
    await expect(
      world.payload.create({
        collection: 'ideas',
        data: { title: 'Mine', author: moderator.id },
        req: await world.requestOf(moderator),
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(world.act('draftFromIdea', { idea: '1' }, moderator)).rejects.toMatchObject({
      code: 'IDEA_NOT_FOUND',
    })
  })
})

describe('the calendar', () => {
  it.each([
    ['a member', () => world.member],
    ['nobody', () => null],
  ])('should be closed to %s', async (_who, who) => {
    await expect(look({}, who())).rejects.toMatchObject({ code: 'STAFF_ONLY' })
    await expect(
      world.act(
        'moveOnCalendar',
        { entry: 'texts~posts:1:en:publish', at: '2026-12-01T09:00', timeZone },
        who(),
      ),
    ).rejects.toMatchObject({ code: 'STAFF_ONLY' })
    await expect(world.act('renewEditorialCalendarLink', {}, who())).rejects.toMatchObject({
      code: 'STAFF_ONLY',
    })
  })

  it('should show a moderator nothing of what is at the desk', async () => {
    const { entries, waiting, channels } = await look({}, moderator)
    expect(entries.filter(({ kind }) => kind === 'posts' || kind === 'ideas')).toEqual([])
    expect([waiting, channels]).toEqual([[], []])
  })

  it.each([
    [{ from: '2026-12-02', to: '2026-12-01' }, 'DAYS_UNREADABLE'],
    [{ from: '2026-02-30' }, 'DAYS_UNREADABLE'],
    [{ from: '', to: '' }, 'DAYS_UNREADABLE'],
    [{ to: '2027-02-09' }, 'TOO_MANY_DAYS'],
    [{ timeZone: 'Paris' }, 'CALENDAR_ZONE_UNKNOWN'],
    [{ timeZone: '+02:00' }, 'CALENDAR_ZONE_UNKNOWN'],
  ])('should refuse %j', async (input, code) => {
    await expect(look(input)).rejects.toMatchObject({ code })
  })

  it('should show the holidays of the countries that the hub has chosen, and week numbers', async () => {
    await world.payload.updateGlobal({ slug: 'hub', data: { holidayCountries: ['FR'] } })
    const post = await world.write({ title: 'On Christmas Day' })
    await plan(post, '2026-12-25T09:00')
    const { holidays, weeks, warnings, today } = await look({ from: '2026-12-21', to: '2027-01-04' })
    expect(holidays.map(({ day, country }) => `${day} ${country}`)).toEqual([
      '2026-12-25 FR',
      '2027-01-01 FR',
    ])
    expect(weeks.map(({ week }) => week)).toEqual([52, 53, 1])
    expect(warnings).toContainEqual(expect.objectContaining({ rule: 'holiday', day: '2026-12-25' }))
    expect(today).toBe('2026-11-22')
  })

  it('should pass what a filter asks for, and go on warning of what is hidden', async () => {
    const [one, two] = [
      await world.write({ title: 'Filtered one' }),
      await world.write({ title: 'Filtered two' }, 'en', world.other),
    ]
    await plan(one, '2026-12-16T09:00')
    await plan(two, '2026-12-16T09:20')
    const { entries, warnings, authors } = await look({
      from: '2026-12-16',
      to: '2026-12-16',
      kinds: ['posts'],
      statuses: ['planned'],
      authors: [String(world.other.id)],
      locale: 'en',
    })
    expect(entries.map(({ title }) => title)).toEqual(['Filtered two'])
    expect(warnings).toMatchObject([{ rule: 'sameHour', message: expect.stringContaining('Filtered one') }])
    expect(authors.map(({ name }) => name)).toEqual(['edith', 'oscar'])
  })
})
