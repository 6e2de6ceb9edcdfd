import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createToken, issueSession, readToken, takeToken } from '../../src/collections/members'
import { inTransaction } from '../../src/database/inTransaction'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'

let now = new Date('2026-03-01T12:00:00Z')
let hub: TestHub
let grace: Member
beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now } })
  grace = await hub.createMember({ handle: 'grace' })
})
afterAll(() => hub.stop())
beforeEach(() => {
  now = new Date('2026-03-01T12:00:00Z')
})

const make = async (): Promise<string> =>
  createToken({
    member: grace.id,
    purpose: 'test',
    data: { to: 'somebody' },
    ttlMs: 60_000,
    req: await hub.requestOf(null),
  })
const take = (token: string, purpose = 'test') =>
  inTransaction({ payload: hub.payload }, (req) => takeToken({ token, purpose, req }))
const invalid = { code: 'TOKEN_INVALID', status: 403 }

describe('an account token', () => {
  it('should open its deed once', async () => {
    const token = await make()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await take(token)).toMatchObject({ member: grace.id, data: { to: 'somebody' }, attempts: 0 })
    await expect(take(token)).rejects.toMatchObject(invalid)
  })

  it('should let in one of eight who come at once', async () => {
    const token = await make()
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => take(token)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('should open nothing else, and nothing after its time', async () => {
    const token = await make()
    await expect(take(token, 'other')).rejects.toMatchObject(invalid)
    await expect(take(`${token}x`)).rejects.toMatchObject(invalid)
    now = new Date(now.getTime() + 60_000)
    await expect(take(token)).rejects.toMatchObject(invalid)
    expect(await readToken({ token, purpose: 'test', req: await hub.requestOf(null) })).toBeNull()
  })

  itNeeding('transactions', 'what a failed deed took comes back')(
    'should be given back by a deed that fails',
    async () => {
      const token = await make()
      const failing = inTransaction({ payload: hub.payload }, async (req) => {
        await takeToken({ token, purpose: 'test', req })
        throw new Error('the deed failed')
      })
      await expect(failing).rejects.toThrow('the deed failed')
      expect(await take(token)).toMatchObject({ member: grace.id })
    },
  )

  it('should be stored nowhere as it is', async () => {
    const token = await make()
    const { docs } = await hub.payload.db.find({ collection: 'account-tokens', limit: 0, pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain(token)
  })
})

describe('issueSession', () => {
  it('should open a new session every time and set the cookie', async () => {
    const req = await hub.requestOf(null)
    const first = await issueSession({ member: grace.id, req })
    const second = await issueSession({ member: grace.id, req })
    expect(second.token).not.toBe(first.token)
    expect(req.responseHeaders?.get('set-cookie')).toContain(`payload-token=${second.token}`)
    const headers = new Headers({ authorization: `JWT ${first.token}` })
    expect((await hub.payload.auth({ headers })).user).toMatchObject({ handle: 'grace' })
  })

  it('should refuse who is not verified', async () => {
    const lee = await hub.createMember({ handle: 'lee' })
    await hub.payload.update({ collection: 'members', id: lee.id, data: { _verified: false } })
    await expect(issueSession({ member: lee.id, req: await hub.requestOf(null) })).rejects.toMatchObject(
      invalid,
    )
  })
})
