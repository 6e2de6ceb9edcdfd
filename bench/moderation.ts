/**
 * What judging costs: a text through all instant checks, and a reply posted by a newcomer, who is judged, beside one by
 * a moderator, who is not, in turns on one booted hub. Writes milliseconds of processor time as JSON; `npm run bench`
 * runs it and prints them.
 *
 * The environment names the database, as for the hub itself; it is filled here.
 */
import { createLocalReq, getPayload, type TypedUser } from 'payload'
import config from '../payload.config'
import { checkMigrations } from '../src/database'
import { migrations } from '../src/migrations'
import { checksOf, defaultPolicy, evaluate } from '../src/plugins/moderation/training'

/** Replies posted each way; each newcomer writes one, so that no limit of speed is met. */
const replies = 60
/** Replies before anything is timed: compiled code and warm pages, for both alike. */
const warmUp = 10
const texts = 2_000

const words =
  'the oar of my old boat broke this morning and I would like to mend it with glue or a wooden splint before spring has anyone here done that lately'.split(
    ' ',
  )
const bodyOf = (n: number): string =>
  Array.from({ length: 60 + (n % 60) }, (_, at) => words[(n * 11 + at * 7) % words.length]).join(' ')

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const judging = {
  checks: checksOf({}, []),
  standing: 'newcomer' as const,
  policy: defaultPolicy,
  clock: processorTime,
}
const rows = Array.from({ length: texts }, (_, n) => ({ id: String(n), text: bodyOf(n) }))
await evaluate(rows.slice(0, 200), judging)
const start = processorTime()
const { milliseconds } = await evaluate(rows, judging)
const perSecond = (1000 * texts) / (processorTime() - start)

const payload = await getPayload({ config })
await checkMigrations(payload, migrations)
const person = (handle: string, role: 'member' | 'moderator') =>
  payload.create({
    collection: 'members',
    data: {
      email: `${handle}@example.org`,
      password: 'long enough for all',
      displayName: handle,
      handle,
      roles: role === 'member' ? ['member'] : ['member', 'moderator'],
      locale: 'en',
      _verified: true,
    },
    disableVerificationEmail: true,
  })
const moderator = await person('a-moderator', 'moderator')
const newcomers = []
for (let n = 0; n < replies + warmUp; n += 1) newcomers.push(await person(`newcomer-${n}`, 'member'))
const forum = await payload.create({ collection: 'forums', data: { title: 'Forum', order: 1 } })
const topic = await payload.create({
  collection: 'topics',
  data: {
    title: 'A question of oars',
    forum: forum.id,
    author: moderator.id,
    body: 'How does one mend an oar?',
    language: 'en',
  } as never,
  context: { importing: true },
})

const post = async (by: typeof moderator, body: string): Promise<number> => {
  const user = { ...by, collection: 'members' } as TypedUser
  const req = await createLocalReq({ user }, payload)
  const begun = processorTime()
  await payload.create({
    collection: 'replies',
    data: { topic: topic.id, body, language: 'en' } as never,
    depth: 0,
    user,
    overrideAccess: false,
    req,
  })
  return processorTime() - begun
}

const times: Record<'judged' | 'unjudged', number[]> = { judged: [], unjudged: [] }
for (const [n, newcomer] of newcomers.entries()) {
  const judged = await post(newcomer, bodyOf(n))
  const unjudged = await post(moderator, bodyOf(n + 1_000))
  if (n < warmUp) continue
  times.judged.push(judged)
  times.unjudged.push(unjudged)
}
const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
console.log(
  JSON.stringify({
    ...milliseconds,
    perSecond,
    judged: median(times.judged),
    unjudged: median(times.unjudged),
  }),
)
process.exit(0)
