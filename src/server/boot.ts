import { accessSync, constants, mkdirSync } from 'node:fs'
import { getPayload, type Payload } from 'payload'
import type { Env } from '../config/env'
import { ensureSecret } from '../config/secret'
import { checkMigrations, NewerDatabaseError } from '../database/migrations'
import { isHalfMoved } from '../database/moveMark'

/** A reason not to start that the operator can mend; its message is all they need to read. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/**
 * Makes the data folder and, with the embedded database, the secret.
 *
 * @throws StartError when the folder cannot be read and written.
 */
export const prepareDataDir = (env: Pick<Env, 'dataDir' | 'secret'>): void => {
  try {
    mkdirSync(env.dataDir, { recursive: true })
    accessSync(env.dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    if (env.secret === null) ensureSecret(env.dataDir)
  } catch (cause) {
    throw new StartError(`DATA_DIR: ${env.dataDir} cannot be read and written (${codeOf(cause)}).`, { cause })
  }
}

/**
 * Payload on a database that is up to the code: by its migrations, or in development by pushing the schema.
 *
 * @throws StartError when the database cannot be opened, a newer hub wrote it, or a move into it is not finished.
 */
export const bootPayload = async ({ development }: Pick<Env, 'development'>): Promise<Payload> => {
  // The configuration reads the secret when it loads, so it loads after `prepareDataDir`.
  const { default: config } = await import('../../payload.config')
  const { migrations } = await import('../migrations')
  try {
    const payload = await getPayload({ config })
    if (await isHalfMoved(payload))
      throw new StartError(
        'DATABASE_URL: a hub is being moved into this database; finish it: npm run hub -- move',
      )
    if (!development) await checkMigrations(payload, migrations)
    return payload
  } catch (cause) {
    if (cause instanceof NewerDatabaseError) throw new StartError(cause.message, { cause })
    const reason = cannotOpen(cause)
    if (reason) throw new StartError(`DATABASE_URL: the database cannot be opened (${reason}).`, { cause })
    throw cause
  }
}

/** The code of an error or of what caused it; its words when there is none. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown error'
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  return error.cause === undefined ? error.message : codeOf(error.cause)
}

/** Why the database cannot be opened, when that is what the error says. */
const cannotOpen = (error: unknown): string | null => {
  const code = codeOf(error)
  // libsql says with a code that a file is no database, and without one that it cannot open it.
  const found = /^(SQLITE_\w+|ECONN\w+|ENOTFOUND)$/.exec(code) ?? /Unable to open connection[^"]*/.exec(code)
  return found?.[0] ?? null
}
