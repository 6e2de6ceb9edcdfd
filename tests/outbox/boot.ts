import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import type { OutboxOptions } from '../../src/plugins/outbox'
import { createSchema } from '../helpers/bootHub'
import { mongoUnderTest } from '../helpers/mongo'
import { outboxConfig, type TestDatabase } from './config'

/** A booted Payload with an outbox and nothing else, on a database that worker processes can open too. */
export type TestOutbox = { payload: Payload; where: TestDatabase; stop: () => Promise<void> }

/** Boots one on a fresh database; its tables are made. */
export const bootOutbox = async (
  options: Partial<OutboxOptions> & Pick<OutboxOptions, 'now'>,
): Promise<TestOutbox> => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'hub-outbox-'))
  const mongo = mongoUnderTest()
  const where: TestDatabase = mongo
    ? { url: mongo.url(`test-${randomUUID()}`), mongo: mongo.options }
    : { url: `file:${path.join(directory, 'hub.db')}` }
  const payload = await getPayload({ config: buildConfig(outboxConfig(where, options)), key: randomUUID() })
  await createSchema(payload)
  return {
    payload,
    where,
    stop: async () => {
      if (mongo) await mongo.drop(payload)
      await payload.destroy()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
