import { Secret, TOTP } from 'otpauth'

// 160 bits: RFC 4226, R6. The library draws them from the system's generator.
const secretBytes = 20
// What every authenticator app understands: RFC 6238 with SHA-1, six digits, thirty seconds.
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** Steps of clock drift that are forgiven, either way: RFC 6238, 5.2. */
const drift = 1

/** A new secret, in base32. */
export const newSecret = (): string => new Secret({ size: secretBytes }).base32

/** Pure: the `otpauth:` address that an authenticator app reads, of a QR code. */
export const keyUri = (args: { secret: string; account: string; issuer: string }): string =>
  new TOTP({ ...shape, issuer: args.issuer, label: args.account, secret: args.secret }).toString()

/**
 * Pure: the time step that a code belongs to, or null for a wrong code. A step counts once: nothing at or before
 * `after` is taken, so whoever reads a code over a shoulder comes too late (RFC 6238, 5.2).
 */
export const matchingStep = (args: {
  secret: string
  code: string
  now: Date
  after: number | null
}): number | null => {
  const { secret, code, now, after } = args
  const totp = new TOTP({ ...shape, secret })
  const timestamp = now.getTime()
  const delta = totp.validate({ token: code, timestamp, window: drift })
  if (delta === null) return null
  const step = totp.counter({ timestamp }) + delta
  return after !== null && step <= after ? null : step
}
