import type { Payload } from 'payload'
import { type Env, parseEnv } from '../config/env'
import { bootPayload, prepareDataDir } from '../server/boot'

/**
 * Opens the hub of the environment, does the work and closes it again. A server may be running on the same database:
 * with the embedded one, writers wait for each other.
 *
 * @throws EnvError, StartError
 */
export const withHub = async <T>(work: (hub: { payload: Payload; env: Env }) => Promise<T>): Promise<T> => {
  const env = parseEnv(process.env, { cwd: process.cwd() })
  prepareDataDir(env)
  const payload = await bootPayload(env)
  try {
    return await work({ payload, env })
  } finally {
    await payload.destroy()
  }
}
