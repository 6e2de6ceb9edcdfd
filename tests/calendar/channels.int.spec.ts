import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import request from 'supertest'
import type { Member } from '../../src/payload-types'
import type { EditorialCalendar } from '../../src/plugins/calendar/operations/editorialCalendar'
import type { LintResult } from '../../src/plugins/line/operations/lintText'
import { hubCustom, type Operation } from '../../src/config/hubCustom'
import { appOf } from '../server/helpers'
import { bootWorld, type World } from '../syndication/world'

const timeZone = 'Europe/Paris'

let world: World
beforeAll(async () => {
  world = await bootWorld()
})
afterAll(() => world.stop())

const ask = async <Result>(
  name: string,
  input: object,
  as: Member | null = world.editor,
): Promise<Result> => {
  const operation = hubCustom(world.payload.config)
    .graphql.map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
    .find((each) => each !== undefined) as Operation<object, unknown> | undefined
  if (!operation) throw new Error(`There is no ${name}.`)
  return (await operation(input, await world.requestOf(as))) as Result
}
const look = () =>
  ask<EditorialCalendar>('editorialCalendar', { from: '2026-11-20', to: '2027-01-31', timeZone })
const draft = async (title: string, locale: 'en' | 'fr' = 'en') =>
  world.payload.create({
    collection: 'posts',
    locale,
    draft: true,
    data: { title, excerpt: 'An excerpt.' },
    req: await world.requestOf(world.editor),
    overrideAccess: false,
  })

