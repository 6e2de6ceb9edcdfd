import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileOf = (dataDir: string): string => path.join(dataDir, 'secret')

/** The secret that an earlier start left in the data folder, or null. */
export const readSecret = (dataDir: string): string | null => {
  try {
    return readFileSync(fileOf(dataDir), 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * The data folder's secret, made on the first start: 256 random bits, readable by the owner alone. Two starts at
 * once agree on one: whoever comes second reads the other's.
 *
 * @throws the file system's error when the folder cannot be written.
 */
export const ensureSecret = (dataDir: string): string => {
  const known = readSecret(dataDir)
  if (known !== null) return known
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(fileOf(dataDir), `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const made = readSecret(dataDir)
  if (made === null) throw new Error(`${fileOf(dataDir)} is empty: remove it, or restore it from a backup.`)
  return made
}

/**
 * The secret of a process that only reads the configuration (a build, a generator) and was given none: nothing that
 * outlives the process may be signed with it, so it is different every time.
 */
export const fleetingSecret = (): string => randomBytes(32).toString('hex')
