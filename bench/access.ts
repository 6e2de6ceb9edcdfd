/**
 * What the access rules cost: the topic list with them (as a visitor, as a member) beside the same list without, on one
 * booted hub, in turns. Writes milliseconds of processor time for each as JSON; `npm run bench` runs it and prints them.
 *
 * The environment names the database, as for the hub itself; it is filled here.
 */
import { createLocalReq, getPayload, type TypedUser } from 'payload'
import config from '../payload.config'
import { checkMigrations } from '../src/database'
import { migrations } from '../src/migrations'

const topicCount = 300
/** Lists read before anything is timed: compiled code and warm pages, for all alike. */
const warmUp = 30
/** Times that each way is asked, in turns. */
const asked = 200

const payload = await getPayload({ config })
await checkMigrations(payload, migrations)
const person = (handle: string) =>
  payload.create({
    collection: 'members',
    data: {
      email: `${handle}@example.org`,
      password: 'long enough for all',
      displayName: handle,
      handle,
      roles: ['member'],
      locale: 'en',
      _verified: true,
    },
    disableVerificationEmail: true,
  })
const member = await person('a-reader')
const authors = await Promise.all(Array.from({ length: 10 }, (_, n) => person(`author-${n}`)))
const forum = await payload.create({ collection: 'forums', data: { title: 'Forum', order: 1 } })
for (let n = 0; n < topicCount; n += 1)
  await payload.create({
    collection: 'topics',
    data: {
      title: `Topic number ${n}`,
      forum: forum.id,
      author: authors[n % authors.length]?.id,
      body: 'A question of some length, as people ask them.',
      language: 'en',
      moderation: n % 10 === 0 ? 'held' : 'approved',
    } as never,
    // Nothing of a measurement is judged or announced.
    context: { importing: true },
  })

const list = async (user: TypedUser | null, overrideAccess: boolean): Promise<number> => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  // Processor time, the database's included, which is in this process: what else the machine does falls out.
  const start = process.cpuUsage()
  const { docs } = await payload.find({
    collection: 'topics',
    sort: '-lastActivityAt',
    limit: 20,
    depth: 1,
    user,
    overrideAccess,
    req,
  })
  if (docs.length !== 20) throw new Error(`The list has ${docs.length} topics.`)
  const { user: own, system } = process.cpuUsage(start)
  return (own + system) / 1000
}

const reader = { ...member, collection: 'members' } as TypedUser
const ways = {
  without: () => list(null, true),
  visitor: () => list(null, false),
  member: () => list(reader, false),
}
const times: Record<keyof typeof ways, number[]> = { without: [], visitor: [], member: [] }
const names = Object.keys(ways) as (keyof typeof ways)[]
for (let n = 0; n < warmUp + asked; n += 1)
  for (const name of names) {
    const time = await ways[name]()
    if (n >= warmUp) times[name].push(time)
  }
const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
process.stdout.write(
  `${JSON.stringify(Object.fromEntries(names.map((name) => [name, median(times[name])])))}\n`,
)
process.exit(0)
