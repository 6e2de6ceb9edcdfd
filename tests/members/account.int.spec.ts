import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openMail } from '../../src/collections/members'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub, testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { type Answer, asker, consume, requestWith, topicsOf } from './account'

let now = new Date()
let hub: TestHub
let ask: ReturnType<typeof asker>
let grace: Member
let token = ''
beforeAll(async () => {
  hub = await bootHub({ options: { now: () => now } })
  ask = asker(hub)
})
afterAll(() => hub.stop())
beforeEach(async () => {
  now = new Date()
  for (const collection of [
    'notifications',
    'outbox-attempts',
    'members',
    'account-tokens',
    'former-handles',
    'outbox',
  ] as const)
    await hub.payload.db.deleteMany({ collection, where: {} })
  grace = await hub.createMember({ handle: 'grace' })
  token = await logIn('grace@example.org')
})

const logIn = async (email: string, password = testPassword): Promise<string> => {
  const answer = await ask(
    'mutation ($email: String!, $password: String!) { logIn(email: $email, password: $password) { token } }',
    { email, password },
  )
  return answer.data?.logIn ? String(answer.data.logIn.token) : (answer.error?.extensions.code ?? '')
}
const codeOf = ({ error }: Answer): string | undefined => error?.extensions.code
const emailOf = async (id: number | string): Promise<string> =>
  (await hub.payload.findByID({ collection: 'members', id })).email

describe('a new password', () => {
  const change = (current: string, password: string): Promise<Answer> =>
    ask(
      'mutation ($current: String!, $password: String!) { changePassword(current: $current, password: $password) { changed } }',
      { current, password },
      token,
    )

  it('should take the old one, end the other sessions and tell the member', async () => {
    const other = await logIn('grace@example.org')
    expect(codeOf(await change('not the password', 'another good one'))).toBe('WRONG_PASSWORD')
    expect((await change(testPassword, 'short')).error?.extensions).toMatchObject({ field: 'password' })
    expect(await topicsOf(hub)).toEqual([])
    expect((await change(testPassword, 'another good one')).error).toBeNull()
    expect((await requestWith(hub, other)).user).toBeNull()
    expect((await requestWith(hub, token)).user).toMatchObject({ handle: 'grace' })
    expect(await logIn('grace@example.org')).toBe('UNAUTHENTICATED')
    expect(await logIn('grace@example.org', 'another good one')).toMatch(/^eyJ/)
    expect(await topicsOf(hub)).toEqual(['member.password-changed'])
  })

  it('should not be set by a session that does not know the old one', async () => {
    const req = await requestWith(hub, token)
    const set = {
      collection: 'members' as const,
      data: { password: 'stolen it all' },
      overrideAccess: false,
      req,
    }
    await expect(hub.payload.update({ ...set, id: grace.id })).rejects.toMatchObject({ status: 403 })
    await expect(hub.payload.update({ ...set, where: {} })).rejects.toMatchObject({ status: 403 })
    const ada = await hub.createMember({ handle: 'ada', roles: ['admin'] })
    const adas = await hub.requestOf(ada)
    await expect(hub.payload.update({ ...set, id: ada.id, req: adas })).rejects.toMatchObject({ status: 403 })
    await hub.payload.update({ ...set, id: grace.id, req: adas })
    expect((await requestWith(hub, token)).user).toBeNull()
    expect(await topicsOf(hub)).toEqual(['member.password-changed'])
  })

  it('should count wrong old ones like failed log-ins', async () => {
    for (let tried = 0; tried < 10; tried += 1) await change('not the password', 'another good one')
    expect(codeOf(await change(testPassword, 'another good one'))).toBe('WRONG_PASSWORD')
    expect(await logIn('grace@example.org')).toBe('UNAUTHENTICATED')
  }, 30_000)

  itNeeding('transactions', 'of two at the same moment, one sees what the other did')(
    'should be set once by the link of a mail, which ends every session',
    async () => {
      await ask('mutation { forgotPasswordMember(email: "grace@example.org") }')
      await consume(hub)
      const { resetPasswordToken } =
        (await hub.payload.db.findOne<{ id: number; resetPasswordToken: string }>({
          collection: 'members',
          where: { id: { equals: grace.id } },
        })) ?? {}
      const reset = (password: string): Promise<Answer> =>
        ask(
          'mutation ($token: String!, $password: String!) { resetPasswordMember(token: $token, password: $password) { token } }',
          {
            token: resetPasswordToken,
            password,
          },
        )
      const [first, second] = await Promise.all([reset('the first tab'), reset('the other tab')])
      expect([first, second].filter(({ error }) => error === null)).toHaveLength(1)
      expect(codeOf(await reset('replayed later'))).toBe('FORBIDDEN')
      expect(await logIn('grace@example.org', 'replayed later')).toBe('UNAUTHENTICATED')
      expect((await requestWith(hub, token)).user).toBeNull()
      expect((await topicsOf(hub)).filter((topic) => topic === 'member.password-changed')).toHaveLength(1)
    },
  )
})

