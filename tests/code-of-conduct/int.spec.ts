import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import type { CodesOfConduct, Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { publishCode } from '../helpers/publishCode'
import { type Ask, askOf, codeOf, fieldsAtFault, valueOf } from './ask'

let hub: TestHub
let ask: Ask
let member: Member
let manager: Member
let now = new Date('2030-01-01T12:00:00.000Z')
beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now } })
  ask = askOf(hub)
  member = await hub.createMember({ handle: 'grace' })
  manager = await hub.createMember({ handle: 'mary', roles: ['manager'] })
})
afterAll(() => hub.stop())

const current = '{ currentCodeOfConduct(locale: fr) { version title acceptedByMe isInForce } }'
const accept = (version: number, user: Member | null) =>
  ask(`mutation { acceptCodeOfConduct(version: ${version}) { version acceptedAt } }`, user)
const codeNumber = async (version: number): Promise<CodesOfConduct> => {
  const { docs } = await hub.payload.find({
    collection: 'codes-of-conduct',
    where: { version: { equals: version } },
  })
  return valueOf(docs[0])
}
const change = async (data: object, version: number, more: object = {}): Promise<unknown> => {
  const { id } = await codeNumber(version)
  const req = await hub.requestOf(manager)
  return hub.payload.update({
    collection: 'codes-of-conduct',
    id,
    data,
    overrideAccess: false,
    user: manager,
    req,
    ...more,
  })
}

describe('the code of conduct in force', () => {
  it('should be none before one is published', async () => {
    expect(await ask(current)).toEqual({ data: { currentCodeOfConduct: null } })
    expect(codeOf(await accept(1, member))).toBe('CODE_NOT_IN_FORCE')
  })

  it('should be the published one with the highest version, in the language asked for', async () => {
    await publishCode(hub.payload, { version: 1 })
    await publishCode(hub.payload, { version: 2 })
    await publishCode(hub.payload, { version: 3, status: 'draft' })
    expect(await ask(current)).toEqual({
      data: {
        currentCodeOfConduct: {
          version: 2,
          title: 'Code 2 (fr)',
          acceptedByMe: false,
          isInForce: true,
        },
      },
    })
  })

  it('should take effect at its date, and not before', async () => {
    await publishCode(hub.payload, { version: 4, effectiveAt: '2030-01-02T12:00:00.000Z' })
    expect(await ask(current)).toMatchObject({ data: { currentCodeOfConduct: { version: 2 } } })
    expect(codeOf(await accept(4, member))).toBe('CODE_NOT_IN_FORCE')
    now = new Date('2030-01-02T12:00:00.000Z')
    expect(await ask(current)).toMatchObject({ data: { currentCodeOfConduct: { version: 4 } } })
  })

  it('should never have taken effect before it was published', async () => {
    const { effectiveAt } = await publishCode(hub.payload, {
      version: 5,
      effectiveAt: '2020-01-01T00:00:00.000Z',
    })
    expect(effectiveAt).toBe(now.toISOString())
  })

  it('should be accepted by a signed-in member, once however often, and only in force', async () => {
    expect(codeOf(await accept(5, null))).toBe('LOGIN_REQUIRED')
    expect(codeOf(await accept(4, member))).toBe('CODE_NOT_IN_FORCE')
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(5, member)))
    const dates = answers.map(({ data }) => (data?.acceptCodeOfConduct as { acceptedAt: Date }).acceptedAt)
    expect(new Set(dates.map(String)).size).toBe(1)
    expect((await hub.payload.count({ collection: 'conduct-acceptances' })).totalDocs).toBe(1)
    expect(await ask(current, member)).toMatchObject({
      data: { currentCodeOfConduct: { acceptedByMe: true } },
    })
    expect(await ask(current)).toMatchObject({ data: { currentCodeOfConduct: { acceptedByMe: false } } })
  })
})

describe('publication', () => {
  const rules = [
    { key: 'kind', title: 'Kind', text: 'To all.', severity: 'minor' as const, measure: 'note' as const },
  ]

  it('should be refused while a translation is missing, naming the fields', async () => {
    const draft = await hub.payload.create({
      collection: 'codes-of-conduct',
      draft: true,
      data: { version: 20, title: 'Ours', rules },
    })
    const publish = hub.payload.update({
      collection: 'codes-of-conduct',
      id: draft.id,
      locale: 'en',
      data: { _status: 'published' },
    })
    expect(await fieldsAtFault(publish)).toEqual(['title', 'rules.0.title', 'rules.0.text'])
    const created = hub.payload.create({
      collection: 'codes-of-conduct',
      data: { version: 21, title: 'Ours', rules, _status: 'published' },
    })
    expect(await fieldsAtFault(created)).toContain('rules.0.text')
  })

  it('should be refused below a version that is published already', async () => {
    await expect(publishCode(hub.payload, { version: 3.5 })).rejects.toThrow()
    const { id } = await codeNumber(3)
    const again = hub.payload.update({
      collection: 'codes-of-conduct',
      id,
      locale: 'fr',
      data: { _status: 'published' },
    })
    expect(await fieldsAtFault(again)).toEqual(['version'])
  })

  it('should be refused with a key that two rules carry, also as a draft', async () => {
    const twice = publishCode(hub.payload, { version: 30, rules: [{ key: 'same' }, { key: 'same' }] })
    expect(await fieldsAtFault(twice)).toEqual(['rules.0.key', 'rules.1.key'])
  })

  it('should offer the next number, and begin a correction by duplicating', async () => {
    const { id } = await codeNumber(5)
    const copy = await hub.payload.duplicate({ collection: 'codes-of-conduct', id, draft: true })
    expect(copy).toMatchObject({ version: 31, _status: 'draft', effectiveAt: null, toldAt: null })
    expect(copy.rules.map(({ key }) => key)).toEqual(['kind'])
  })
})

