import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const version = 'v1'
const ivBytes = 12
const tagBytes = 16

/** The sealed text cannot be read: it was changed, or sealed for something else or with another secret. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError'
}

/** Encrypts and decrypts what one part of the hub keeps. */
export type Sealer<Purpose extends string> = {
  /**
   * Encrypts plain JSON with AES-256-GCM, under a key derived by HKDF from the hub's secret.
   *
   * @returns `v1.` and base64url of nonce, tag and text.
   */
  seal: (args: { secret: string; purpose: Purpose; value: unknown }) => string
  /**
   * Reads what `seal` wrote.
   *
   * @throws UnsealError, which repeats nothing of it.
   */
  unseal: (args: { secret: string; purpose: Purpose; sealed: string }) => unknown
}

/**
 * Makes the sealer of one part of the hub. Part and purpose go into the key, and the purpose into the seal, so one
 * kind of secret never passes for another.
 *
 * @param part - who seals, for example `channels`; another name is another key.
 * @typeParam Purpose - what is sealed.
 */
export const sealer = <Purpose extends string>(part: string): Sealer<Purpose> => {
  const keyFor = (secret: string, purpose: Purpose): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `community-hub/${part}/${purpose}/${version}`, 32))
  return {
    seal: ({ secret, purpose, value }) => {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), iv)
      cipher.setAAD(Buffer.from(`${version}.${purpose}`))
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`
    },
    unseal: ({ secret, purpose, sealed }) => {
      const bytes = Buffer.from(sealed.slice(version.length + 1), 'base64url')
      try {
        const decipher = createDecipheriv(
          'aes-256-gcm',
          keyFor(secret, purpose),
          bytes.subarray(0, ivBytes),
          {
            authTagLength: tagBytes,
          },
        )
        decipher.setAAD(Buffer.from(`${sealed.slice(0, version.length)}.${purpose}`))
        decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
        const text =
          decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
        return JSON.parse(text) as unknown
      } catch (cause) {
        throw new UnsealError('A sealed secret cannot be read.', { cause })
      }
    },
  }
}
