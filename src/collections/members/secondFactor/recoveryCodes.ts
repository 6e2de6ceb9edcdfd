import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** How many codes a member gets at a time. */
export const recoveryCodeCount = 10
// 80 bits each; NIST SP 800-63B, 5.1.2 asks for a keyed or slow hash below 112.
const codeBytes = 10
// Crockford's letters: nothing that is read as something else.
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

const writeCode = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const text = (bits.match(/.{5}/g) ?? []).map((five) => letters[parseInt(five, 2)] ?? '').join('')
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** New recovery codes, each `xxxx-xxxx-xxxx-xxxx`. */
export const newRecoveryCodes = (random: (bytes: number) => Uint8Array = randomBytes): string[] =>
  Array.from({ length: recoveryCodeCount }, () => writeCode(random(codeBytes)))

/** Pure: a code as somebody types it → as it is compared: case, blanks, hyphens and look-alikes do not matter. */
export const tidyCode = (typed: string): string =>
  typed.toLowerCase().replace(/[\s-]/g, '').replace(/[il]/g, '1').replace(/o/g, '0')

/** Pure: what is kept of a code, under a key that only the hub has. */
export const hashCode = (args: { secret: string; code: string }): string => {
  const key = Buffer.from(hkdfSync('sha256', args.secret, '', 'community-hub/members/recovery-code/v1', 32))
  return createHmac('sha256', key).update(tidyCode(args.code)).digest('hex')
}
