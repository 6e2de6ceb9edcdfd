/**
 * One hub on one forum, asked by the measurement that forked it: `bench/forum.ts` sends what to ask, and it answers with
 * the milliseconds that took. The environment names the database.
 */
import { execFileSync } from 'node:child_process'
import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config'
import { hubCustom, type Operation } from '../../src/config/hubCustom'
import { createLogger } from '../../src/config/logger'
import { checkMigrations, sqliteClientOf } from '../../src/database'
import { migrations } from '../../src/migrations'
import { indexTask } from '../../src/plugins/reading/indexes'
import { createApp } from '../../src/server/app'
import { LogInDocument } from '../../src/site/graphql/generated'
import { questions } from './questions'
import { reader } from './reader'
import { wordsOf } from './plan'

/** What the measurement asks. */
export type Order =
  | { do: 'ask'; question: keyof typeof questions; isCold: boolean; n: number }
  | { do: 'reply'; clients: number; replies: number }

/** What it is answered. */
export type Report =
  | { kind: 'ready'; canBeCold: boolean }
  /** Milliseconds: until the answer was there, and of the processor. */
  | { kind: 'took'; waited: number; processor: number }
  | { kind: 'replied'; seconds: number; milliseconds: number[] }
  | { kind: 'failed'; why: string }

const payload = await getPayload({ config })
if (process.env.NODE_ENV !== 'development') await checkMigrations(payload, migrations)
const client = sqliteClientOf(payload)
if (!client) throw new Error('The measurement reads from the embedded database.')
// What the worker of a hub has done before anybody reads.
await indexTask.run({ payload, signal: new AbortController().signal })
// What was written last still lies in the log, which a cold start would not forget.
await client.emptyLog()
const roomy = { limit: 1_000_000, windowMs: 60_000 }
const { inProcess } = createApp({
  payload,
  logger: createLogger({ level: 'error' }),
  siteURL: 'http://localhost:3000',
  rateLimits: { graphql: roomy, logIn: roomy },
  // Every question is executed: what is measured is the forum, not what is kept of an answer.
  cacheMaxAge: 0,
})
const call = async (
  query: string,
  variables: Record<string, unknown>,
  headers: Headers,
): Promise<unknown> => {
  const { data, errors } = await inProcess({ query, variables, headers })
  if (errors) throw new Error(errors.map(({ message }) => message).join(' · '))
  return data
}
const stranger = new Headers()
const session = (await call(
  String(LogInDocument),
  { email: reader.email, password: reader.password },
  stranger,
)) as { logIn: { token: string } }
const member = new Headers({ authorization: `JWT ${session.logIn.token}` })

const { docs } = await payload.find({
  collection: 'topics',
  where: { slug: { equals: 'the-longest' } },
  limit: 1,
  depth: 0,
})
const longest = docs[0]
if (!longest) throw new Error('Fill the forum first.')
const [room] = (await payload.find({ collection: 'forums', limit: 1, sort: 'order', depth: 0 })).docs
const [tag] = (await payload.find({ collection: 'tags', limit: 1, sort: 'id', depth: 0 })).docs
const place = {
  longest: longest.id,
  last: longest.lastShown ?? 0,
  room: room?.id ?? 0,
  tag: tag?.id ?? 0,
}

const file = new URL(String((payload.db as unknown as { clientConfig: { url: string } }).clientConfig.url))
  .pathname

/**
 * Gives the file's pages back: those of the connection, and those of the system, by GNU dd's `nocache`
 * (https://www.gnu.org/software/coreutils/manual/html_node/dd-invocation.html).
 *
 * @returns false: this system has no such thing.
 */
const forget = async (): Promise<boolean> => {
  await client.execute('PRAGMA shrink_memory')
  try {
    execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const ask = async ({
  question,
  isCold,
  n,
}: Extract<Order, { do: 'ask' }>): Promise<Extract<Report, { kind: 'took' }>> => {
  const { query, variables, isMember, isAnswer } = questions[question]
  if (isCold) await forget()
  const asked = variables(place, n)
  const begun = performance.now()
  const used = process.cpuUsage()
  const data = await call(query, asked, isMember ? member : stranger)
  const { user, system } = process.cpuUsage(used)
  const waited = performance.now() - begun
  if (!isAnswer(data)) throw new Error(`${question}: ${JSON.stringify(data).slice(0, 200)}`)
  return { kind: 'took', waited, processor: (user + system) / 1000 }
}

/** Members who have not replied yet, and who are left. */
const { docs: writers } = await payload.find({
  collection: 'members',
  where: { handle: { like: 'writer-' } },
  pagination: false,
  sort: 'id',
  depth: 0,
})
let nextWriter = 0

const reply = async ({ clients, replies }: Extract<Order, { do: 'reply' }>) => {
  const write = hubCustom(payload.config)
    .graphql.map(({ mutations }) => mutations?.writeReply)
    .find((operation) => operation !== undefined)
  if (!write) throw new Error('The hub has no writeReply.')
  const operation = write as Operation<{ topic: number; body: string; key: string }, unknown>
  const milliseconds: number[] = []
  let left = replies
  const begun = performance.now()
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const writer = writers[nextWriter]
      nextWriter += 1
      if (!writer) throw new Error('There are not enough members for so many replies.')
      const req = await createLocalReq({ user: { ...writer, collection: 'members' } }, payload)
      const started = performance.now()
      // Half of them in one topic, where each waits for the number of the one before.
      const topic = place.longest + (nextWriter % 2 === 0 ? 0 : nextWriter)
      await operation({ topic, body: wordsOf(nextWriter, 30), key: `bench-${nextWriter}` }, req)
      milliseconds.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, one))
  return { seconds: (performance.now() - begun) / 1000, milliseconds }
}

const answer = async (order: Order): Promise<Report> =>
  order.do === 'ask' ? ask(order) : { kind: 'replied', ...(await reply(order)) }

const send = (report: Report): void => void process.send?.(report)
process.on('message', (order: Order) => {
  answer(order).then(send, (error: unknown) => send({ kind: 'failed', why: String(error) }))
})
process.on('disconnect', () => process.exit(0))
send({ kind: 'ready', canBeCold: await forget() })
