import { type CollectionConfig, type Config, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { pipe } from '../../src/config/pipe'
import { addCollections } from '../../src/config/steps'
import { database, type DatabaseOptions } from '../../src/database'
import { type Consumer, emit, outbox, type OutboxOptions } from '../../src/plugins/outbox'

/** Where the tests of the outbox keep their data; plain JSON, because workers get it on their command line. */
export type TestDatabase = Pick<DatabaseOptions, 'url' | 'mongo'>

/** A document that says so when it is created. A negative `n` throws after it said so. */
const Things: CollectionConfig = {
  slug: 'things',
  fields: [{ name: 'n', type: 'number', required: true }],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await emit({ topic: 'thing.made', payload: { n: doc.n }, req })
        if (doc.n < 0) throw new Error('a hook that throws')
        return doc
      },
    ],
  },
}

/** What consumers did: under no unique key, so that a message consumed twice would show as two rows. */
const Effects: CollectionConfig = { slug: 'effects', fields: [{ name: 'n', type: 'number', required: true }] }

// The slugs of these tests are not in the generated types.
const things = 'things' as never
const effects = 'effects' as never

/** Creates a thing, and with it a message. */
export const makeThing = (payload: Payload, n: number, req?: PayloadRequest): Promise<unknown> =>
  payload.create({ collection: things, data: { n } as never, ...(req ? { req } : {}) })

/** The numbers of all things, in order. */
export const thingsOf = (payload: Payload): Promise<number[]> => numbersOf(payload, things)

/** The numbers of all effects, in order. */
export const effectsOf = (payload: Payload): Promise<number[]> => numbersOf(payload, effects)

const numbersOf = async (payload: Payload, collection: never): Promise<number[]> => {
  const { docs } = await payload.find({ collection, pagination: false, depth: 0 })
  return (docs as { n: number }[]).map(({ n }) => n).sort((a, b) => a - b)
}

/** The consumer of `thing.made`: one row for each message. */
export const leaveEffect: Consumer = async ({ payload: { n }, req }) => {
  await req.payload.create({ collection: effects, data: { n } as never, req })
}

/** A Payload with an outbox, two collections and nothing else: it boots in a second. */
export const outboxConfig = (
  where: TestDatabase,
  options: Partial<OutboxOptions> & Pick<OutboxOptions, 'now'>,
): Config => ({
  secret: 'a secret of the tests, long enough',
  db: database(where),
  telemetry: false,
  logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
  typescript: { autoGenerate: false },
  plugins: [
    (config) =>
      pipe(
        config,
        addCollections(Things, Effects),
        outbox({
          topics: { 'thing.made': z.object({ n: z.number() }), 'thing.declared': z.object({}) },
          consumers: { 'thing.made': [leaveEffect] },
          random: () => 0,
          ...options,
        }),
      ),
  ],
})
