import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { linkLivesMs, linkToken } from '../../src/plugins/moderation/link/token'
import type { LinkedCase } from '../../src/plugins/moderation/link/decideByLink'
import { settingsOf } from '../../src/plugins/notifications/options'
import { bootWorld, vileBody, type World } from './world'

let world: World
let topic: Topic
let author: Member
let reply: Reply
let opened: { id: number; version: number }

beforeAll(async () => {
  world = await bootWorld()
  topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
})
afterAll(() => world.stop())
beforeEach(async () => {
  author = await world.createMember({})
  reply = await world.writeReply(author, topic, vileBody)
  const { docs } = await world.payload.find({
    collection: 'moderation-cases',
    where: { key: { equals: `replies:${reply.id}` } },
    depth: 0,
  })
  if (!docs[0]) throw new Error('There is no case.')
  opened = docs[0]
})

const act = async <Result = unknown>(member: Member | null, name: string, input: object): Promise<Result> => {
  const operation = hubCustom(world.payload.config)
    .graphql.map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
    .find((each) => each !== undefined)
  if (!operation) throw new Error(`There is no ${name}.`)
  return (await operation(input as never, await world.requestOf(member))) as Result
}
const linkOf = (member: Member, change: Partial<Parameters<typeof linkToken>[0]> = {}): string =>
  linkToken(
    {
      case: opened.id,
      version: opened.version,
      member: member.id,
      until: world.clock.now.getTime() + linkLivesMs,
      ...change,
    },
    world.payload.config.secret,
  )
const byLink = (token: string, decision: object = { decision: 'approve' }) =>
  act(null, 'decideByLink', { token, ...decision })
const state = async () =>
  (await world.payload.findByID({ collection: 'replies', id: reply.id, depth: 0 })).moderation

