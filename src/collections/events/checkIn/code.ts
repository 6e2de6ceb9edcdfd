import { createHmac, hkdfSync } from 'node:crypto'

type Id = number | string

/** Crockford's base 32: no I, L, O or U, so that nobody reads or types one sign for another. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Signs of a code: fifty bits, and only organisers, signed in and counted, may try one. */
const length = 10

/**
 * The code of one registration, for the door: ten signs in two groups, signed with the hub's secret and stored nowhere.
 * It is as good for a scanner (in a QR code) as for a finger.
 */
export const checkInCode = (rsvp: Id, secret: string): string => {
  const bytes = createHmac('sha256', keyOf(secret)).update(String(rsvp)).digest()
  const code = Array.from(bytes.subarray(0, length), (byte) => signs[byte & 31]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

let derived: { secret: string; key: Buffer } | null = null

/** Derived once: a door asks for a thousand codes at a time. */
const keyOf = (secret: string): Buffer => {
  if (derived?.secret !== secret)
    derived = { secret, key: Buffer.from(hkdfSync('sha256', secret, '', 'community-hub/check-in/1', 32)) }
  return derived.key
}
