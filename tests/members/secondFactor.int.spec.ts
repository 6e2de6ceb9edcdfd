import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import { currentSession } from '../../src/collections/members/sessions/currentSession'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { type Answer, asker, requestWith, topicsOf } from './account'

let now = new Date()
let hub: TestHub
let ask: ReturnType<typeof asker>
let grace: Member
let token = ''
beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now, siteURL: 'https://hub.example.org' } })
  ask = asker(hub)
})
afterAll(() => hub.stop())
beforeEach(async () => {
  now = new Date()
  for (const collection of ['members', 'second-factors', 'account-tokens', 'outbox'] as const)
    await hub.payload.db.deleteMany({ collection, where: {} })
  grace = await hub.createMember({ handle: 'grace' })
  token = String((await logIn()).data?.logIn?.token)
})

const logIn = (): Promise<Answer> =>
  ask(`mutation { logIn(email: "grace@example.org", password: "${testPassword}") { token ticket } }`)
const confirm = (ticket: string, code: string): Promise<Answer> =>
  ask(
    'mutation ($ticket: String!, $code: String!) { confirmLogIn(ticket: $ticket, code: $code) { token } }',
    {
      ticket,
      code,
    },
  )
const start = (password = testPassword): Promise<Answer> =>
  ask(
    'mutation ($password: String!) { startSecondFactor(password: $password) { secret uri qr } }',
    { password },
    token,
  )
const enable = (code: string): Promise<Answer> =>
  ask('mutation ($code: String!) { enableSecondFactor(code: $code) { recoveryCodes } }', { code }, token)
const codeOf = (secret: string, at = now): string =>
  new TOTP({ secret }).generate({ timestamp: at.getTime() })
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000)
}
const turnOn = async (): Promise<{ secret: string; codes: string[] }> => {
  const secret = String((await start()).data?.startSecondFactor?.secret)
  const codes = (await enable(codeOf(secret))).data?.enableSecondFactor?.recoveryCodes as string[]
  later(60)
  return { secret, codes }
}
const ticket = async (): Promise<string> => String((await logIn()).data?.logIn?.ticket)
const codeOfError = ({ error }: Answer): string | undefined => error?.extensions.code

describe('turning it on', () => {
  it('should take the password, show a secret, and be on after its first code', async () => {
    expect(codeOfError(await start('not the password'))).toBe('WRONG_PASSWORD')
    const { data } = await start()
    const { secret, uri, qr } = data?.startSecondFactor ?? {}
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uri).toContain('otpauth://totp/hub.example.org:grace%40example.org?issuer=hub.example.org')
    expect(qr).toMatch(/^<svg/)
    expect((await logIn()).data?.logIn).toMatchObject({ ticket: null })
    expect(codeOfError(await enable('000000'))).toBe('SECOND_FACTOR_WRONG')
    const codes = (await enable(codeOf(String(secret)))).data?.enableSecondFactor?.recoveryCodes as string[]
    expect(new Set(codes).size).toBe(10)
    expect(codes.every((code) => /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/.test(code))).toBe(true)
    expect((await logIn()).data?.logIn).toMatchObject({ token: null })
    expect(await topicsOf(hub)).toEqual(['member.second-factor-on'])
  })

  it('should end the sessions that were opened without it, but not this one', async () => {
    const other = String((await logIn()).data?.logIn?.token)
    await turnOn()
    expect((await requestWith(hub, other)).user).toBeNull()
    expect((await requestWith(hub, token)).user).toMatchObject({ handle: 'grace' })
  })

  it('should wait a quarter of an hour for the first code', async () => {
    const secret = String((await start()).data?.startSecondFactor?.secret)
    later(15 * 60)
    expect(codeOfError(await enable(codeOf(secret)))).toBe('SECOND_FACTOR_WRONG')
  })
})

