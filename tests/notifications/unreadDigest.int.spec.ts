import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Forum, Member, Topic } from '../../src/payload-types'
import { setNotificationPreferences } from '../../src/plugins/notifications/operations/preferences'
import { operationOf } from '../helpers/operation'
import { bootWorld, monday, type World } from './world'

const hour = 3_600_000
/** A day of the test, at the hour of the digest and a little. */
const morning = (day: number): Date => new Date(monday.getTime() + day * 24 * hour + 5 * 60_000)

describe('what the digest tells of unread topics', () => {
  let world: World
  let zoe: Member
  let ada: Member
  let forum: Forum
  beforeEach(async () => {
    world = await bootWorld()
    zoe = await world.hub.createMember({ handle: 'zoe' })
    ada = await world.hub.createMember({ handle: 'ada' })
    forum = await world.hub.payload.create({ collection: 'forums', data: { title: 'Oven', order: 1 } })
    await choose({ digest: 'daily', digestHour: 8 })
    world.at(morning(0))
    await world.work()
    world.mailed()
  })
  afterEach(() => world.stop())

  const choose = async (data: Parameters<typeof setNotificationPreferences>[0]['data']) =>
    setNotificationPreferences({ data }, await world.hub.requestOf(zoe))
  const act = async (name: string, input: object, by: Member): Promise<unknown> =>
    operationOf<object, unknown>(world.hub.payload, name)(input, await world.hub.requestOf(by))
  const open = (title: string): Promise<Topic> =>
    world.hub.payload.create({
      collection: 'topics',
      data: { title, forum: forum.id, author: ada.id, body: 'How warm?', moderation: 'approved' } as never,
      context: { importing: true },
      depth: 0,
    })
  /** An hour later, somebody else replies. */
  const reply = (topic: Topic) => {
    world.at(new Date(world.now().getTime() + hour))
    return world.hub.payload.create({
      collection: 'replies',
      data: {
        topic: topic.id,
        author: ada.id,
        body: 'As warm as that.',
        moderation: 'approved',
        createdAt: world.now().toISOString(),
      } as never,
      context: { importing: true },
      depth: 0,
    })
  }
  /** A topic that Zoe has opened and follows so. */
  const followed = async (title: string, level: string): Promise<Topic> => {
    const topic = await open(title)
    await act('markTopicRead', { topic: topic.id, upTo: 0 }, zoe)
    await act('follow', { target: { collection: 'topics', id: topic.id }, level }, zoe)
    return topic
  }
  const mailOf = async (day: number): Promise<string[]> => {
    world.at(morning(day))
    await world.work()
    await world.work()
    const { length } = world.mailed()
    return world.smtp.messages.slice(world.smtp.messages.length - length).map(({ text }) => String(text))
  }

  it('should be topics that are tracked and went on, once, and none that are watched, muted or not followed', async () => {
    const tracked = await followed('Water for bread', 'track')
    const others = [await followed('Watched bread', 'watch'), await followed('Muted bread', 'mute')]
    for (const topic of [tracked, ...others, await open('Bread of nobody')]) await reply(topic)
    const [mail, ...more] = await mailOf(1)
    expect(more).toEqual([])
    expect(mail).toContain('New replies in “Water for bread”')
    expect(mail).toContain(`/forum/oven/${tracked.slug}`)
    expect(mail).not.toMatch(/Watched|Muted|nobody/)
    // Nothing was said since.
    expect(await mailOf(2)).toEqual([])
    await reply(tracked)
    expect(await mailOf(3)).toHaveLength(1)
  })

  it('should leave out what was read, or may not be read any more, and whoever chose such mails away', async () => {
    const tracked = await followed('Water for bread', 'track')
    await reply(tracked)
    await act('markTopicRead', { topic: tracked.id, upTo: 1 }, zoe)
    expect(await mailOf(1)).toEqual([])
    await reply(tracked)
    const { payload } = world.hub
    const closing = { readBy: { who: 'roles' as const, roles: ['moderator' as const] } }
    await payload.update({ collection: 'forums', id: forum.id, data: closing })
    expect(await mailOf(2)).toEqual([])
    await payload.update({
      collection: 'forums',
      id: forum.id,
      data: { readBy: { who: 'everyone' as const } },
    })
    await reply(tracked)
    await choose({ mailOff: true })
    expect(await mailOf(3)).toEqual([])
    await choose({ mailOff: false })
    await reply(tracked)
    expect(await mailOf(4)).toHaveLength(1)
  })
})
