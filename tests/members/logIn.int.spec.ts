import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import crypto from 'node:crypto'
import { currentSession } from '../../src/collections/members/sessions/currentSession'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { type Answer, asker, requestWith } from './account'

let now = new Date()
let hub: TestHub
let ask: ReturnType<typeof asker>
let grace: Member
const { pbkdf2 } = crypto
const hashes = jest.spyOn(crypto, 'pbkdf2')
beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now } })
  ask = asker(hub)
})
afterAll(() => hub.stop())
beforeEach(async () => {
  now = new Date()
  for (const collection of ['member-days', 'members', 'member-sessions'] as const)
    await hub.payload.db.deleteMany({ collection, where: {} })
  grace = await hub.createMember({ handle: 'grace' })
  await hub.createMember({ handle: 'waiting' })
  await hub.createMember({ handle: 'brought' })
  const unverify = (handle: string, data: Record<string, unknown>) =>
    hub.payload.db.updateOne({ collection: 'members', where: { handle: { equals: handle } }, data })
  await unverify('waiting', { _verified: false })
  await unverify('brought', { _verified: false, importedFrom: 'old-forum:7' })
})

const doors: Record<string, (email: string, password: string) => Promise<Answer>> = {
  logIn: (email, password) =>
    ask(
      'mutation ($email: String!, $password: String!) { logIn(email: $email, password: $password) { token exp ticket } }',
      { email, password },
    ),
  loginMember: (email, password) =>
    ask(
      'mutation ($email: String!, $password: String!) { loginMember(email: $email, password: $password) { token } }',
      { email, password },
    ),
}
const logIn = async (email = 'grace@example.org', password = testPassword): Promise<string> => {
  const { data } = (await doors.logIn?.(email, password)) ?? {}
  return String(data?.logIn?.token)
}
const nobody = {
  message: 'The email or password provided is incorrect.',
  extensions: { code: 'UNAUTHENTICATED', status: 401 },
}

describe.each(Object.entries(doors))('%s', (name, door) => {
  it('should log in with the right password', async () => {
    const { data, error } = await door('Grace@example.org ', testPassword)
    expect(error).toBeNull()
    expect(data?.[name]?.token).toMatch(/^eyJ/)
  })

  it('should answer alike, after one hash, whatever is wrong', async () => {
    await hub.createMember({ handle: 'resting' })
    await hub.payload.db.updateOne({
      collection: 'members',
      where: { handle: { equals: 'resting' } },
      data: { lockUntil: new Date(now.getTime() + 60_000).toISOString(), loginAttempts: 10 },
    })
    const cases: [who: string, email: string, password: string][] = [
      ['unknown', 'nobody@example.org', testPassword],
      ['known, wrong password', 'grace@example.org', 'not the password'],
      ['resting, wrong password', 'resting@example.org', 'not the password'],
      ['resting, right password', 'resting@example.org', testPassword],
      ['unverified, right password', 'waiting@example.org', testPassword],
      ['unverified, wrong password', 'waiting@example.org', 'not the password'],
      ['imported author', 'brought@example.org', testPassword],
    ]
    for (const [who, email, password] of cases) {
      hashes.mockClear()
      const { data, error, cookie } = await door(email, password)
      expect({ who, data: data?.[name] ?? null, error, cookie, hashes: hashes.mock.calls.length }).toEqual({
        who,
        data: null,
        error: nobody,
        cookie: null,
        hashes: 1,
      })
      expect(hashes.mock.calls[0]?.slice(2, 4)).toEqual([600_000, 32])
    }
  })

  it('should let the account rest after ten failures, and forgive them after a success', async () => {
    const fail = async (times: number): Promise<void> => {
      for (let tried = 0; tried < times; tried += 1) await door('grace@example.org', 'not the password')
    }
    await fail(9)
    expect((await door('grace@example.org', testPassword)).error).toBeNull()
    await fail(10)
    expect((await door('grace@example.org', testPassword)).error).toEqual(nobody)
    now = new Date(now.getTime() + 15 * 60_000 + 1)
    expect((await door('grace@example.org', testPassword)).error).toBeNull()
  }, 60_000)

  it('should count failures at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, () => door('grace@example.org', 'not the password')))
    expect((await door('grace@example.org', testPassword)).error).toEqual(nobody)
  }, 60_000)
})