describe('the link of a mail', () => {
  it('should be in the letter to each moderator, for them alone, and not in their list on the site', async () => {
    const { kinds } = settingsOf(world.payload)
    const data = { case: opened.id, version: opened.version, collection: 'replies', decision: 'hold' }
    const letter = (account: object) =>
      kinds['moderation.opened']?.write({
        data,
        account: account as never,
        language: 'fr',
        now: world.clock.now,
      })
    const paths = [world.moderator, world.colleague].map((member) => letter(member)?.button?.path ?? '')
    expect(new Set(paths).size).toBe(2)
    for (const path of paths) expect(path).toMatch(/^\/moderate\?token=/)
    for (const path of paths) {
      const token = new URL(path, 'http://hub.example.org').searchParams.get('token')
      expect(await act(null, 'caseByLink', { token })).toMatchObject({ case: opened.id })
    }
    // On the site there is no account: the list leads to the queue, where one is signed in.
    expect(letter({})?.button?.path).toBe(`/admin/queue?case=${opened.id}`)
    expect(letter(world.moderator)?.path).toBe(`/admin/queue?case=${opened.id}`)
  })

  it('should show the case to whoever has it, and decide nothing by being opened, however often', async () => {
    const token = linkOf(world.moderator)
    for (let time = 0; time < 3; time += 1)
      expect(await act<LinkedCase>(null, 'caseByLink', { token })).toMatchObject({
        case: opened.id,
        kind: 'replies',
        author: `${author.displayName} (@${author.handle})`,
        text: vileBody,
        under: topic.title,
        reasons: ['Insult'],
        moderation: 'held',
        rules: [{ key: 'respect' }, { key: 'no-ads' }],
      })
    expect(await state()).toBe('held')
  })

  it('should decide once, in the name of whom it was sent to', async () => {
    const token = linkOf(world.moderator)
    await byLink(token, { decision: 'reject', rule: 'respect', note: 'Please.' })
    expect(await state()).toBe('rejected')
    expect(
      await world.payload.findByID({ collection: 'moderation-cases', id: opened.id, depth: 0 }),
    ).toMatchObject({ decidedBy: world.moderator.id, rule: 'respect', note: 'Please.' })
    for (const name of ['caseByLink', 'decideByLink'])
      await expect(act(null, name, { token, decision: 'approve' })).rejects.toMatchObject({
        code: 'LINK_USED',
        status: 410,
      })
    // A colleague's own link of the same mail is void too.
    await expect(byLink(linkOf(world.colleague))).rejects.toMatchObject({ code: 'CASE_CHANGED' })
    expect(await state()).toBe('rejected')
  })

  it('should stay used when the decision is taken back', async () => {
    const token = linkOf(world.moderator)
    await byLink(token)
    await act(world.moderator, 'undoDecision', { case: opened.id })
    await expect(byLink(token)).rejects.toMatchObject({ code: 'CASE_CHANGED' })
    expect(await state()).toBe('held')
  })

  it('should be used by one of two presses at the same moment', async () => {
    const token = linkOf(world.moderator)
    const answers = await Promise.allSettled([
      byLink(token),
      byLink(token, { decision: 'reject', rule: 'respect' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('should hold while moderators talk about the case, and end when its author writes other words', async () => {
    await act(world.colleague, 'noteOnCase', { case: opened.id, remark: 'Hm.' })
    const token = linkOf(world.moderator)
    expect(await act(null, 'caseByLink', { token })).toMatchObject({ case: opened.id })
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'You asshole, I mean it.' },
      overrideAccess: false,
      req: await world.requestOf(author),
    })
    await expect(byLink(token)).rejects.toMatchObject({ code: 'CASE_CHANGED', status: 409 })
  })

  it('should open nothing after two days', async () => {
    const token = linkOf(world.moderator)
    world.clock.forward(48 * 3600)
    for (const name of ['caseByLink', 'decideByLink'])
      await expect(act(null, name, { token, decision: 'approve' })).rejects.toMatchObject({
        code: 'LINK_EXPIRED',
        status: 410,
      })
    expect(await state()).toBe('held')
  })

  it('should open nothing when it is cut short, altered, or signed with another secret', async () => {
    const token = linkOf(world.moderator)
    const [about = '', signature = ''] = token.split('.')
    const forged = Buffer.from(JSON.stringify([opened.id, 1, world.colleague.id, Number.MAX_SAFE_INTEGER]))
    const bad = [
      '',
      '.',
      'null',
      about,
      `${about}.`,
      `${about}.${signature.slice(0, -2)}`,
      `${token}.more`,
      `${forged.toString('base64url')}.${signature}`,
      linkToken(
        { case: opened.id, version: 1, member: world.moderator.id, until: Number.MAX_SAFE_INTEGER },
        'other',
      ),
    ]
    for (const each of bad)
      await expect(byLink(each)).rejects.toMatchObject({ code: 'LINK_INVALID', status: 400 })
  })

  it('should open nothing for who is no moderator any more, is kept out, or was never there', async () => {
    const former = await world.createMember({ roles: ['member', 'moderator'] })
    const token = linkOf(former)
    await world.payload.update({ collection: 'members', id: former.id, data: { roles: ['member'] } })
    await expect(byLink(token)).rejects.toMatchObject({ code: 'LINK_INVALID' })
    await expect(byLink(linkOf(world.moderator, { member: 999_999 }))).rejects.toMatchObject({
      code: 'LINK_INVALID',
    })
    const suspended = await world.createMember({ roles: ['member', 'moderator'] })
    expect(await act(null, 'caseByLink', { token: linkOf(suspended) })).toMatchObject({ case: opened.id })
    const admin = await world.createMember({ roles: ['member', 'admin'] })
    await act(admin, 'sanctionMember', {
      member: suspended.id,
      kind: 'suspension',
      hours: 24,
      rule: 'respect',
      facts: 'They approved what they should not have.',
    })
    await expect(byLink(linkOf(suspended))).rejects.toMatchObject({ code: 'LINK_INVALID' })
  })

  it('should cite a rule, respect a claim, and leave one’s own post to others', async () => {
    const token = linkOf(world.moderator)
    await expect(byLink(token, { decision: 'reject' })).rejects.toMatchObject({ code: 'RULE_REQUIRED' })
    await expect(byLink(token, { decision: 'hide', rule: 'beauty' })).rejects.toMatchObject({
      code: 'UNKNOWN_RULE',
    })
    await act(world.colleague, 'claimCase', { case: opened.id })
    await expect(byLink(token)).rejects.toMatchObject({ code: 'CASE_CLAIMED' })
    await act(world.colleague, 'releaseCase', { case: opened.id })
    await world.payload.update({
      collection: 'members',
      id: author.id,
      data: { roles: ['member', 'moderator'] },
    })
    await expect(byLink(linkOf(author))).rejects.toMatchObject({ code: 'OWN_POST', status: 403 })
    await world.payload.update({ collection: 'members', id: author.id, data: { roles: ['member'] } })
    expect(await state()).toBe('held')
  })
})
