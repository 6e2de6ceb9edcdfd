import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import { HubError } from '../../src/core/errors'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { consume } from './account'
import { publishCode } from '../helpers/publishCode'

let hub: TestHub
let admin: Member
beforeAll(async () => {
  hub = await bootHub()
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  await publishCode(hub.payload, { title: 'Our code', version: 3 })
})
afterAll(() => hub.stop())

type Answer = { data?: Record<string, unknown> | null; errors?: readonly { originalError?: unknown }[] }

const mutate = async (
  query: string,
  variables: Record<string, unknown>,
  user: Member | null = null,
): Promise<Answer> => {
  const req = await hub.requestOf(user)
  const answer = await graphql({
    schema: hubSchema(hub.payload.config).schema,
    source: query,
    variableValues: variables,
    contextValue: { req, headers: {} },
  })
  return answer
}

const registration = {
  email: 'Grace@Example.org',
  password: 'a good long pass',
  handle: 'grace',
  displayName: 'Grace',
  locale: 'fr',
  acceptedCode: 3,
}
const register = (data: Record<string, unknown> = {}): Promise<Answer> =>
  mutate('mutation ($data: RegisterMemberInput!) { registerMember(data: $data) { email } }', {
    data: { ...registration, ...data },
  })

const failure = (answer: Answer): { code?: string; fields?: string[] } => {
  const error = answer.errors?.[0]?.originalError
  if (error instanceof HubError)
    return { code: error.code, fields: error.data.field ? [error.data.field] : [] }
  const { data } = (error ?? {}) as { data?: { errors?: { path: string }[] } }
  return { fields: data?.errors?.map(({ path }) => path) ?? [] }
}

const topics = async (): Promise<string[]> =>
  (await hub.payload.find({ collection: 'outbox', pagination: false, sort: 'id' })).docs.map(
    ({ topic }) => topic,
  )
type Account = Member & {
  _verificationToken?: string | null
  hash?: string | null
  resetPasswordToken?: string | null
}
const account = (email: string): Promise<Account | null> =>
  hub.payload.db.findOne<Account>({ collection: 'members', where: { email: { equals: email } } })
const clear = async (): Promise<void> => {
  const mortal = { handle: { not_equals: 'ada' } }
  for (const collection of ['conduct-acceptances', 'notifications', 'outbox-attempts'] as const)
    await hub.payload.db.deleteMany({ collection, where: {} })
  await hub.payload.db.deleteMany({ collection: 'members', where: mortal })
  await hub.payload.db.deleteMany({ collection: 'outbox', where: {} })
}
beforeEach(clear)

describe('signing up', () => {
  it('should make an unverified member, their acceptance and one message, and answer the address', async () => {
    const answer = await register()
    expect(answer).toEqual({ data: { registerMember: { email: 'grace@example.org' } } })
    const member = await account('grace@example.org')
    expect(member).toMatchObject({
      handle: 'grace',
      displayName: 'Grace',
      locale: 'fr',
      roles: ['member'],
      _verified: false,
    })
    expect(member?._verificationToken).toMatch(/^[0-9a-f]{40}$/)
    const acceptances = await hub.payload.find({ collection: 'conduct-acceptances', depth: 0 })
    expect(acceptances.docs).toMatchObject([{ member: member?.id, version: 3 }])
    expect(await topics()).toEqual(['member.registered'])
  })

  it('should refuse without the code of conduct in force, and leave nothing', async () => {
    for (const acceptedCode of [null, 2])
      expect(failure(await register({ acceptedCode }))).toEqual({
        code: 'CODE_NOT_ACCEPTED',
        fields: ['acceptedCode'],
      })
    expect(await account('grace@example.org')).toBeNull()
    expect(await topics()).toEqual([])
  })

  it('should name every field at fault at once', async () => {
    const answer = await register({ email: 'a@b', password: 'too short', handle: 'Admin!', displayName: ' ' })
    expect(failure(answer).fields).toEqual(['email', 'password', 'handle', 'displayName'])
  })

  it('should refuse a role that is not asked for', async () => {
    const answer = await register({ roles: ['admin'] })
    expect(answer.errors).toHaveLength(1)
    expect(await account('grace@example.org')).toBeNull()
  })

  it('should answer alike for the address of a verified member, change nothing and send them a word', async () => {
    const known = await hub.createMember({ handle: 'known', email: 'grace@example.org' })
    const before = await account('grace@example.org')
    expect(await register()).toEqual({ data: { registerMember: { email: 'grace@example.org' } } })
    expect(await account('grace@example.org')).toEqual(before)
    expect(await topics()).toEqual(['member.known-address'])
    expect(known.handle).toBe('known')
  })

  it('should replace an unverified registration, its password and its token', async () => {
    await register()
    const first = await account('grace@example.org')
    const again = await register({
      password: 'another good pass',
      handle: 'grace-h',
      displayName: 'Grace H.',
    })
    expect(again.errors).toBeUndefined()
    const second = await account('grace@example.org')
    expect(second).toMatchObject({ id: first?.id, handle: 'grace-h', displayName: 'Grace H.' })
    expect(second?._verificationToken).not.toBe(first?._verificationToken)
    expect(second?.hash).not.toBe(first?.hash)
    await expect(
      hub.payload.verifyEmail({ collection: 'members', token: first?._verificationToken ?? '' }),
    ).rejects.toThrow('invalid')
    expect(await topics()).toEqual(['member.registered', 'member.registered'])
  })

  it('should tell that a handle is taken by a member, but not that an unverified registration has it', async () => {
    await hub.createMember({ handle: 'grace', email: 'other@example.org' })
    expect(failure(await register())).toEqual({ code: 'HANDLE_TAKEN', fields: ['handle'] })
    await register({ handle: 'waiting', email: 'first@example.org' })
    const answer = await register({ handle: 'waiting', email: 'second@example.org' })
    expect(answer.errors).toBeUndefined()
    expect((await account('second@example.org'))?.handle).toBe('waiting')
    expect((await account('first@example.org'))?.handle).toMatch(/^member-[0-9a-f]{16}$/)
  })

  it('should be the same action for REST', async () => {
    const endpoint = hub.payload.config.endpoints.find(({ path }) => path === '/actions/:name')
    const req = await hub.requestOf(null)
    req.routeParams = { name: 'registerMember' }
    req.data = { data: registration }
    req.json = () => Promise.resolve({ data: registration })
    const answer = await endpoint?.handler(req)
    expect(await answer?.json()).toEqual({ email: 'grace@example.org' })
  })

  it('should end with one member when the same person signs up eight times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => register()))
    expect(answers.every(({ errors }) => errors === undefined)).toBe(true)
    expect((await hub.payload.count({ collection: 'members' })).totalDocs).toBe(2)
    expect((await hub.payload.count({ collection: 'conduct-acceptances' })).totalDocs).toBe(1)
  })
})