describe('a session', () => {
  it('should be a new one at every log-in, whatever session the browser came with', async () => {
    const planted = await logIn()
    const { data } = await ask(
      `mutation { logIn(email: "grace@example.org", password: "${testPassword}") { token } }`,
      {},
      planted,
    )
    expect(data?.logIn?.token).not.toBe(planted)
    const { user } = await requestWith(hub, String(data?.logIn?.token))
    const { user: before } = await requestWith(hub, planted)
    expect(currentSession({ user })).not.toBe(currentSession({ user: before }))
  })

  it('should be listed with its device, and end at once when it is revoked', async () => {
    const [mine, other] = [await logIn(), await logIn()]
    const list = 'query { mySessions { id device current lastSeenAt } }'
    const { data } = await ask(list, {}, mine)
    const sessions = data?.mySessions as unknown as { id: string; current: boolean; device: string }[]
    expect(sessions.map(({ current, device }) => [current, device])).toEqual([
      [true, 'Firefox · Linux'],
      [false, 'Firefox · Linux'],
    ])
    const id = sessions[1]?.id
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) { ended } }'
    expect((await ask(revoke, { id }, mine)).data?.revokeSession).toEqual({ ended: 1 })
    expect((await requestWith(hub, other)).user).toBeNull()
    expect((await requestWith(hub, mine)).user).toMatchObject({ handle: 'grace' })
    expect((await ask(revoke, { id }, mine)).error?.extensions.code).toBe('SESSION_NOT_FOUND')
  })

  it('should not be listed or revoked by somebody else', async () => {
    await hub.createMember({ handle: 'mallory' })
    const [mine, theirs] = [await logIn(), await logIn('mallory@example.org')]
    const id = currentSession(await requestWith(hub, mine))
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) { ended } }'
    expect((await ask(revoke, { id }, theirs)).error?.extensions.code).toBe('SESSION_NOT_FOUND')
    expect((await ask(revoke, { id })).error?.extensions.code).toBe('FORBIDDEN')
    expect((await requestWith(hub, mine)).user).not.toBeNull()
  })

  it('should end everywhere, or everywhere but here', async () => {
    const [mine, other] = [await logIn(), await logIn()]
    const out = 'mutation ($butThis: Boolean) { logOutEverywhere(butThis: $butThis) { ended } }'
    expect((await ask(out, { butThis: true }, mine)).data?.logOutEverywhere).toEqual({ ended: 1 })
    expect((await requestWith(hub, other)).user).toBeNull()
    const last = await ask(out, {}, mine)
    expect(last.data?.logOutEverywhere).toEqual({ ended: 1 })
    expect(last.cookie).toContain('payload-token=;')
    expect((await requestWith(hub, mine)).user).toBeNull()
  })

  it('should note its last use every ten minutes', async () => {
    const token = await logIn()
    const seen = async (): Promise<unknown> =>
      (
        await hub.payload.db.find<{ lastSeenAt: string }>({
          collection: 'member-sessions',
          sort: '-lastSeenAt',
        })
      ).docs[0]?.lastSeenAt
    const first = await seen()
    now = new Date(now.getTime() + 5 * 60_000)
    await ask('query { meMember { user { handle } } }', {}, token)
    expect(await seen()).toBe(first)
    now = new Date(now.getTime() + 6 * 60_000)
    await ask('query { meMember { user { handle } } }', {}, token)
    expect(await seen()).toBe(now.toISOString())
  })

  describe('opened by Payload’s own door while something changes', () => {
    /** Does `work` between Payload's reading of the account and its writing: while it hashes, after the hub did. */
    const meanwhile = async (work: () => Promise<unknown>): Promise<Answer | undefined> => {
      let calls = 0
      hashes.mockImplementation((...args: Parameters<typeof crypto.pbkdf2>) => {
        calls += 1
        if (calls === 2) void work().then(() => pbkdf2(...args))
        else pbkdf2(...args)
      })
      return doors.loginMember?.('grace@example.org', testPassword)
    }

    itNeeding('transactions', 'what is not committed is not seen, and can be taken back')(
      'should keep a change of the member',
      async () => {
        const answer = await meanwhile(() =>
          hub.payload.update({ collection: 'members', id: grace.id, data: { roles: ['member', 'editor'] } }),
        )
        expect(answer?.error).toBeNull()
        const { roles } = await hub.payload.findByID({ collection: 'members', id: grace.id })
        expect(roles).toEqual(['member', 'editor'])
      },
    )

    itNeeding('transactions', 'what is not committed is not seen, and can be taken back')(
      'should not open with a password that was just replaced, nor bring it back',
      async () => {
        const answer = await meanwhile(() =>
          hub.payload.update({ collection: 'members', id: grace.id, data: { password: 'another good one' } }),
        )
        expect(answer?.error).toEqual(nobody)
        expect((await doors.logIn?.('grace@example.org', 'another good one'))?.error).toBeNull()
        expect((await doors.logIn?.('grace@example.org', testPassword))?.error).toEqual(nobody)
      },
    )
  })
})
