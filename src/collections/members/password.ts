import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
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

const hash = promisify(pbkdf2)

/**
 * Takes as long as Payload takes to hash a password (600,000 rounds of PBKDF2 with SHA-256, 32 bytes), so that the
 * time of an answer does not tell a known address from an unknown one.
 */
export const hashForNothing = async (password: string): Promise<void> => {
  await hash(password, randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
}
