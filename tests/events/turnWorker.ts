/**
 * A process of its own that does what the hub's worker does, at a moment that stands still, until nothing is left to do or it
 * is killed. Says "ready", waits for a line, and says "turn" after each turn of a task that found something.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { buildConfig, getPayload } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import { database } from '../../src/database'
import { hubEditor } from '../../src/fields/editor'
import { communityHub } from '../../src/hub'

/** What a test tells the process. */
export type TurnOrder = {
  /** URL of the database that the test's own hub uses. */
  url: string
  mongo?: object
  mediaDirectory: string
  /** ISO 8601. */
  now: string
}

const { url, mongo, mediaDirectory, now } = JSON.parse(process.argv[2] ?? '{}') as TurnOrder
const payload = await getPayload({
  config: buildConfig({
    secret: 'a secret of the tests, long enough',
    db: database({ url, ...(mongo ? { mongo } : {}) }),
    editor: hubEditor(),
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
    admin: { user: 'members' },
    telemetry: false,
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    plugins: [
      communityHub({
        siteURL: 'http://localhost:3000',
        mediaDirectory,
        allowPrivateNetwork: true,
        now: () => new Date(now),
      }),
    ],
  }),
})
process.stdout.write('ready\n')
await once(createInterface(process.stdin), 'line')
const { signal } = new AbortController()
for (let did = 1; did > 0;) {
  did = 0
  for (const task of hubCustom(payload.config).tasks) {
    const done = await task.run({ payload, signal })
    if (done > 0) process.stdout.write('turn\n')
    did += done
  }
}
await payload.destroy()
process.exit(0)
