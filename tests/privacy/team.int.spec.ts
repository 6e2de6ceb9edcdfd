import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import type { Member } from '../../src/payload-types'
import { eraseMemberNow } from '../../src/plugins/privacy'
import { testPassword } from '../helpers/bootHub'
import { acceptedBy, publishCode } from '../helpers/publishCode'
import { bootPrivacyWorld, type PrivacyWorld } from './world'

let world: PrivacyWorld
let admin: Member
let member: Member
let adminToken = ''
let made = 0

const system = { overrideAccess: true } as const

beforeAll(async () => {
  world = await bootPrivacyWorld()
  admin = await world.createMember({ handle: 'ada', roles: ['admin'] })
  adminToken = await world.logIn(admin.email)
  await publishCode(world.payload, { version: 1 })
})
afterAll(() => world.stop())
beforeEach(async () => {
  made += 1
  member = await world.createMember({ handle: `member-${made}` })
})

const exists = async (id: number | string): Promise<boolean> =>
  (await world.payload.count({ collection: 'members', where: { id: { equals: id } }, ...system }))
    .totalDocs === 1

const writeTopic = async (): Promise<void> => {
  const forum = await world.payload.create({
    collection: 'forums',
    data: { title: `Forum ${made}`, slug: `forum-${made}`, order: made },
    ...system,
  })
  await world.payload.create({
    collection: 'topics',
    data: {
      title: 'Something that is kept',
      slug: `kept-${made}`,
      body: 'Kept.',
      forum: forum.id,
      author: member.id,
      language: 'en',
    },
    ...system,
  })
}

/** Everything that goes with a member. */
const settleIn = async (): Promise<void> => {
  await acceptedBy(world.payload, member, 1)
  await world.logIn(member.email)
  const created = { member: member.id, day: '2030-01-01', lastBeatAt: '2030-01-01T00:00:00.000Z' }
  await world.payload.db.create({ collection: 'member-days', data: created })
  await world.payload.db.create({ collection: 'second-factors', data: { member: member.id } })
  await world.payload.db.create({
    collection: 'member-relations',
    data: { owner: member.id, other: admin.id, muted: true, blocked: false },
  })
  await world.payload.db.create({
    collection: 'member-relations',
    data: { owner: admin.id, other: member.id, muted: true, blocked: false },
  })
}

const rowsLeft = async (): Promise<string[]> => {
  const left: string[] = []
  for (const collection of [
    'conduct-acceptances',
    'member-days',
    'member-sessions',
    'second-factors',
    'trust-changes',
  ] as const) {
    const where = { member: { equals: member.id } }
    if ((await world.payload.db.count({ collection, where })).totalDocs > 0) left.push(collection)
  }
  for (const field of ['owner', 'other']) {
    const where = { [field]: { equals: member.id } }
    if ((await world.payload.db.count({ collection: 'member-relations', where })).totalDocs > 0)
      left.push(field)
  }
  return left
}

describe('deleting a member', () => {
  it('should delete whoever left nothing behind whole, with what goes with them', async () => {
    await settleIn()
    expect(await rowsLeft()).not.toEqual([])
    const { status } = await world.call('DELETE', `/members/${member.id}`, undefined, adminToken)
    expect(status).toBe(200)
    expect(await exists(member.id)).toBe(false)
    expect(await rowsLeft()).toEqual([])
  })

  it('should refuse whoever wrote something, name it, and touch nothing, by REST and by GraphQL', async () => {
    await settleIn()
    await writeTopic()
    const before = await rowsLeft()
    const answer = await world.call('DELETE', `/members/${member.id}`, undefined, adminToken)
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string } }[]
    }
    expect(answer.status).toBe(409)
    expect(errors[0]?.extensions.code).toBe('MEMBER_HOLDS')
    expect(errors[0]?.message).toContain('Topics (1)')
    const asked = await graphql({
      schema: hubSchema(world.payload.config).schema,
      source: `mutation { deleteMember(id: ${JSON.stringify(member.id)}) { id } }`,
      contextValue: { req: await world.requestOf(admin), headers: {} },
    })
    expect(asked.errors?.[0]?.originalError).toMatchObject({ code: 'MEMBER_HOLDS', status: 409 })
    expect(await exists(member.id)).toBe(true)
    expect(await rowsLeft()).toEqual(before)
  })

  it('should delete of many those who may go, and leave the others whole', async () => {
    await writeTopic()
    const other = await world.createMember({ handle: `other-${made}` })
    await settleIn()
    const before = await rowsLeft()
    const query = new URLSearchParams({ 'where[id][in]': `${member.id},${other.id}` })
    const answer = await world.call('DELETE', `/members?${query.toString()}`, undefined, adminToken)
    const { errors } = (await answer.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('Topics (1)')
    expect(await exists(other.id)).toBe(false)
    expect(await exists(member.id)).toBe(true)
    expect(await rowsLeft()).toEqual(before)
  })

  it('should say it in French to whoever reads French', async () => {
    await writeTopic()
    const answer = await world.call('DELETE', `/members/${member.id}?locale=fr`, undefined, adminToken)
    const { errors } = (await answer.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toContain('Sujets (1)')
    expect(errors[0]?.message).toContain('effacez-le plutôt')
  })
})

