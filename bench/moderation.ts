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

/** Everyday words in several sentences' worth: two texts made of them have no row of words in common. */
const words =
  `the a my your our this that one two every old new small big warm cold early late boat oar river garden bread kettle
  train window letter bicycle market kitchen lamp winter spring morning evening neighbour daughter teacher cousin map
  road hill bridge music radio paper pencil apple pear soup cheese table chair wood glue paint brush rope wheel tyre
  pump garage shed fence gate flower seed rain snow wind cloud star moon book story photo camera film colour green blue
  yellow brown mends carries finds keeps makes opens closes reads writes walks rides cooks bakes plants grows learns
  asks answers remembers forgets prefers likes tries starts stops with without under over behind beside before after
  because although while when where how often never always perhaps rather quite almost enough together again slowly
  gently carefully and or but so then here there somewhere last next first`.split(/\s+/)
/** Numbers in [0, 1) that look random and are the same at every run (Numerical Recipes' generator). */
const numbers = (seed: number) => () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
const bodyOf = (n: number): string => {
  const random = numbers(n + 1)
  return Array.from({ length: 60 + (n % 60) }, () => words[Math.floor(random() * words.length)]).join(' ')
}

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
  const reply = await hub.payload.create({
    collection: 'replies',
    data: { topic, body, language: 'en' } as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const took = processorTime() - begun
  // What is held opens a case: that is another measure.
  if (reply.moderation !== undefined && reply.moderation !== 'approved')
    throw new Error(`A harmless reply was ${String(reply.moderation)}: ${body}`)
  return took
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
