import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import type { Contest, Entry, Member } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'

/** A hub with contests, its clock, and short ways to do what members, judges and organisers do. */
export type JudgingWorld = {
  hub: TestHub
  setNow: (iso: string) => void
  editor: Member
  /** A contest in its vote; what is given is laid over. */
  createContest: (data?: Record<string, unknown>) => Promise<Contest>
  createMembers: (count: number, data?: Record<string, unknown>) => Promise<Member[]>
  /** An approved entry that was handed in. */
  createEntry: (contest: Contest, member: Member, data?: Record<string, unknown>) => Promise<Entry>
  act: <Result = Record<string, unknown>>(
    name: string,
    input: Record<string, unknown>,
    user: Member | null,
    headers?: Record<string, string>,
  ) => Promise<Result>
  /** The code with which an operation is refused, or `done`. */
  codeOf: (name: string, input: Record<string, unknown>, user: Member | null) => Promise<string>
  /** Answers a question of GraphQL's fields, as a client gets it. */
  field: (type: string, name: string, doc: object, user: Member | null) => Promise<unknown>
  /** Votes in the database. */
  votesFor: (entry: Entry) => Promise<number>
  /** One turn of the worker. */
  work: () => Promise<void>
}

/** The moment at which the tests begin. */
export const today = '2026-10-01T12:00:00.000Z'

let crowd = 0

export const judgingWorld = async (): Promise<JudgingWorld> => {
  let now = new Date(today)
  const hub = await bootHub({ options: { now: () => now } })
  const { payload } = hub
  const editor = await hub.createMember({ roles: ['editor'] })
  const custom = hubCustom(payload.config)
  const operations = Object.assign(
    {},
    ...custom.graphql.flatMap(({ mutations, queries }) => [mutations, queries]),
  ) as Record<string, (input: object, req: PayloadRequest) => Promise<unknown>>
  const act: JudgingWorld['act'] = async (name, input, user, headers = {}) => {
    const operation = operations[name]
    if (!operation) throw new Error(`There is no operation ${name}.`)
    const req = await hub.requestOf(user)
    for (const [header, value] of Object.entries(headers)) req.headers.set(header, value)
    return (await operation(input, req)) as never
  }
  return {
    hub,
    editor,
    setNow: (iso) => {
      now = new Date(iso)
    },
    createContest: async (data = {}) => {
      crowd += 1
      // Straight to the database: the moves that lead here have tests of their own.
      return payload.db.create({
        collection: 'contests',
        data: {
          title: { en: `Winter light ${crowd}`, fr: `Lumière d’hiver ${crowd}` },
          slug: `winter-light-${crowd}`,
          kind: 'creative',
          state: 'voting',
          timeZone: 'Europe/Paris',
          opensAt: '2026-09-01T08:00:00.000Z',
          closesAt: '2026-09-30T20:00:00.000Z',
          votesCloseAt: '2026-10-08T20:00:00.000Z',
          gallery: 'live',
          author: editor.id,
          claimDays: 14,
          ...data,
          judging: { how: 'vote', tieRule: 'earliest', count: 'hidden', ...(data.judging as object) },
          prizes: data.prizes ?? [{ id: rowId(), title: { en: 'A bicycle', fr: 'Un vélo' }, count: 1 }],
        },
      })
    },
    createMembers: async (count, data = {}) => {
      const made: Member[] = []
      for (let each = 0; each < count; each += 1) {
        crowd += 1
        const handle = `voter-${crowd}`
        made.push(
          await payload.db.create({
            collection: 'members',
            data: {
              handle,
              displayName: handle,
              email: `${handle}@example.org`,
              roles: ['member'],
              _verified: true,
              createdAt: '2025-01-01T00:00:00.000Z',
              ...data,
            },
          }),
        )
      }
      return made
    },
    createEntry: (contest, member, data = {}) => {
      crowd += 1
      return payload.db.create({
        collection: 'entries',
        data: {
          contest: contest.id,
          member: member.id,
          number: crowd,
          status: 'submitted',
          title: `Entry ${crowd}`,
          submittedAt: new Date(Date.parse('2026-09-10T08:00:00.000Z') + crowd * 1000).toISOString(),
          moderation: 'approved',
          ...data,
        },
      })
    },
    act,
    codeOf: async (name, input, user) => {
      try {
        await act(name, input, user)
        return 'done'
      } catch (error) {
        return String((error as { code?: unknown }).code ?? error)
      }
    },
    field: async (type, name, doc, user) => {
      const found = custom.graphql.find(({ fields }) => fields?.[type]?.[name])
      const resolve = found?.fields?.[type]?.[name]
      if (!resolve) throw new Error(`There is no field ${type}.${name}.`)
      return resolve(doc as never, {}, { req: await hub.requestOf(user), headers: {} }, {} as never)
    },
    votesFor: async (entry) =>
      (await payload.count({ collection: 'votes', where: { entry: { equals: entry.id } } })).totalDocs,
    work: async () => {
      const task = custom.tasks.find(({ name }) => name === 'contest prizes')
      await task?.run({ payload, signal: new AbortController().signal })
    },
  }
}

/** Of a row in a list: hexadecimal, as Payload makes them. */
export const rowId = (): string => randomBytes(12).toString('hex')
