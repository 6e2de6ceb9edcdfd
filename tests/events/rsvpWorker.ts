/**
 * A process of its own for the tests of registrations: some members register for one event, all at once. Says
 * "ready", waits for a line, registers them and says how it went.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { database } from '../../src/database'
import { hubEditor } from '../../src/fields/editor'
import { communityHub } from '../../src/hub'

/** What a test tells the process. */
export type RsvpOrder = {
  /** URL of the database that the test's own hub uses. */
  url: string
  mongo?: object
  mediaDirectory: string
  event: number | string
  members: readonly (number | string)[]
  /** Every third of them changes their mind. */
  cancels: boolean
}

const order = JSON.parse(process.argv[2] ?? '{}') as RsvpOrder
const payload = await getPayload({
  config: buildConfig({
    secret: 'a secret of the tests, long enough',
    db: database({ url: order.url, ...(order.mongo ? { mongo: order.mongo } : {}) }),
    editor: hubEditor(),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
    admin: { user: 'members' },
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [communityHub({ siteURL: 'http://localhost:3000', mediaDirectory: order.mediaDirectory })],
  }),
})
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')

const operations = Object.assign(
  {},
  ...hubCustom(payload.config).graphql.map(({ mutations }) => mutations),
) as Record<string, (input: object, req: PayloadRequest) => Promise<unknown>>

const act = async (name: string, member: number | string): Promise<void> => {
  const user = { id: member, collection: 'members', roles: ['member'], _verified: true }
  const req = await createLocalReq({ user: user as never }, payload)
  await operations[name]?.({ event: order.event }, req)
}

const outcomes = await Promise.allSettled(
  order.members.map(async (member, index) => {
    await act('rsvp', member)
    if (order.cancels && index % 3 === 0) await act('cancelRsvp', member)
  }),
)
const failed = outcomes.filter(({ status }) => status === 'rejected').length
process.stdout.write(`failed ${failed}\n`)
await payload.destroy()
process.exit(0)
