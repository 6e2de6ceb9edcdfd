import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ExecutionResult, graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import type { Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

let hub: TestHub
let member: Member
beforeAll(async () => {
  hub = await bootHub()
  member = await hub.createMember({ handle: 'grace' })
})
afterAll(() => hub.stop())

const ask = async (source: string, user: Member | null = null): Promise<ExecutionResult> =>
  graphql({
    schema: hubSchema(hub.payload.config).schema,
    source,
    contextValue: { req: await hub.requestOf(user), headers: {} },
  })

const publish = async (version: number, status: 'published' | 'draft' = 'published'): Promise<void> => {
  const { id, rules } = await hub.payload.create({
    collection: 'codes-of-conduct',
    data: {
      title: `Code ${version}`,
      version,
      _status: status,
      rules: [{ key: 'kind', title: 'Be kind', text: 'To everybody.' }],
    },
  })
  await hub.payload.update({
    collection: 'codes-of-conduct',
    id,
    locale: 'fr',
    data: { title: `Le code ${version}`, rules, _status: status },
  })
}

const current = '{ currentCodeOfConduct(locale: fr) { version title acceptedByMe } }'
const codeOf = ({ errors }: ExecutionResult): unknown => {
  const original = errors?.[0]?.originalError as { code?: unknown } | undefined
  return original?.code
}
const accept = (version: number, user: Member | null): Promise<ExecutionResult> =>
  ask(`mutation { acceptCodeOfConduct(version: ${version}) { version acceptedAt } }`, user)

describe('the code of conduct', () => {
  it('should be none before one is published', async () => {
    expect(await ask(current)).toEqual({ data: { currentCodeOfConduct: null } })
    expect(codeOf(await accept(1, member))).toBe('CODE_NOT_IN_FORCE')
  })

  it('should be the published one with the highest version, in the language asked for', async () => {
    await publish(1)
    await publish(2)
    await publish(3, 'draft')
    expect(await ask(current)).toEqual({
      data: { currentCodeOfConduct: { version: 2, title: 'Le code 2', acceptedByMe: false } },
    })
  })

  it('should be accepted by a signed-in member, once however often, and only in force', async () => {
    expect(codeOf(await accept(2, null))).toBe('LOGIN_REQUIRED')
    expect(codeOf(await accept(1, member))).toBe('CODE_NOT_IN_FORCE')
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(2, member)))
    const dates = answers.map(({ data }) => (data?.acceptCodeOfConduct as { acceptedAt: Date }).acceptedAt)
    expect(new Set(dates.map(String)).size).toBe(1)
    expect((await hub.payload.count({ collection: 'conduct-acceptances' })).totalDocs).toBe(1)
    expect(await ask(current, member)).toMatchObject({
      data: { currentCodeOfConduct: { acceptedByMe: true } },
    })
    expect(await ask(current)).toMatchObject({ data: { currentCodeOfConduct: { acceptedByMe: false } } })
  })
})
