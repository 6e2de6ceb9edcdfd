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

/** The key of a later part of a thread: so many identifiers on, which is still less than a millisecond. */
export const tidAfter = (tid: string, places: number): string => {
  let rest = Array.from(tid).reduce((sum, digit) => (sum << 5n) | BigInt(alphabet.indexOf(digit)), 0n)
  rest += BigInt(places)
  let digits = ''
  for (let place = 0; place < 13; place += 1) {
    digits = `${alphabet.charAt(Number(rest & 31n))}${digits}`
    rest >>= 5n
  }
  return digits
}
