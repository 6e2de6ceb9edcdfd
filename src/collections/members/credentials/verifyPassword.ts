import { timingSafeEqual } from 'node:crypto'
import { currentHash, derivePassword, hashForNothing } from '../password'

// Payload's two formats (auth/strategies/local/generatePasswordSaltHash): today's carries its name.
const prefix = 'pbkdf2-sha256-v1:'
const legacyHash = { iterations: 25_000, bytes: 512 } as const

/**
 * Is this the password of an account, as Payload stored it? Hashes exactly once, whatever it is given: an account
 * without a password, or none at all, takes as long as any other.
 */
export const verifyPassword = async (
  account: { hash?: string | null; salt?: string | null } | null,
  password: string,
): Promise<boolean> => {
  const { hash, salt } = account ?? {}
  if (!hash || !salt) {
    await hashForNothing(password)
    return false
  }
  const shape = hash.startsWith(prefix) ? currentHash : legacyHash
  const stored = Buffer.from(hash.startsWith(prefix) ? hash.slice(prefix.length) : hash, 'hex')
  const given = await derivePassword({ password, salt, ...shape })
  return stored.length === given.length && timingSafeEqual(stored, given)
}
