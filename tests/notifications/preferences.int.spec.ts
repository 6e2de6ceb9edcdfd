import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { fanOut, fanOutBatch } from '../../src/plugins/notifications/fanOut'
import { markNotificationsRead } from '../../src/plugins/notifications/operations/markNotificationsRead'
import {
  myNotifications,
  myUnreadNotifications,
} from '../../src/plugins/notifications/operations/myNotifications'
import {
  myNotificationPreferences,
  type PreferencesInput,
  setNotificationPreferences,
} from '../../src/plugins/notifications/operations/preferences'
import { bootWorld, monday, siteURL, type World } from './world'

const hour = 3_600_000

describe('what a member chooses', () => {
  let world: World
  let zoe: Member
  beforeEach(async () => {
    world = await bootWorld()
    zoe = await world.hub.createMember({ handle: 'zoe', locale: 'fr' })
  })
  afterEach(() => world.stop())

  const choose = async (data: PreferencesInput, member = zoe) =>
    setNotificationPreferences({ data }, await world.hub.requestOf(member))

  it('should be everything at once for who never chose', async () => {
    const { groups, ...rest } = await myNotificationPreferences({}, await world.hub.requestOf(zoe))
    expect(rest).toEqual({ mailOff: false, digest: 'off', digestHour: 8, quiet: null, timeZone: 'UTC' })
    expect(groups.map(({ name, inApp, email }) => ({ name, inApp, email }))).toContainEqual({
      name: 'community',
      inApp: true,
      email: true,
    })
    await world.tell('test.patient', 1, zoe)
    await world.work()
    expect(world.mailed()).toEqual(['Patient 1'])
  })

  it('should show a group to those whom it concerns, in their language', async () => {
    const editor = await world.hub.createMember({ roles: ['editor'] })
    const names = async (member: Member) =>
      (await myNotificationPreferences({}, await world.hub.requestOf(member))).groups.map(({ name }) => name)
    expect(await names(zoe)).not.toContain('publishing')
    expect(await names(zoe)).not.toContain('digest')
    expect(await names(editor)).toContain('publishing')
  })

  it('should hold for each channel of a group, and never for what is mandatory', async () => {
    await choose({
      groups: [
        { name: 'standing', email: false },
        { name: 'community', inApp: false },
      ],
    })
    await world.tell('test.urgent', 1, zoe)
    await world.tell('test.patient', 2, zoe)
    await choose({ mailOff: true })
    await world.tell('test.mandatory', 3, zoe)
    await world.work()
    expect(world.mailed()).toEqual(['Mandatory 3'])
    const { docs } = await myNotifications({ limit: 20 }, await world.hub.requestOf(zoe))
    expect(docs.map(({ text }) => text)).toEqual(['Mandatory 3', 'Urgent 1'])
    await choose({ groups: [{ name: 'standing', inApp: false }] })
    await world.tell('test.urgent', 4, zoe)
    expect(await world.rows()).toHaveLength(3)
  })

  it.each<[string, PreferencesInput, string]>([
    ['a group that is none', { groups: [{ name: 'nothing', email: false }] }, 'UNKNOWN_NOTIFICATION_GROUP'],
    ['a time that is none', { quiet: { from: '24:00', to: '07:00' } }, 'TIME_INVALID'],
    ['quiet hours without an end', { quiet: { from: '07:00', to: '07:00' } }, 'TIME_INVALID'],
    ['an hour that is none', { digestHour: 24 }, 'HOUR_INVALID'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'TIME_ZONE_UNKNOWN'],
  ])('should refuse %s', async (_name, data, code) => {
    await expect(choose(data)).rejects.toMatchObject({ code })
  })

  it('should be nobody else’s', async () => {
    const stranger = await world.hub.requestOf(null)
    await expect(setNotificationPreferences({ data: {} }, stranger)).rejects.toThrow()
    await expect(myNotificationPreferences({}, stranger)).rejects.toThrow()
    await choose({ digest: 'daily' })
    const other = await world.hub.createMember({ handle: 'otto' })
    const { docs } = await world.hub.payload.find({
      collection: 'notification-preferences',
      overrideAccess: false,
      user: { ...other, collection: 'members' },
    })
    expect(docs).toEqual([])
  })

  it('should keep a time zone that was chosen, be it the one that is used for want of a choice', async () => {
    const zone = async () =>
      (await world.hub.payload.findByID({ collection: 'members', id: zoe.id, depth: 0 })).timeZone ?? null
    await choose({ digest: 'daily' })
    expect(await zone()).toBeNull()
    await choose({ timeZone: 'UTC' })
    expect(await zone()).toBe('UTC')
    await choose({ digest: 'off', timeZone: null })
    expect(await zone()).toBe('UTC')
  })

  it('should hold mail back in quiet hours, and send it at their end', async () => {
    await choose({ quiet: { from: '22:00', to: '07:00' }, timeZone: 'Europe/Paris' })
    world.at('2026-01-05T23:00:00Z')
    await world.tell('test.urgent', 1, zoe)
    await world.tell('test.mandatory', 2, zoe)
    await world.work()
    expect(world.mailed()).toEqual(['Mandatory 2'])
    expect(await myUnreadNotifications({}, await world.hub.requestOf(zoe))).toBe(2)
    world.at('2026-01-06T05:59:59Z')
    await world.work()
    expect(world.mailed()).toEqual([])
    world.at('2026-01-06T06:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual(['Pressé 1'])
  })

  it('should plan anew what waits when the choice changes', async () => {
    await choose({ quiet: { from: '07:00', to: '19:00' } })
    await world.tell('test.urgent', 1, zoe)
    await world.work()
    expect(world.mailed()).toEqual([])
    await choose({ quiet: null })
    await world.work()
    expect(world.mailed()).toEqual(['Pressé 1'])
  })

  it('should never mail more in a day than the cap, and lose nothing of what is over', async () => {
    for (let n = 1; n <= 8; n += 1) await world.tell('test.urgent', n, zoe)
    await world.tell('test.mandatory', 9, zoe)
    await world.work()
    expect(world.mailed()).toEqual([...[1, 2, 3, 4, 5].map((n) => `Pressé ${n}`), 'Mandatory 9'])
    world.at('2026-01-06T08:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual(['3 nouvelles vous attendent'])
    const digest = world.smtp.messages.at(-1)
    for (const n of [6, 7, 8]) {
      expect(digest?.text).toContain(`• Pressé ${n}\n  ${siteURL}/fr/forum/${n}`)
      expect(digest?.html).toContain(`href="${siteURL}/fr/forum/${n}"`)
    }
    expect((await world.rows()).every(({ status }) => status === 'delivered')).toBe(true)
  })

  it('should keep to the cap when several workers want the last place of a day', async () => {
    for (let n = 1; n <= 9; n += 1) await world.tell('test.urgent', n, zoe)
    await Promise.all([world.work(), world.work(), world.work()])
    expect(world.mailed()).toHaveLength(5)
  })

  it('should compose one digest on a day, of everything that waits, however long the hub was away', async () => {
    await choose({ digest: 'daily', digestHour: 9, timeZone: 'Europe/Paris' })
    world.at(new Date(monday.getTime() + 1000))
    await world.tell('test.patient', 1, zoe)
    await world.work()
    expect(world.mailed()).toEqual([])
    // Five days without a worker, in which the hour came five times.
    await world.tell('test.patient', 2, zoe)
    world.at('2026-01-10T12:00:00Z')
    await world.work()
    await world.work()
    expect(world.mailed()).toEqual(['2 nouvelles vous attendent'])
    // What comes after it waits for the next day’s.
    await world.tell('test.patient', 3, zoe)
    for (const time of ['2026-01-10T20:00:00Z', '2026-01-11T07:59:00Z']) {
      world.at(time)
      await world.work()
    }
    expect(world.mailed()).toEqual([])
    world.at('2026-01-11T08:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual(['Une nouvelle vous attend'])
  })

  it('should compose one digest, whichever of several workers comes first', async () => {
    await choose({ digest: 'weekly', digestHour: 9 })
    await world.tell('test.patient', 1, zoe)
    await world.work()
    world.at('2026-01-12T09:00:00Z')
    await Promise.all([world.work(), world.work(), world.work()])
    await world.work()
    expect(world.mailed()).toEqual(['Une nouvelle vous attend'])
    expect((await world.rows()).filter(({ kind }) => kind === 'digest')).toHaveLength(1)
  })

  it('should mail no digest of what was read meanwhile', async () => {
    await choose({ digest: 'daily', digestHour: 9 })
    await world.tell('test.patient', 1, zoe)
    await world.work()
    await markNotificationsRead({ all: true }, await world.hub.requestOf(zoe))
    world.at('2026-01-06T12:00:00Z')
    await world.work()
    expect(world.mailed()).toEqual([])
    expect(await world.rows()).toMatchObject([{ status: 'delivered' }])
  })

  it('should tell many members in batches that are each a message of their own', async () => {
    const { payload } = world.hub
    const members = fanOutBatch + 5
    for (let n = 0; n < members; n += 1)
      await payload.db.create({
        collection: 'members',
        data: { handle: `crowd-${n}`, displayName: 'C', email: `crowd-${n}@example.org`, _verified: true },
      })
    await payload.db.create({
      collection: 'members',
      data: { handle: 'unverified', displayName: 'U', email: 'unverified@example.org', _verified: false },
    })
    const req = await world.hub.requestOf(null)
    const notice = { kind: 'test.patient', key: 'crowd', subject: null, data: { n: 1 }, roles: null }
    await fanOut({ ...notice, req })
    expect(await world.rows()).toHaveLength(fanOutBatch)
    // A first batch that is consumed again tells nobody twice.
    await fanOut({ ...notice, req })
    await world.work()
    await world.work()
    const told = (await world.rows()).map(({ member }) => member)
    // The members above, and the one of every test.
    expect(told).toHaveLength(members + 1)
    expect(new Set(told).size).toBe(members + 1)
  })

  it('should list by key, so that a page never shifts, and mark some or all as read', async () => {
    const other = await world.hub.createMember({ handle: 'otto' })
    for (let n = 1; n <= 5; n += 1) await world.tell('test.mandatory', n, zoe, other)
    const req = await world.hub.requestOf(zoe)
    const first = await myNotifications({ limit: 2 }, req)
    await world.tell('test.mandatory', 6, zoe)
    const second = await myNotifications({ limit: 2, after: first.next }, req)
    expect([...first.docs, ...second.docs].map(({ text }) => text)).toEqual(
      [5, 4, 3, 2].map((n) => `Mandatory ${n}`),
    )
    const ids = first.docs.map(({ id }) => id)
    expect(await markNotificationsRead({ ids: ids.slice(0, 1) }, req)).toBe(5)
    expect(await markNotificationsRead({ ids }, await world.hub.requestOf(other))).toBe(5)
    expect(await markNotificationsRead({ all: true }, req)).toBe(0)
    expect(await myUnreadNotifications({}, await world.hub.requestOf(other))).toBe(5)
    await expect(myNotifications({ limit: 2 }, await world.hub.requestOf(null))).rejects.toThrow()
  })

  it('should forget what was read long ago, and keep what was not', async () => {
    await world.tell('test.mandatory', 1, zoe)
    await world.work()
    await markNotificationsRead({ all: true }, await world.hub.requestOf(zoe))
    await world.tell('test.mandatory', 2, zoe)
    await world.work()
    world.at(new Date(monday.getTime() + 89 * 24 * hour))
    await world.work()
    expect(await world.rows()).toHaveLength(2)
    world.at(new Date(monday.getTime() + 91 * 24 * hour))
    await world.work()
    expect(await world.rows()).toMatchObject([{ data: { n: 2 } }])
    expect((await world.hub.payload.count({ collection: 'notification-attempts' })).totalDocs).toBe(1)
  })
})