describe('a version that has taken effect', () => {
  it.each([
    ['its rules', { rules: [] }],
    ['its number', { version: 99 }],
    ['its date', { effectiveAt: '2031-01-01T00:00:00.000Z' }],
    ['its title', { title: 'Another' }],
    ['its publication', { _status: 'draft' }],
  ])('should not change in %s', async (_what, data) => {
    await expect(change(data, 5)).rejects.toMatchObject({ code: 'CODE_FROZEN', status: 409 })
  })

  it('should not be drafted over, restored or deleted, by an admin as little as by a manager', async () => {
    const admin = await hub.createMember({ roles: ['admin'] })
    const { id } = await codeNumber(5)
    await expect(change({ title: 'Draft' }, 5, { draft: true })).rejects.toMatchObject({
      code: 'CODE_FROZEN',
    })
    const { docs } = await hub.payload.findVersions({
      collection: 'codes-of-conduct',
      where: { parent: { equals: id } },
    })
    const restored = hub.payload.restoreVersion({
      collection: 'codes-of-conduct',
      id: String(docs.at(-1)?.id),
      req: await hub.requestOf(admin),
    })
    await expect(restored).rejects.toMatchObject({ code: 'CODE_FROZEN' })
    const deleted = hub.payload.delete({
      collection: 'codes-of-conduct',
      id,
      overrideAccess: false,
      user: admin,
    })
    await expect(deleted).rejects.toMatchObject({ status: 403 })
    expect((await codeNumber(5)).title).toBe('Code 5')
  })

  it('should still be mended while its date has not come', async () => {
    await publishCode(hub.payload, { version: 40, effectiveAt: '2040-01-01T00:00:00.000Z' })
    await expect(change({ title: 'Better said' }, 40)).resolves.toMatchObject({ title: 'Better said' })
    await expect(change({ _status: 'draft' }, 40)).resolves.toMatchObject({ _status: 'draft' })
  })
})

describe('acceptances', () => {
  it('should be written, changed and deleted by nobody through any API', async () => {
    const admin = await hub.createMember({ roles: ['admin'] })
    const shared = { collection: 'conduct-acceptances', overrideAccess: false, user: admin } as const
    const { docs } = await hub.payload.find({ collection: 'conduct-acceptances', limit: 1 })
    const { id } = valueOf(docs[0])
    await expect(
      hub.payload.create({ ...shared, data: { member: admin.id, version: 5 } }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(hub.payload.update({ ...shared, id, data: { version: 1 } })).rejects.toMatchObject({
      status: 403,
    })
    await expect(hub.payload.update({ ...shared, where: {}, data: { version: 1 } })).rejects.toMatchObject({
      status: 403,
    })
    await expect(hub.payload.delete({ ...shared, where: {} })).rejects.toMatchObject({ status: 403 })
  })

  it('should be counted for staff, of the members whose address is verified', async () => {
    const { id } = await hub.createMember({})
    await hub.payload.update({ collection: 'members', id, data: { _verified: false } })
    const { totalDocs } = await hub.payload.count({
      collection: 'members',
      where: { _verified: { equals: true } },
    })
    const counts = '{ currentCodeOfConduct { acceptances { accepted members } } }'
    expect(await ask(counts, manager)).toEqual({
      data: { currentCodeOfConduct: { acceptances: { accepted: 1, members: totalDocs } } },
    })
    expect(await ask(counts, member)).toEqual({ data: { currentCodeOfConduct: { acceptances: null } } })
  })
})

describe('the worker', () => {
  const told = async (): Promise<unknown[]> => {
    const { docs } = await hub.payload.find({ collection: 'outbox', sort: 'id', pagination: false })
    return docs.flatMap(({ topic, payload }) => (topic === 'conduct.in-force' ? [payload] : []))
  }
  const work = () => {
    const task = hubCustom(hub.payload.config).tasks.find(({ name }) => name === 'code-of-conduct')
    return valueOf(task).run({ payload: hub.payload, signal: new AbortController().signal })
  }

  itNeeding('transactions', 'two workers at one version')(
    'should say once that a version has taken effect, of several the one in force',
    async () => {
      await Promise.all([work(), work(), work()])
      await work()
      expect(await told()).toEqual([{ version: 5 }])
      await publishCode(hub.payload, { version: 41, effectiveAt: '2030-02-01T00:00:00.000Z' })
      await publishCode(hub.payload, { version: 42, effectiveAt: '2030-03-01T00:00:00.000Z' })
      expect(await work()).toBe(0)
      now = new Date('2030-03-05T00:00:00.000Z')
      expect(await work()).toBe(2)
      expect(await work()).toBe(0)
      expect(await told()).toEqual([{ version: 5 }, { version: 42 }])
    },
  )
})
