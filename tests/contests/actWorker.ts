/**
 * A process of its own for tests of what many do at once: some members call an operation, all together. Says "ready",
 * waits for a line, says "begun" once a call of its own was accepted, and at the end how each was answered.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { database } from '../../src/database'
import { hubEditor } from '../../src/fields/editor'
import { communityHub } from '../../src/hub'

/** What a test tells the process. */
export type ActOrder = {
  /** URL of the database that the test's own hub uses. */
  url: string
  mongo?: object
  mediaDirectory: string
  operation: string
  calls: readonly { member: number | string; input: object }[]
}

const order = JSON.parse(process.argv[2] ?? '{}') as ActOrder
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
    plugins: [
      communityHub({
        siteURL: 'http://localhost:3000',
        mediaDirectory: order.mediaDirectory,
        now: () => new Date('2026-10-01T12:00:00.000Z'),
      }),
    ],
  }),
})
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')

const operations = Object.assign(
  {},
  ...hubCustom(payload.config).graphql.map(({ mutations }) => mutations),
) as Record<string, (input: object, req: PayloadRequest) => Promise<unknown>>

let isBegun = false
const call = async ({ member, input }: ActOrder['calls'][number]): Promise<string> => {
  const user = { id: member, collection: 'members', roles: ['member'], _verified: true }
  const req = await createLocalReq({ user: user as never }, payload)
  try {
    await operations[order.operation]?.(input, req)
    if (!isBegun) process.stdout.write('begun\n')
    isBegun = true
    return 'done'
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error).split('\n')[0] ?? ''
  }
}

const codes = await Promise.all(order.calls.map(call))
process.stdout.write(`${codes.join(',')}\n`)
await payload.destroy()
process.exit(0)
