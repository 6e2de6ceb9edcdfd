import { createHash, createHmac } from 'node:crypto'
import { sealer } from '../../core/seal'
import type { Id } from '../../core/related'

const { seal, unseal } = sealer<'secrets'>('draw')

/** What a draw keeps to itself. */
export type DrawSecrets = {
  /** Turns members into pseudonyms; never published, and forgotten when the personal data go. */
  pseudonymKey: string
  /** What was committed to; published with the draw, and used only where there is no beacon. */
  seedSecret: string
}

/** Seals the secrets for the database. */
export const sealSecrets = (secret: string, value: DrawSecrets): string =>
  seal({ secret, purpose: 'secrets', value })

/** Reads what {@link sealSecrets} wrote. */
export const openSecrets = (secret: string, sealed: string): DrawSecrets =>
  unseal({ secret, purpose: 'secrets', sealed }) as DrawSecrets

/** A member's pseudonym in one draw: 128 bits of HMAC-SHA256. It says nothing about them without the key. */
export const pseudonymOf = (key: string, member: Id): string =>
  createHmac('sha256', key).update(String(member)).digest('hex').slice(0, 32)

/** SHA-256, as the pure draw asks for it. */
export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
