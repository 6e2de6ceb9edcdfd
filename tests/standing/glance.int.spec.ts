import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { documentId } from '../../src/database/documentId'
import type { Member, Topic } from '../../src/payload-types'
import { type Glance, readGlance } from '../../src/plugins/standing/admin/readGlance'
import { testPassword } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'
import { vileBody } from '../moderation/world'
import { bootStanding, type StandingWorld } from './world'

describe('a member at a glance', () => {
  let world: StandingWorld
  let member: Member
  let manager: Member
  let topic: Topic
  beforeAll(async () => {
    world = await bootStanding()
    manager = await world.createMember({ roles: ['member', 'manager'] })
    member = await world.createMember({ handle: 'seen', displayName: 'Seen' })
    topic = await world.writeTopic(world.moderator, { body: 'How do you grind your beans?' })
    // Whoever replies follows: what the topic itself had to tell is told before.
    await world.drain()
    await world.writeReply(member, topic, vileBody)
    const { docs } = await world.payload.find({ collection: 'moderation-cases' })
    await operationOf(world.payload, 'decideCase')(
      { case: docs[0]?.id, decision: 'reject', rule: 'respect' },
      await world.requestOf(world.moderator),
    )
    await world.drain()
    await world.grant(world.moderator, member, 2, 'They mean well.')
    await world.payload.login({
      collection: 'members',
      data: { email: member.email, password: testPassword },
    })
    // Sessions are Payload's, and live by the system's clock.
    world.clock.now = new Date()
  })
  afterAll(() => world.stop())

  const glanceOf = async (by: Member | null): Promise<Glance | null> =>
    readGlance(member.id, await world.requestOf(by))

  it('should show a manager everything', async () => {
    expect(await glanceOf(manager)).toMatchObject({
      name: 'Seen (@seen)',
      isSelf: false,
      standing: { level: 2, isGranted: true },
      history: [{ from: 0, to: 2, kind: 'granted', by: 'mod-one', reason: 'They mean well.' }],
      cases: { rejected: 1, open: 0, last: [{ rule: 'respect' }] },
      sessions: { count: 1 },
      notifications: { total: 1, unread: 1, stuck: 0 },
    })
  })

  it('should show acceptances of the code, newest version first', async () => {
    const acceptances = (await glanceOf(manager))?.acceptances
    const { docs } = await world.payload.find({
      collection: 'conduct-acceptances',
      where: { member: { equals: member.id } },
      sort: '-version',
    })
    expect(acceptances).toEqual(docs.map(({ version, createdAt }) => ({ version, at: createdAt })))
  })

  it('should keep sessions and mail from moderators, who decide about posts', async () => {
    const glance = await glanceOf(world.colleague)
    expect(glance).toMatchObject({ cases: { rejected: 1 }, sessions: null, notifications: null })
  })

  it('should be nothing for editors, members and strangers', async () => {
    const editor = await world.createMember({ roles: ['member', 'editor'] })
    expect(await Promise.all([editor, member, null].map(glanceOf))).toEqual([null, null, null])
  })

  it('should say when somebody looks at themselves, and nothing of a member that there is not', async () => {
    expect(await readGlance(manager.id, await world.requestOf(manager))).toMatchObject({ isSelf: true })
    expect(await readGlance(documentId(world.payload, 'nobody'), await world.requestOf(manager))).toBeNull()
  })
})
