import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What is sealed: its purpose goes into the key and into the seal, so one kind of secret never passes for another. */
export type Purpose = 'credentials' | 'session'

const version = 'v1'
const ivBytes = 12
const tagBytes = 16

/** The stored secret cannot be read: it was changed, or sealed with another `PAYLOAD_SECRET`. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError'
}

const keyFor = (secret: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `community-hub/channels/${purpose}/${version}`, 32))

/**
 * Encrypts plain JSON with AES-256-GCM, under a key derived by HKDF from the hub's secret.
 *
 * @returns `v1.` and base64url of nonce, tag and text.
 */
export const seal = (args: { secret: string; purpose: Purpose; value: unknown }): string => {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyFor(args.secret, args.purpose), iv)
  cipher.setAAD(Buffer.from(`${version}.${args.purpose}`))
  const text = Buffer.concat([cipher.update(JSON.stringify(args.value), 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`
}

/**
 * Reads what {@link seal} wrote.
 *
 * @throws UnsealError, which repeats nothing of it.
 */
export const unseal = (args: { secret: string; purpose: Purpose; sealed: string }): unknown => {
  const { secret, purpose, sealed } = args
  const bytes = Buffer.from(sealed.slice(version.length + 1), 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(Buffer.from(`${sealed.slice(0, version.length)}.${purpose}`))
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    const text =
      decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new UnsealError('A stored secret cannot be read.', { cause })
  }
}