describe('logging in with it', () => {
  it('should take a code of this step or of a neighbour, each once', async () => {
    const { secret } = await turnOn()
    const [first, second] = [await ticket(), await ticket()]
    const code = codeOf(secret, new Date(now.getTime() - 30_000))
    expect((await confirm(first, code)).data?.confirmLogIn?.token).toMatch(/^eyJ/)
    expect(codeOfError(await confirm(second, code))).toBe('SECOND_FACTOR_WRONG')
    expect((await confirm(second, codeOf(secret))).error).toBeNull()
    expect(codeOfError(await confirm(await ticket(), codeOf(secret, new Date(now.getTime() - 60_000))))).toBe(
      'SECOND_FACTOR_WRONG',
    )
  })

  itNeeding('transactions', 'of two at the same moment, one sees what the other did')(
    'should let one of two tabs in with one code, and with one ticket',
    async () => {
      const { secret } = await turnOn()
      const tickets = [await ticket(), await ticket()]
      const same = await Promise.all(tickets.map((each) => confirm(each, codeOf(secret))))
      expect(same.filter(({ error }) => error === null)).toHaveLength(1)
      later(60)
      const shared = await ticket()
      const both = await Promise.all([confirm(shared, codeOf(secret)), confirm(shared, codeOf(secret))])
      expect(both.filter(({ error }) => error === null)).toHaveLength(1)
    },
  )

  it('should take each recovery code once, however it is typed', async () => {
    const { codes } = await turnOn()
    const [code = ''] = codes
    const typed = code.toUpperCase().replaceAll('-', ' ')
    expect((await confirm(await ticket(), typed)).error).toBeNull()
    expect(codeOfError(await confirm(await ticket(), code))).toBe('SECOND_FACTOR_WRONG')
    const { data } = await ask('query { myAccount { secondFactor { on recoveryCodesLeft } } }', {}, token)
    expect(data?.myAccount).toEqual({ secondFactor: { on: true, recoveryCodesLeft: 9 } })
  })

  it('should void a ticket after five tries or five minutes, and take it once', async () => {
    const { secret } = await turnOn()
    const tried = await ticket()
    for (let tries = 0; tries < 5; tries += 1) await confirm(tried, '000000')
    expect(codeOfError(await confirm(tried, codeOf(secret)))).toBe('TOKEN_INVALID')
    const old = await ticket()
    later(5 * 60)
    expect(codeOfError(await confirm(old, codeOf(secret)))).toBe('TOKEN_INVALID')
    const used = await ticket()
    await confirm(used, codeOf(secret))
    later(60)
    expect(codeOfError(await confirm(used, codeOf(secret)))).toBe('TOKEN_INVALID')
  })

  it('should let the account rest after ten wrong codes, though the password is right each time', async () => {
    const { secret } = await turnOn()
    const tickets = [await ticket(), await ticket(), await ticket()]
    // Twelve guesses at the same moment: ten are looked at.
    await Promise.all(Array.from({ length: 12 }, (_, index) => confirm(tickets[index % 3] ?? '', '000000')))
    expect(codeOfError(await logIn())).toBe('UNAUTHENTICATED')
    expect(codeOfError(await confirm(tickets[0] ?? '', codeOf(secret)))).toBe('SECOND_FACTOR_WRONG')
    later(15 * 60 + 1)
    expect((await confirm(await ticket(), codeOf(secret))).error).toBeNull()
  })

  it('should be refused at every other door, after the right password only', async () => {
    await turnOn()
    const door = (password: string): Promise<Answer> =>
      ask(`mutation { loginMember(email: "grace@example.org", password: "${password}") { token } }`)
    expect(codeOfError(await door(testPassword))).toBe('SECOND_FACTOR_REQUIRED')
    expect(codeOfError(await door('not the password'))).toBe('UNAUTHENTICATED')
  })

  it('should not be got around by a link to a new password', async () => {
    await turnOn()
    const reset = 'b'.repeat(40)
    await hub.payload.db.updateOne({
      collection: 'members',
      id: grace.id,
      data: {
        resetPasswordToken: reset,
        resetPasswordExpiration: new Date(Date.now() + 60_000).toISOString(),
      },
    })
    const { data } = await ask(
      `mutation { resetPasswordMember(token: "${reset}", password: "a new good one") { token } }`,
    )
    expect((await requestWith(hub, String(data?.resetPasswordMember?.token))).user).toBeNull()
    const again = await ask(
      'mutation { logIn(email: "grace@example.org", password: "a new good one") { token ticket } }',
    )
    expect(again.data?.logIn).toMatchObject({ token: null })
  })
})

describe('turning it off', () => {
  const off = (password: string, code: string): Promise<Answer> =>
    ask(
      'mutation ($password: String!, $code: String!) { disableSecondFactor(password: $password, code: $code) { off } }',
      { password, code },
      token,
    )

  it('should take the password and a code', async () => {
    const { secret, codes } = await turnOn()
    expect(codeOfError(await off('not the password', codeOf(secret)))).toBe('WRONG_PASSWORD')
    expect(codeOfError(await off(testPassword, '000000'))).toBe('SECOND_FACTOR_WRONG')
    expect((await off(testPassword, codes[3] ?? '')).data?.disableSecondFactor).toEqual({ off: true })
    expect((await logIn()).data?.logIn).toMatchObject({ ticket: null })
    expect(await topicsOf(hub)).toEqual(['member.second-factor-on', 'member.second-factor-off'])
    expect(codeOfError(await off(testPassword, codes[4] ?? ''))).toBe('SECOND_FACTOR_OFF')
  })

  it('should replace the recovery codes with a code', async () => {
    const { secret, codes } = await turnOn()
    const { data } = await ask(
      'mutation ($code: String!) { renewRecoveryCodes(code: $code) { recoveryCodes } }',
      { code: codeOf(secret) },
      token,
    )
    const renewed = data?.renewRecoveryCodes?.recoveryCodes as string[]
    expect(renewed.filter((code) => codes.includes(code))).toEqual([])
    expect(codeOfError(await confirm(await ticket(), codes[0] ?? ''))).toBe('SECOND_FACTOR_WRONG')
    expect((await confirm(await ticket(), renewed[0] ?? '')).error).toBeNull()
  })
})

describe('what is kept of it', () => {
  it('should be sealed or hashed, and in no API for anybody', async () => {
    const { secret, codes } = await turnOn()
    const rows = await hub.payload.db.find({ collection: 'second-factors', limit: 0, pagination: false })
    const kept = JSON.stringify(rows.docs)
    expect(kept).not.toContain(secret)
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''))
    const ada = await hub.createMember({ handle: 'ada', roles: ['admin'] })
    const req = await hub.requestOf(ada)
    for (const collection of ['second-factors', 'account-tokens', 'member-sessions'] as const)
      await expect(
        hub.payload.find({ collection, overrideAccess: false, showHiddenFields: true, req }),
      ).rejects.toMatchObject({ status: 403 })
    const shown = await hub.payload.findByID({
      collection: 'members',
      id: grace.id,
      overrideAccess: false,
      req,
    })
    const session = currentSession(await requestWith(hub, token))
    expect(JSON.stringify(shown)).not.toContain(session)
    expect(JSON.stringify(shown)).not.toMatch(/hash|salt|secret"/)
  })
})
