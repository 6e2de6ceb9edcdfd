import { mkdirSync, accessSync, constants } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import { type Env } from '../config/env'
import { ensureSecret } from '../config/secret'
import { checkMigrations, type Migration } from '../database'

/** A reason not to start that the operator can mend; its message is one clear line. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Makes the data folder and the secret, or says in one line why it cannot. */
export const prepareDataDir = (env: Env): void => {
  try {
    mkdirSync(env.dataDir, { recursive: true })
    accessSync(env.dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    if (env.secret === null) ensureSecret(env.dataDir)
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause)
    throw new StartError(`DATA_DIR ${env.dataDir} cannot be read and written (${why}).`, { cause })
  }
}

/** Payload on a database that is up to the code. */
export const bootPayload = async (): Promise<Payload> => {
  // The configuration reads the secret when it loads, so it loads after `prepareDataDir`.
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  const { migrations } = (await import('../migrations')) as unknown as { migrations: readonly Migration[] }
  await checkMigrations(payload, migrations)
  return payload
}
