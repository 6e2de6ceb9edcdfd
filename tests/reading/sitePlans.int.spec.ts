import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import type { CollectionSlug } from 'payload'
import { seed } from '../../src/cli/seed'
import { sqliteClientOf } from '../../src/database'
import type { Member } from '../../src/payload-types'
import { indexTask } from '../../src/plugins/reading/indexes'
import * as documents from '../../src/site/graphql/generated'
import { ask } from '../access/doors'
import type { Person } from '../access/people'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { databaseLacks, itNeeding } from '../helpers/mongo'
import { planOf, scannedBy, statementsOf } from '../helpers/plans'
import { siteQuestions, type Subjects } from './siteQuestions'

const now = new Date('2031-05-14T10:20:00.000Z')

/**
 * What does not grow with the community: its keepers write these by hand, some hundred at most. Tables beside them are
 * as small, but for those that say a text in each language: these are asked for by their document, however few there are.
 */
const small = [
  'categories',
  'channels',
  'codes_of_conduct',
  'contests',
  'forums',
  'hub',
  'pages',
  'series',
  'tags',
] as const

const isSmall = (table: string): boolean =>
  table === 'sqlite_master' ||
  (!table.endsWith('_locales') && small.some((name) => table === name || table.startsWith(`${name}_`)))

/** What is read whole all the same, and why. */
const exceptions: ReadonlyMap<string, string> = new Map([
  [
    'NewestMembers: members',
    'The home page says how many members there are; the answer is kept until one changes.',
  ],
  [
    'SimilarTopics: topics',
    'Words are looked for within titles, for a member who writes one; until a hundred are found.',
  ],
])

/** Every query that the site asks, by its name. */
const queries = new Map(
  Object.values(documents).flatMap((document) => {
    const source = typeof document === 'function' || typeof document === 'object' ? String(document) : ''
    if (!/^\s*query\b/.test(source)) return []
    const operation = getOperationAST(parse(source))
    return operation?.operation === OperationTypeNode.QUERY && operation.name
      ? [[operation.name.value, source] as const]
      : []
  }),
)

describe('what the database does for the site', () => {
  let hub: TestHub
  let questions: ReturnType<typeof siteQuestions>
  let people: Person[]
  beforeAll(async () => {
    if (databaseLacks('file')) return
    hub = await bootHub()
    await seed(hub.payload, { now })
    await indexTask.run({ payload: hub.payload, signal: new AbortController().signal })
    questions = siteQuestions(await subjectsOf(hub))
    const person = async (roles: Member['roles']) => ({ user: await hub.createMember({ roles }), token: '' })
    people = [null, await person(['member']), await person(['member', 'manager'])]
  })
  afterAll(() => hub?.stop())

  it('should be looked at for every query, and for no other', () => {
    expect(Object.keys(siteQuestions(nobody)).sort()).toEqual([...queries.keys()].sort())
  })

  itNeeding('file', 'it asks SQLite for its plan')(
    'should read no table that grows from one end to the other, except for what is named',
    async () => {
      const client = sqliteClientOf(hub.payload)
      if (!client) throw new Error('There is no SQLite.')
      const scans = new Set<string>()
      const plans = new Map<string, string[]>()
      for (const [name, source] of queries)
        for (const variables of questions[name] ?? [])
          for (const person of people) {
            const asked = await statementsOf(client, () => ask(hub, { source, variables, person }))
            for (const statement of asked) {
              if (!/^\s*(?:select|with)\b/i.test(statement.sql)) continue
              const known = plans.get(statement.sql) ?? scannedBy(statement, await planOf(client, statement))
              plans.set(statement.sql, known)
              for (const table of known) if (!isSmall(table)) scans.add(`${name}: ${table}`)
            }
          }
      process.stdout.write(`${plans.size} different statements of ${queries.size} queries\n`)
      expect(plans.size).toBeGreaterThan(300)
      expect([...scans].sort()).toEqual([...exceptions.keys()].sort())
    },
  )

  itNeeding('file', 'it counts what SQLite is asked')(
    'should count a list only for who asks how long it is',
    async () => {
      const client = sqliteClientOf(hub.payload)
      if (!client) throw new Error('There is no SQLite.')
      const counts = async (source: string) => {
        const asked = await statementsOf(client, async () => {
          expect(await ask(hub, { source, person: null })).not.toHaveProperty('errors')
        })
        return asked.filter(({ sql }) => /count\(.*from "topics"/is.test(sql)).length
      }
      expect(await counts('{ Topics(limit: 3) { ...List } } fragment List on Topics { docs { id } }')).toBe(0)
      expect(
        await counts('{ Topics(limit: 3) { ...List } } fragment List on Topics { docs { id } hasNextPage }'),
      ).toBe(1)
      expect(await counts('{ Topics(limit: 3, page: 2) { docs { id } } }')).toBe(1)
      expect(await counts('{ Topics(limit: 3, pagination: true) { docs { id } } }')).toBe(1)
    },
  )
})

const nobody: Subjects = {
  now,
  post: { id: 0, slug: '' },
  topic: { id: 0, slug: '' },
  event: { id: 0, slug: '' },
  contest: { id: 0, slug: '' },
  forum: { id: 0, slug: '' },
  tag: { id: 0, slug: '' },
  comment: { id: 0 },
  reply: { id: 0, number: 0, createdAt: '' },
  member: { id: 0, handle: '' },
}

const subjectsOf = async ({ payload }: TestHub): Promise<Subjects> => {
  const first = async (collection: CollectionSlug): Promise<never> => {
    const { docs } = await payload.find({ collection, limit: 1, sort: 'id', depth: 0, pagination: false })
    if (!docs[0]) throw new Error(`The demonstration has no ${collection}.`)
    return docs[0] as never
  }
  return {
    now,
    post: await first('posts'),
    topic: await first('topics'),
    event: await first('events'),
    contest: await first('contests'),
    forum: await first('forums'),
    tag: await first('tags'),
    comment: await first('comments'),
    reply: await first('replies'),
    member: await first('members'),
  }
}
