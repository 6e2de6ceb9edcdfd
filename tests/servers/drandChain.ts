import { bls12_381 } from '@noble/curves/bls12-381'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { Chain } from '../../src/core/draw/format.js'

/** A chain that signs as drand's quicknet does, with a key of its own. */
export type SigningChain = {
  chain: Chain
  /** The one signature of a round, as hexadecimal digits. */
  sign: (round: number) => string
}

/** Hash-to-curve domain of the scheme `bls-unchained-g1-rfc9380` (drand/kyber, RFC 9380 §3.1). */
const domain = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'

/**
 * A chain with a key of its own: signatures on G1 over SHA-256 of the round as eight bytes, a public key on G2.
 *
 * @param args.key - the private key, a whole number above 0. @default 7n
 * @param args.genesisTime - Unix time of round 1, in seconds.
 */
export const signingChain = ({
  key = 7n,
  genesisTime = 1_692_803_367,
  period = 3,
}: { key?: bigint; genesisTime?: number; period?: number } = {}): SigningChain => {
  const publicKey = bls12_381.G2.ProjectivePoint.BASE.multiply(key).toHex()
  return {
    chain: {
      hash: bytesToHex(sha256(new TextEncoder().encode(`chain of ${publicKey}`))),
      publicKey,
      scheme: 'bls-unchained-g1-rfc9380',
      genesisTime,
      period,
    },
    sign: (round) => {
      const message = new Uint8Array(8)
      new DataView(message.buffer).setBigUint64(0, BigInt(round))
      const point = bls12_381.G1.hashToCurve(sha256(message), { DST: domain })
      return bls12_381.G1.ProjectivePoint.fromAffine(point.toAffine()).multiply(key).toHex()
    },
  }
}
