const alphabet = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * A timestamp identifier (atproto.com/specs/tid): 53 bits of microseconds and 10 random bits, in 13 digits that sort
 * as the times do. Records of a feed must have one as their key.
 */
export const newTid = ({ now, random }: { now: Date; random: () => number }): string => {
  const microseconds = BigInt(now.getTime()) * 1000n + BigInt(Math.floor(random() * 1000))
  let rest = (microseconds << 10n) | BigInt(Math.floor(random() * 1024))
  let digits = ''
  for (let place = 0; place < 13; place += 1) {
    digits = `${alphabet.charAt(Number(rest & 31n))}${digits}`
    rest >>= 5n
  }
  return digits
}
