import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { isValidElement, type ReactNode } from 'react'
import { createLocalReq } from 'payload'
import { resetSecondFactorByOperator } from '../../src/collections/members'
import { Unauthorized } from '../../src/collections/members/admin/Unauthorized'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { type Answer, asker, topicsOf } from './account'

const sealed = 'sealed-secret-of-grace'
let hub: TestHub
let ask: ReturnType<typeof asker>
let admin: Member
let grace: Member
let adminToken = ''
beforeAll(async () => {
  hub = await bootHub({ options: { members: { secondFactor: 'optional' } } })
  ask = asker(hub)
})
afterAll(() => hub.stop())
beforeEach(async () => {
  for (const collection of ['members', 'second-factors', 'member-sessions', 'outbox'] as const)
    await hub.payload.db.deleteMany({ collection, where: {} })
  admin = await hub.createMember({ handle: 'ada', roles: ['admin'] })
  grace = await hub.createMember({ handle: 'grace' })
  adminToken = String((await logIn('ada')).data?.logIn?.token)
})

const logIn = (handle: string): Promise<Answer> =>
  ask(`mutation { logIn(email: "${handle}@example.org", password: "${testPassword}") { token ticket } }`)
const turnOn = async (member: Member): Promise<void> => {
  const confirmedAt = new Date().toISOString()
  await hub.payload.db.create({
    collection: 'second-factors',
    data: { member: member.id, secret: sealed, confirmedAt, recoveryCodes: [sealed] },
  })
  await hub.payload.db.updateOne({
    collection: 'members',
    id: member.id,
    data: { secondFactorSince: confirmedAt },
  })
}
const reset = (
  input: { member?: number | string; reason?: string; password?: string } = {},
  token: string | null = adminToken,
): Promise<Answer> =>
  ask(
    `mutation ($member: ID!, $reason: String!, $password: String!) {
      resetSecondFactor(member: $member, reason: $reason, password: $password) { off }
    }`,
    { member: String(grace.id), reason: 'Lost their phone.', password: testPassword, ...input },
    token,
  )
const codeOf = ({ error }: Answer): string | undefined => error?.extensions.code

describe('an administrator takes a lost second factor off', () => {
  it('should end the sessions, forget the secret, tell the member and show nothing', async () => {
    const token = String((await logIn('grace')).data?.logIn?.token)
    await turnOn(grace)
    const answer = await reset()
    expect(answer).toMatchObject({ data: { resetSecondFactor: { off: true } }, error: null })
    expect(JSON.stringify(answer)).not.toContain(sealed)
    expect(await topicsOf(hub)).toContain('member.second-factor-reset')
    expect((await ask('{ mySessions { id } }', {}, token)).error?.extensions.code).toBe('FORBIDDEN')
    expect((await hub.payload.db.count({ collection: 'second-factors' })).totalDocs).toBe(0)
    const after = await logIn('grace')
    expect(after.data?.logIn).toMatchObject({ ticket: null, token: expect.any(String) })
  })

  it('should refuse everybody else, oneself, no reason, a wrong password and who has none', async () => {
    const manager = await hub.createMember({ handle: 'mona', roles: ['manager'] })
    await turnOn(grace)
    expect(codeOf(await reset({}, null))).toBe('FORBIDDEN')
    expect(codeOf(await reset({}, String((await logIn('mona')).data?.logIn?.token)))).toBe('FORBIDDEN')
    expect(codeOf(await reset({ reason: ' ' }))).toBe('REASON_REQUIRED')
    expect(codeOf(await reset({ password: 'not the password' }))).toBe('WRONG_PASSWORD')
    expect(codeOf(await reset({ member: admin.id }))).toBe('OWN_SECOND_FACTOR')
    expect(codeOf(await reset({ member: manager.id }))).toBe('SECOND_FACTOR_OFF')
    expect(codeOf(await reset({ member: '999999' }))).toBe('MEMBER_NOT_FOUND')
    expect((await logIn('grace')).data?.logIn).toMatchObject({ token: null })
  })

  it('should be the operator’s for the last administrator', async () => {
    await turnOn(admin)
    await resetSecondFactorByOperator({ payload: hub.payload, member: admin.id, reason: 'by the operator' })
    expect(await topicsOf(hub)).toContain('member.second-factor-reset')
    expect((await logIn('ada')).data?.logIn).toMatchObject({ ticket: null, token: expect.any(String) })
  })
})

/** The words and addresses of what a server component draws. */
const textOf = (node: ReactNode): string => {
  if (Array.isArray(node)) return (node as ReactNode[]).map(textOf).join(' ')
  if (!isValidElement<{ href?: string; to?: string; children?: ReactNode }>(node))
    return typeof node === 'string' ? node : ''
  return [node.props.href ?? node.props.to ?? '', textOf(node.props.children)].join(' ')
}

describe('the page for who may not open the admin', () => {
  const pageFor = async (
    over: { secondFactor: 'optional' | 'staff'; language?: string },
    member: Partial<Member>,
  ) => {
    const req = await createLocalReq({}, hub.payload)
    req.user = { ...member, collection: 'members' } as typeof req.user
    req.i18n = { ...req.i18n, language: over.language ?? 'en' }
    const { config } = hub.payload
    req.payload = Object.create(hub.payload, {
      config: {
        value: {
          ...config,
          custom: { ...config.custom, hub: { ...(config.custom.hub as object), ...over } },
        },
      },
    }) as typeof hub.payload
    return textOf(Unauthorized({ initPageResult: { req } } as Parameters<typeof Unauthorized>[0]))
  }

  it('should be the one that Payload shows', () => {
    expect(hub.payload.config.admin.components.views?.unauthorized?.Component).toContain('Unauthorized')
  })

  it('should lead staff whose roles wait to their second factor, in both languages', async () => {
    const staff = { id: 1, roles: ['editor'], _verified: true } as Partial<Member>
    const english = await pageFor({ secondFactor: 'staff' }, staff)
    expect(english).toContain('Set up your second factor')
    expect(english).toContain('/account/security')
    expect(await pageFor({ secondFactor: 'staff', language: 'fr' }, staff)).toContain('/fr/account/security')
  })

  it('should offer everybody else the way out', async () => {
    const page = await pageFor({ secondFactor: 'staff' }, { id: 1, roles: ['member'], _verified: true })
    expect(page).toContain('/admin/logout')
    expect(page).not.toContain('/account/security')
  })
})