describe('the team erases a member', () => {
  const reason = 'Asked for by letter.'
  const erase = (input: object, token = adminToken) =>
    world.act('eraseMember', { member: String(member.id), reason, password: testPassword, ...input }, token)
  const rowOf = async () =>
    (
      await world.payload.find({
        collection: 'member-erasures',
        where: { member: { equals: member.id } },
        depth: 0,
        ...system,
      })
    ).docs[0]

  it('should erase at once, and keep who did it and why', async () => {
    await writeTopic()
    expect((await erase({ atOnce: true })).status).toBe(200)
    await world.work()
    expect(await rowOf()).toMatchObject({ status: 'done', by: admin.id, reason })
    const left = await world.payload.findByID({ collection: 'members', id: member.id, ...system })
    expect(left).toMatchObject({ former: true, displayName: 'Former member' })
  })

  it('should wait for the days of grace, tell the member, and let them keep the account', async () => {
    const token = await world.logIn(member.email)
    const { body } = await erase({})
    expect(body).toMatchObject({ status: 'waiting' })
    const { docs } = await world.payload.find({
      collection: 'outbox',
      where: { topic: { equals: 'privacy.erasure-asked' } },
      sort: '-id',
      ...system,
    })
    expect(docs[0]?.payload).toMatchObject({ member: member.id, byTeam: true })
    await world.work()
    expect(await rowOf()).toMatchObject({ status: 'waiting' })
    expect((await world.act('cancelErasure', {}, token)).status).toBe(200)
    expect(await rowOf()).toBeUndefined()
  })

  it('should make at once of a deletion that waits', async () => {
    await erase({})
    await erase({ atOnce: true, reason: 'They asked again.' })
    await world.work()
    expect(await rowOf()).toMatchObject({ status: 'done', reason: 'They asked again.' })
    expect((await erase({ atOnce: true })).body.errors?.[0]?.extensions.code).toBe('ERASURE_DONE')
  })

  it('should take out of the reason what names the member', async () => {
    await erase({ atOnce: true, reason: `A letter of ${member.email} asked for it.` })
    await world.work()
    const row = await rowOf()
    expect(row?.reason).toContain('asked for it.')
    expect(row?.reason).not.toContain(member.email)
  })

  it('should refuse everybody but administrators, and them without reason or password', async () => {
    const manager = await world.createMember({ handle: `manager-${made}`, roles: ['manager'] })
    const codeOf = async (input: object, token?: string): Promise<unknown> =>
      (await erase(input, token)).body.errors?.[0]?.extensions.code
    expect(await codeOf({}, await world.logIn(manager.email))).toBe('FORBIDDEN')
    expect(await codeOf({}, '')).toBe('FORBIDDEN')
    expect(await codeOf({ reason: ' ' })).toBe('REASON_REQUIRED')
    expect(await codeOf({ reason: 'x'.repeat(501) })).toBe('REASON_REQUIRED')
    expect(await codeOf({ password: 'not the password' })).toBe('WRONG_PASSWORD')
    expect(await codeOf({ member: String(admin.id) })).toBe('OWN_ERASURE')
    expect(await codeOf({ member: '999999' })).toBe('MEMBER_NOT_FOUND')
    expect(await rowOf()).toBeUndefined()
  })

  it('should be carried through by the operator’s tool, step by step, but not on the last administrator', async () => {
    const seen: [number, number][] = []
    const args = { payload: world.payload, reason, atOnce: true }
    const onProgress = (done: number, total: number): void => void seen.push([done, total])
    expect(await eraseMemberNow({ ...args, member: member.id, onProgress })).toMatchObject({ done: true })
    expect(seen[0]?.[0]).toBe(0)
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b))
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1])
    expect(await rowOf()).toMatchObject({ status: 'done', by: null, reason })
    await expect(eraseMemberNow({ ...args, member: admin.id, onProgress })).rejects.toMatchObject({
      code: 'ONLY_ADMIN',
    })
  })
})