describe('a new address', () => {
  const request = (email: string, password = testPassword): Promise<Answer> =>
    ask(
      'mutation ($email: String!, $password: String!) { requestEmailChange(email: $email, password: $password) { email } }',
      { email, password },
      token,
    )
  const confirm = (link: string): Promise<Answer> =>
    ask('mutation ($token: String!) { confirmEmailChange(token: $token) { done } }', { token: link })
  const pending = async (): Promise<unknown> =>
    (await ask('query { myAccount { emailChange { email awaitsOld awaitsNew } } }', {}, token)).data
      ?.myAccount?.emailChange
  /** The mails on their way: where to, and their links. */
  const mails = async (): Promise<{ topic: string; to: string; link: string }[]> => {
    const { docs } = await hub.payload.find({ collection: 'outbox', sort: 'id', pagination: false })
    return docs.map(({ topic, payload }) => {
      const mail = openMail(hub.payload.config.secret, (payload as { sealed?: string }).sealed)
      return { topic, to: mail?.to ?? '', link: mail?.token ?? '' }
    })
  }

  it.each([
    ['the old one first', [0, 1]],
    ['the new one first', [1, 0]],
  ])('should be taken once both links were followed, %s', async (_name, order) => {
    expect(codeOf(await request('new@example.org', 'not the password'))).toBe('WRONG_PASSWORD')
    expect((await request(' New@example.org')).data?.requestEmailChange).toEqual({ email: 'new@example.org' })
    expect(await pending()).toEqual({ email: 'new@example.org', awaitsOld: true, awaitsNew: true })
    const sent = await mails()
    expect(sent.map(({ to }) => to)).toEqual(['grace@example.org', 'new@example.org'])
    const [one, other] = order.map((index) => sent[index]?.link ?? '')
    expect((await confirm(one ?? '')).data?.confirmEmailChange).toEqual({ done: false })
    expect(await emailOf(grace.id)).toBe('grace@example.org')
    expect((await confirm(other ?? '')).data?.confirmEmailChange).toEqual({ done: true })
    expect(await emailOf(grace.id)).toBe('new@example.org')
    expect(await pending()).toBeNull()
    expect((await mails()).at(-1)).toMatchObject({ topic: 'member.email-changed', to: 'grace@example.org' })
    for (const link of [one, other]) expect(codeOf(await confirm(link ?? ''))).toBe('TOKEN_INVALID')
    expect(await logIn('new@example.org')).toMatch(/^eyJ/)
    expect(await logIn('grace@example.org')).toBe('UNAUTHENTICATED')
  })

  itNeeding('transactions', 'of two at the same moment, one sees what the other did')(
    'should be taken once by links that are followed at the same moment, twice each',
    async () => {
      await request('new@example.org')
      const links = (await mails()).map(({ link }) => link)
      const answers = await Promise.all([...links, ...links].map(confirm))
      expect(answers.filter(({ data }) => data?.confirmEmailChange?.done === true)).toHaveLength(1)
      expect(answers.filter((answer) => codeOf(answer) === 'TOKEN_INVALID')).toHaveLength(2)
      expect(await emailOf(grace.id)).toBe('new@example.org')
    },
  )

  it('should expire after a day, be called off, be replaced, and end with a new password', async () => {
    await request('new@example.org')
    const [first] = await mails()
    now = new Date(now.getTime() + 24 * 3600_000)
    expect(codeOf(await confirm(first?.link ?? ''))).toBe('TOKEN_INVALID')
    await request('second@example.org')
    const second = (await mails()).at(-1)
    await request('third@example.org')
    expect(codeOf(await confirm(second?.link ?? ''))).toBe('TOKEN_INVALID')
    const third = (await mails()).at(-1)
    await ask('mutation { cancelEmailChange { cancelled } }', {}, token)
    expect(await pending()).toBeNull()
    expect(codeOf(await confirm(third?.link ?? ''))).toBe('TOKEN_INVALID')
    await request('fourth@example.org')
    await hub.payload.update({ collection: 'members', id: grace.id, data: { password: 'another good one' } })
    expect(codeOf(await confirm((await mails()).at(-2)?.link ?? ''))).toBe('TOKEN_INVALID')
  })

  it('should not tell whether the address is known', async () => {
    await hub.createMember({ handle: 'known', email: 'known@example.org' })
    const unknown = await request('unknown@example.org')
    const before = (await topicsOf(hub)).length
    const known = await request('known@example.org')
    expect(known).toEqual({ ...unknown, data: { requestEmailChange: { email: 'known@example.org' } } })
    expect(await pending()).toEqual({ email: 'known@example.org', awaitsOld: true, awaitsNew: true })
    const sent = (await mails()).slice(before)
    expect(sent.map(({ topic, to }) => [topic, to])).toEqual([
      ['member.email-change', 'grace@example.org'],
      ['member.address-wanted', ''],
    ])
    expect((await confirm(sent[0]?.link ?? '')).data?.confirmEmailChange).toEqual({ done: false })
    expect(await emailOf(grace.id)).toBe('grace@example.org')
  })

  itNeeding('transactions', 'a deed that fails gives its link back')(
    'should lose to whoever verified the address meanwhile, and win over who never did',
    async () => {
      await request('new@example.org')
      const links = (await mails()).map(({ link }) => link)
      const rival = await hub.createMember({ handle: 'rival', email: 'new@example.org' })
      await confirm(links[0] ?? '')
      expect(codeOf(await confirm(links[1] ?? ''))).toBe('TOKEN_INVALID')
      expect(await emailOf(grace.id)).toBe('grace@example.org')
      await hub.payload.update({ collection: 'members', id: rival.id, data: { _verified: false } })
      expect((await confirm(links[1] ?? '')).data?.confirmEmailChange).toEqual({ done: true })
      expect(await emailOf(grace.id)).toBe('new@example.org')
    },
  )
})

