/**
 * What judging costs: a text through all instant checks, and a newcomer's reply in a hub with moderation beside the same
 * in one without, in turns. Writes milliseconds of processor time as JSON; `npm run bench` runs it and prints them.
 */
import { checksOf, defaultPolicy, evaluate } from '../src/plugins/moderation/training'
import { bootHub, type TestHub } from '../tests/helpers/bootHub'

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

type Place = { hub: TestHub; topic: number | string }

const placeWith = async (moderation: boolean): Promise<Place> => {
  const hub = await bootHub({ options: { features: { moderation } } })
  const { payload } = hub
  const author = await hub.createMember({ handle: 'the-author' })
  const forum = await payload.create({ collection: 'forums', data: { title: 'Forum', order: 1 } })
  const topic = await payload.create({
    collection: 'topics',
    data: {
      title: 'A question of oars',
      forum: forum.id,
      author: author.id,
      body: 'How does one mend an oar?',
      language: 'en',
    } as never,
    context: { importing: true },
  })
  return { hub, topic: topic.id }
}

const post = async ({ hub, topic }: Place, handle: string, body: string): Promise<number> => {
  const newcomer = await hub.createMember({ handle })
  const req = await hub.requestOf(newcomer)
  const begun = processorTime()
  await hub.payload.create({
    collection: 'replies',
    data: { topic, body, language: 'en' } as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return processorTime() - begun
}

const [judged, unjudged] = [await placeWith(true), await placeWith(false)]
const times: Record<'judged' | 'unjudged', number[]> = { judged: [], unjudged: [] }
for (let n = 0; n < replies + warmUp; n += 1) {
  const took = [
    await post(judged, `newcomer-${n}`, bodyOf(n)),
    await post(unjudged, `newcomer-${n}`, bodyOf(n)),
  ]
  if (n < warmUp) continue
  times.judged.push(took[0] ?? NaN)
  times.unjudged.push(took[1] ?? NaN)
}
await Promise.all([judged.hub.stop(), unjudged.hub.stop()])
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
