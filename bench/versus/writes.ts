/**
 * Writes of one side, in its own process and through its own checks: `tsx bench/versus/writes.ts hub|payload <writes>`. The
 * hub's operations with moderation and outbox on, plain Payload's create of an equal document. Prints JSON.
 */
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { hubCustom, type Operation } from '../../src/config/hubCustom'
import { fillPeople } from '../forum/people'
import { sqliteClientOf } from '../../src/database'
import { wordsOf } from '../forum/plan'
import { median } from './load'
import { password, person } from './data'

/** By kind of write and number of clients. */
export type Writes = {
  kind: string
  clients: number
  perSecond: number
  p50: number
  p99: number
  errors: number
}[]

type Member = { id: number | string; collection: 'members' }
type Write = (member: Member, n: number, req: PayloadRequest) => Promise<unknown>

const count = Number(process.argv[3] ?? 100)
const clientCounts = [1, 10, 50] as const
const isHub = process.argv[2] === 'hub'

const { default: config } = isHub
  ? await import('../../payload.config')
  : await import('../baseline/payload.config')
const payload = await getPayload({ config })
if (isHub && process.env.NODE_ENV !== 'development') {
  const { checkMigrations } = await import('../../src/database')
  const { migrations } = await import('../../src/migrations')
  await checkMigrations(payload, migrations)
}

/** The Local API, untyped: one script serves two configurations. */
const create = payload.create.bind(payload) as unknown as (args: object) => Promise<{ id: number }>

const hubWrites = async (): Promise<{ members: Member[]; writes: Record<string, Write> }> => {
  const client = sqliteClientOf(payload)
  if (!client) throw new Error('The measurement writes into the embedded database.')
  const ids = await fillPeople(payload, client)
  const context = { importing: true }
  const forum = await create({ collection: 'forums', data: { title: 'Room', slug: 'room' }, context })
  const said = { language: 'en', moderation: 'approved', author: ids[0] }
  const topic = await create({
    collection: 'topics',
    data: { ...said, title: 'The topic', slug: 'the-topic', forum: forum.id, body: wordsOf(1, 40) },
    context,
  })
  const event = await create({
    collection: 'events',
    data: {
      title: 'An evening',
      startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      timeZone: 'Europe/Paris',
      place: { name: 'The lock house' },
      author: ids[0],
      _status: 'published',
    },
    context,
  })
  const entry = await entryInVote(payload, ids)
  const call = (name: string) => {
    const found = hubCustom(payload.config)
      .graphql.map(({ mutations }) => mutations?.[name])
      .find((operation) => operation !== undefined)
    if (!found) throw new Error(`The hub has no ${name}.`)
    return found as Operation<object, unknown>
  }
  const [writeTopic, writeReply, rsvp, castVote] = ['writeTopic', 'writeReply', 'rsvp', 'castVote'].map(
    call,
  ) as [
    Operation<object, unknown>,
    Operation<object, unknown>,
    Operation<object, unknown>,
    Operation<object, unknown>,
  ]
  // Members as a session has them, with their roles.
  const { docs } = await payload.find({ collection: 'members', pagination: false, depth: 0, sort: 'id' })
  return {
    members: docs.slice(2).map((member) => ({ ...member, collection: 'members' }) as unknown as Member),
    writes: {
      topic: (_member, n, req) =>
        writeTopic(
          { forum: forum.id, title: wordsOf(n, 6), body: wordsOf(n + 1, 30), key: `topic-key-${n}` },
          req,
        ),
      reply: (_member, n, req) =>
        writeReply({ topic: topic.id, body: wordsOf(n, 30), key: `reply-key-${n}` }, req),
      rsvp: (_member, _n, req) => rsvp({ event: event.id }, req),
      vote: (_member, _n, req) => castVote({ entry }, req),
    },
  }
}

/** A contest in its vote, with an entry: straight to the database, as the moves that lead there are not measured. */
const entryInVote = async ({ db }: Payload, people: readonly number[]): Promise<number> => {
  // Untyped: the rows are of two collections.
  const add = db.create.bind(db) as unknown as (args: object) => Promise<{ id: number }>
  const day = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString()
  const contest = await add({
    collection: 'contests',
    data: {
      title: { en: 'Winter light', fr: 'Lumière d’hiver' },
      slug: 'winter-light',
      kind: 'creative',
      state: 'voting',
      timeZone: 'Europe/Paris',
      opensAt: day(-30),
      closesAt: day(-2),
      votesCloseAt: day(8),
      gallery: 'live',
      author: people[0],
      claimDays: 14,
      judging: { how: 'vote', tieRule: 'earliest', count: 'hidden' },
      prizes: [{ id: '0'.repeat(24), title: { en: 'A bicycle', fr: 'Un vélo' }, count: 1 }],
    },
  })
  const entry = await add({
    collection: 'entries',
    data: {
      contest: contest.id,
      member: people[1],
      number: 1,
      status: 'submitted',
      title: 'An entry',
      submittedAt: day(-10),
      moderation: 'approved',
    },
  })
  return entry.id
}

const payloadWrites = async (): Promise<{ members: Member[]; writes: Record<string, Write> }> => {
  const members: Member[] = []
  for (let n = 0; n < 50; n += 1) {
    const { id } = await create({ collection: 'members', data: { ...person(n), password } })
    members.push({ id, collection: 'members' })
  }
  const add =
    (collection: string, data: (member: Member, n: number) => object): Write =>
    (member, n, req) =>
      create({ collection, data: data(member, n), req, overrideAccess: false, user: member })
  const topic = await create({ collection: 'topics', data: { title: 'The topic', body: wordsOf(1, 40) } })
  return {
    members,
    writes: {
      topic: add('topics', ({ id }, n) => ({
        title: wordsOf(n, 6),
        slug: `topic-${n}`,
        body: wordsOf(n + 1, 30),
        author: id,
      })),
      reply: add('replies', ({ id }, n) => ({
        topic: topic.id,
        number: n,
        body: wordsOf(n, 30),
        author: id,
      })),
      rsvp: add('rsvps', ({ id }) => ({ event: 1, member: id, status: 'going' })),
      vote: add('votes', ({ id }) => ({ entry: 1, member: id })),
    },
  }
}

const { members, writes } = await (isHub ? hubWrites() : payloadWrites())
const results: Writes = []
const reasons = new Set<string>()
// Everybody in turn, whatever the kind: how soon one may write again is not what is measured.
let next = 0
for (const [place, [kind, write]] of Object.entries(writes).entries()) {
  for (const clients of clientCounts) {
    const times: number[] = []
    let left = count
    let errors = 0
    const one = async (): Promise<void> => {
      while (left > 0) {
        left -= 1
        next += 1
        const n = place * 100_000 + next
        const member = members[next % members.length]
        if (!member) throw new Error('There is nobody to write.')
        const req = await createLocalReq({ user: member as never }, payload)
        const begun = performance.now()
        try {
          await write(member, n, req)
        } catch (error) {
          errors += 1
          reasons.add(`${kind}: ${error instanceof Error ? error.message : String(error)}`)
        }
        times.push(performance.now() - begun)
      }
    }
    const begun = performance.now()
    await Promise.all(Array.from({ length: clients }, one))
    const seconds = (performance.now() - begun) / 1000
    const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN
    results.push({ kind, clients, perSecond: count / seconds, p50: median(times), p99, errors })
  }
}
for (const reason of reasons) process.stderr.write(`${reason}\n`)
process.stdout.write(`${JSON.stringify(results)}\n`)
await payload.destroy()
process.exit(0)