describe('channels on the calendar', () => {
  it('should be those that will hear of a text, and be warned of when two come at once', async () => {
    const english = await world.connect('mastodon', { name: 'English', language: 'en' })
    const french = await world.connect('mastodon', {
      name: 'French only',
      language: 'fr',
      ownLanguageOnly: true,
    })
    const [one, two] = [await draft('First'), await draft('Deuxième', 'fr')]
    const plan = (post: { id: number }, locale: string, at: string) =>
      ask('planText', {
        document: { collection: 'posts', id: post.id },
        locale,
        action: 'publish',
        at,
        timeZone,
      })
    await plan(one, 'en', '2026-12-01T09:00')
    await plan(two, 'fr', '2026-12-01T09:30')
    const { entries, warnings, channels } = await look()
    const channelsOf = (title: string) => entries.find((entry) => entry.title === title)?.channels
    expect(channels.map(({ name }) => name)).toEqual(['English', 'French only'])
    expect(channelsOf('First')).toEqual([String(english.id)])
    expect(channelsOf('Deuxième')).toEqual([String(english.id), String(french.id)])
    expect(warnings).toMatchObject([{ rule: 'sameHour', message: expect.stringContaining('English') }])
  })

  it('should show announcements on their way and when they were sent, and send one later', async () => {
    await world.disconnect()
    const channel = await world.connect('scripted', { name: 'Later' })
    const post = await world.publish({ title: 'Told later' })
    await world.work()
    await ask('announce', {
      source: { collection: 'posts', id: post.id },
      channels: [channel.id],
      scheduledAt: '2026-12-03T10:00:00.000Z',
    })
    const own = async () =>
      (await look()).entries.filter(
        ({ kind, title }) => kind === 'deliveries' && title.startsWith('Told later'),
      )
    expect((await own()).map(({ status, movable }) => [status, movable])).toEqual([
      ['done', false],
      ['planned', true],
    ])
    const [, later] = await own()
    const move = (at: string) => ask('moveOnCalendar', { entry: later?.id, at, timeZone })
    await move('2026-12-05T15:30')
    expect((await own())[1]).toMatchObject({
      day: '2026-12-05',
      time: '15:30',
      channels: [String(channel.id)],
    })
    const statusOf = async () => (await world.delivery(later?.document ?? '')).status
    world.clock.advance(12 * 24 * 3_600_000)
    await world.work()
    expect(await statusOf()).toBe('scheduled')
    world.clock.advance(2 * 24 * 3_600_000)
    await world.work()
    expect(await statusOf()).toBe('published')
    await expect(
      ask('rescheduleDelivery', { delivery: later?.document, at: '2027-01-01T00:00:00Z' }),
    ).rejects.toMatchObject({
      code: 'DELIVERY_NOT_SCHEDULED',
    })
    await expect(
      ask('rescheduleDelivery', { delivery: later?.document, at: '2027-01-01T00:00:00Z' }, world.moderator),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('the calendar file', () => {
  it('should be read by its key, until it is taken back or its member leaves the staff', async () => {
    const { app } = appOf(world)
    const leaving = await world.createMember({ roles: ['editor'], locale: 'fr' })
    const soon = new Date(Date.now() + 40 * 24 * 3_600_000).toISOString()
    await world.payload.create({
      collection: 'ideas',
      data: { title: 'An idea; with a comma, and more', wantedOn: soon, author: leaving.id },
    })
    const event = await world.payload.create({
      collection: 'events',
      data: {
        title: 'A meeting',
        slug: 'a-meeting',
        startsAt: soon,
        timeZone,
        author: leaving.id,
        _status: 'published',
      } as never,
    })
    const link = async () =>
      new URL((await ask<{ url: string }>('renewEditorialCalendarLink', {}, leaving)).url).pathname
    const first = await link()
    const { text, headers } = await request(app).get(first).expect(200)
    expect(headers['content-type']).toContain('text/calendar')
    const components = new ICAL.Component(ICAL.parse(text) as object[]).getAllSubcomponents('vevent')
    const summaries = components.map((each) => String(each.getFirstPropertyValue('summary')))
    expect(summaries).toContain('Idée · An idea; with a comma, and more')
    expect(summaries).toContain('Événement · A meeting')
    const uids = components.map((each) => String(each.getFirstPropertyValue('uid')))
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids).toContain(`editorial-events-${event.id}-once@localhost`)

    const second = await link()
    await request(app).get(first).expect(404)
    await request(app).get(second).expect(200)
    await ask('revokeEditorialCalendarLink', {}, leaving)
    await request(app).get(second).expect(404)
    const third = await link()
    await world.payload.update({ collection: 'members', id: leaving.id, data: { roles: ['member'] } })
    await request(app).get(third).expect(404)
    await request(app).get('/editorial/nothing.ics').expect(404)
  })
})

describe('the editorial line', () => {
  const setLine = (data: object) =>
    world.payload.updateGlobal({
      slug: 'editorial-line',
      data: { banned: [], required: [], tones: [], ...data },
    })
  const lintOf = (post: { id: number }, locale = 'en', as?: Member) =>
    ask<LintResult>('lintText', { collection: 'posts', id: post.id, locale }, as)
  const publish = async (post: { id: number }, data: object = {}, locale: 'en' | 'fr' = 'en') =>
    world.payload.update({
      collection: 'posts',
      id: post.id,
      locale,
      data: { _status: 'published', ...data },
      req: await world.requestOf(world.editor),
      overrideAccess: false,
    })

  it('should be held against the fields and the announcements of the latest version', async () => {
    await world.disconnect()
    await world.connect('mastodon', { name: 'Our Mastodon' })
    await world.connect('webhook', { name: 'A program' })
    await setLine({
      banned: [{ words: 'miracle', why: 'No claims.' }],
      tones: [{ surface: 'mastodon', language: 'en', signature: '— The team' }],
    })
    const post = await draft('A miracle of bread')
    const { findings, reading } = await lintOf(post)
    expect(findings.map(({ rule, place, surface }) => `${rule} ${place} ${surface}`)).toEqual([
      'banned title site',
      'banned Our Mastodon mastodon',
      'signature Our Mastodon mastodon',
    ])
    expect(findings[0]).toMatchObject({ quote: 'A miracle of bread', blocks: false })
    expect(reading).toBeNull()
    // It advises.
    expect(await publish(post)).toMatchObject({ _status: 'published' })
  })

  it('should keep a text from going out only where the rule says so, by any door, naming field and rule', async () => {
    await setLine({ banned: [{ words: 'guaranteed', language: 'en', why: 'Nobody can.', blocks: true }] })
    const post = await draft('Guaranteed to rise')
    await expect(publish(post)).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [{ path: 'title', message: expect.stringMatching(/Nobody can\..*\(banned\)/) }] },
    })
    const text = { document: { collection: 'posts', id: post.id }, locale: 'en' }
    await expect(ask('moveStage', { ...text, to: 'published' })).rejects.toMatchObject({
      code: 'STAGE_REFUSED',
      data: { field: 'title' },
    })
    // A draft may say anything, and so may the other language.
    await publish(post, { title: 'Guaranteed, en français' }, 'fr')
    await publish(post, { title: 'Likely to rise' })
    await expect(publish(post, { excerpt: 'Guaranteed!' })).rejects.toMatchObject({
      data: { errors: [{ path: 'excerpt' }] },
    })
  })

  it('should leave alone what was public before the rule', async () => {
    await setLine({})
    const post = await draft('An older promise')
    await publish(post)
    await setLine({ banned: [{ words: 'promise', blocks: true }] })
    await publish(post, { tags: [] })
    await expect(publish(post, { excerpt: 'New words.' })).rejects.toMatchObject({ name: 'ValidationError' })
    await setLine({})
  })

  it.each([
    [{ collection: 'members', id: 1, locale: 'en' }, 'LINT_TEXT_NOT_FOUND'],
    [{ collection: 'posts', id: 999_999, locale: 'en' }, 'LINT_TEXT_NOT_FOUND'],
    [{ collection: 'posts', id: 'x', locale: 'fr' }, 'LINT_TEXT_NOT_FOUND'],
  ])('should refuse what is no text: %j', async (input, code) => {
    await expect(ask('lintText', input)).rejects.toMatchObject({ code })
  })

  it('should be read by staff, written by managers, and asked by editors', async () => {
    const post = await draft('Whose')
    await expect(lintOf(post, 'en', world.moderator)).rejects.toMatchObject({ code: 'LINT_EDITORS_ONLY' })
    const as = async (user: Member) => ({ req: await world.requestOf(user), overrideAccess: false }) as const
    const slug = 'editorial-line' as const
    await world.payload.findGlobal({ slug, ...(await as(world.moderator)) })
    await expect(world.payload.findGlobal({ slug, ...(await as(world.member)) })).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      world.payload.updateGlobal({ slug, data: {}, ...(await as(world.editor)) }),
    ).rejects.toMatchObject({ status: 403 })
    await world.payload.updateGlobal({ slug, data: {}, ...(await as(world.manager)) })
  })
})