describe('a new handle', () => {
  const change = (handle: string, as = token): Promise<Answer> =>
    ask('mutation ($handle: String!) { changeHandle(handle: $handle) { handle } }', { handle }, as)
  const find = async (handle: string): Promise<unknown> =>
    (await ask('query ($handle: String!) { memberByHandle(handle: $handle) { handle } }', { handle })).data
      ?.memberByHandle?.handle
  const days = (count: number): void => {
    now = new Date(now.getTime() + count * 24 * 3600_000)
  }

  it('should be found under the old one too, which nobody else gets', async () => {
    expect((await change(' Amazing ')).data?.changeHandle).toEqual({ handle: 'amazing' })
    expect(await find('grace')).toBe('amazing')
    expect(await find('AMAZING')).toBe('amazing')
    expect(await find('nobody')).toBeUndefined()
    const mallory = await hub.createMember({ handle: 'mallory' })
    const theirs = await logIn('mallory@example.org')
    expect(codeOf(await change('grace', theirs))).toBe('HANDLE_TAKEN')
    await expect(
      hub.payload.update({ collection: 'members', id: mallory.id, data: { handle: 'grace' } }),
    ).rejects.toMatchObject({ code: 'HANDLE_TAKEN' })
    await expect(hub.createMember({ handle: 'grace', email: 'x@example.org' })).rejects.toMatchObject({
      code: 'HANDLE_TAKEN',
    })
  })

  it('should be changed once in thirty days, and an own old one taken back', async () => {
    await change('amazing')
    expect(codeOf(await change('grace'))).toBe('HANDLE_TOO_SOON')
    days(29)
    expect(codeOf(await change('grace'))).toBe('HANDLE_TOO_SOON')
    days(1)
    expect((await change('grace')).error).toBeNull()
    expect(await find('amazing')).toBe('grace')
    expect(await find('grace')).toBe('grace')
  })

  it('should keep to the rules of sign-up', async () => {
    await hub.createMember({ handle: 'taken' })
    for (const handle of ['a', 'admin', 'gräce', '-dash-'])
      expect((await change(handle)).error?.extensions).toMatchObject({ field: 'handle' })
    expect(codeOf(await change('taken'))).toBe('HANDLE_TAKEN')
  })

  it('should be free for staff, and one of two who want the same at once gets it', async () => {
    await hub.createMember({ handle: 'ada', roles: ['moderator'] })
    const adas = await logIn('ada@example.org')
    await change('ada-one', adas)
    expect((await change('ada-two', adas)).error).toBeNull()
    const answers = await Promise.all([change('wanted'), change('wanted', adas)])
    expect(answers.filter(({ error }) => error === null)).toHaveLength(1)
  })
})

describe('a second factor that staff must have', () => {
  it('should keep the rights of staff back until it is on', async () => {
    const strict = await bootHub({ options: { members: { secondFactor: 'staff' } } })
    try {
      const ada = await strict.createMember({ handle: 'ada', roles: ['admin'] })
      const countAsAda = async (): Promise<unknown> => {
        const user = await strict.payload.findByID({ collection: 'members', id: ada.id })
        const req = await strict.requestOf(user)
        return strict.payload.count({ collection: 'outbox', overrideAccess: false, req })
      }
      await expect(countAsAda()).rejects.toMatchObject({ status: 403 })
      await strict.payload.db.updateOne({
        collection: 'members',
        id: ada.id,
        data: { secondFactorSince: new Date().toISOString() },
      })
      expect(await countAsAda()).toEqual({ totalDocs: 0 })
    } finally {
      await strict.stop()
    }
  })
})
