import crypto from 'node:crypto'
import { type Label, label } from '../../config/label'

/** Fewest characters of a password. NIST SP 800-63B asks for 8; length is what protects, so two more. */
export const passwordMin = 10
/** Most characters: a bound for what is hashed, far above any pass phrase. */
export const passwordMax = 200

/** Pure: null for a usable password, else why not. */
export const passwordFault = (value: unknown): Label | null => {
  const length = typeof value === 'string' ? Array.from(value).length : 0
  if (length < passwordMin)
    return label(`At least ${passwordMin} characters.`, `Au moins ${passwordMin} caractères.`)
  if (length > passwordMax)
    return label(`At most ${passwordMax} characters.`, `Au plus ${passwordMax} caractères.`)
  return null
}

/** One hashing of a password: PBKDF2 with SHA-256, off the main thread. */
export const derivePassword = (args: {
  password: string
  salt: string
  iterations: number
  bytes: number
}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const { password, salt, iterations, bytes } = args
    crypto.pbkdf2(password, salt, iterations, bytes, 'sha256', (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })

/** How Payload hashes a password today: rounds and length of what comes out. */
export const currentHash = { iterations: 600_000, bytes: 32 } as const

/**
 * Takes as long as Payload takes to hash a password, so that the time of an answer does not tell a known address from
 * an unknown one.
 */
export const hashForNothing = async (password: string): Promise<void> => {
  await derivePassword({ password, salt: crypto.randomBytes(32).toString('hex'), ...currentHash })
}