describe('verification', () => {
  const login = (password: string): Promise<unknown> =>
    hub.payload.login({
      collection: 'members',
      data: { email: 'grace@example.org', password },
      overrideAccess: false,
    })

  it('should refuse a login before it and allow it afterwards', async () => {
    await register()
    await expect(login(registration.password)).rejects.toMatchObject({
      name: 'AuthenticationError',
      status: 401,
    })
    const { _verificationToken: token } = (await account('grace@example.org')) ?? {}
    await hub.payload.verifyEmail({ collection: 'members', token: token ?? '' })
    expect(await login(registration.password)).toMatchObject({ user: { handle: 'grace' } })
  })

  it('should send the mail again for a waiting address only, and answer alike', async () => {
    await register()
    await hub.createMember({ handle: 'verified', email: 'verified@example.org' })
    await hub.payload.db.deleteMany({ collection: 'outbox', where: {} })
    const resend = 'mutation ($email: String!) { resendVerification(email: $email) { email } }'
    for (const email of ['grace@example.org', 'verified@example.org', 'nobody@example.org'])
      expect(await mutate(resend, { email })).toEqual({ data: { resendVerification: { email } } })
    expect(await topics()).toEqual(['member.registered'])
  })
})

describe('a forgotten password', () => {
  const forget = 'mutation ($email: String!) { forgotPasswordMember(email: $email) }'

  it('should answer alike for every address and send one mail through the outbox', async () => {
    await hub.createMember({ handle: 'grace', email: 'grace@example.org' })
    const known = await mutate(forget, { email: 'Grace@example.org' })
    const unknown = await mutate(forget, { email: 'nobody@example.org' })
    expect(known).toEqual({ data: { forgotPasswordMember: true } })
    expect(unknown).toEqual(known)
    // The same write for both; who is known is found out later.
    expect(await topics()).toEqual(['member.password-wanted', 'member.password-wanted'])
    await consume(hub)
    expect((await topics()).slice(2)).toEqual(['member.password-forgotten'])
  })

  it('should take a new password of ten characters and end every session', async () => {
    await hub.createMember({ handle: 'grace', email: 'grace@example.org' })
    await hub.payload.login({
      collection: 'members',
      data: { email: 'grace@example.org', password: testPassword },
    })
    await mutate(forget, { email: 'grace@example.org' })
    await consume(hub)
    const { resetPasswordToken: token } = (await account('grace@example.org')) ?? {}
    const reset = (password: string): Promise<unknown> =>
      hub.payload.resetPassword({
        collection: 'members',
        data: { token: token ?? '', password },
        overrideAccess: true,
      })
    await expect(reset('short')).rejects.toMatchObject({ data: { errors: [{ path: 'password' }] } })
    await reset('ten characters')
    expect((await account('grace@example.org'))?.sessions).toHaveLength(1)
  })
})

describe('the last administrator', () => {
  itNeeding('transactions', 'what leaves no administrator is taken back whole')(
    'should not be deleted, demoted or unverified, alone or in bulk',
    async () => {
      const second = await hub.createMember({ handle: 'second', roles: ['admin'] })
      const collection = 'members' as const
      const refused = { code: 'LAST_ADMIN', status: 409 }
      await expect(hub.payload.delete({ collection, where: { id: { exists: true } } })).rejects.toMatchObject(
        refused,
      )
      await expect(
        hub.payload.update({ collection, where: { handle: { exists: true } }, data: { roles: ['member'] } }),
      ).rejects.toMatchObject(refused)
      await hub.payload.delete({ collection, id: second.id })
      for (const data of [{ roles: ['editor' as const] }, { _verified: false }])
        await expect(hub.payload.update({ collection, id: admin.id, data })).rejects.toMatchObject(refused)
      await expect(hub.payload.delete({ collection, id: admin.id })).rejects.toMatchObject(refused)
      expect(await account(admin.email)).toMatchObject({ roles: ['admin'], _verified: true })
    },
  )
})
