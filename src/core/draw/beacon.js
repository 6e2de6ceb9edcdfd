// @ts-check
import { fetchBeacon } from 'drand-client'
import { toHex } from './canonical.js'

/**
 * Is this the signature of this round, made with the key of this chain? drand-client judges; it takes a client to ask for
 * the round, and gets one that hands it what is to be judged.
 *
 * @param {{ chain: import('./format.js').Chain, round: number, signature: string, sha256: import('./canonical.js').Sha256 }} args
 * @returns {Promise<boolean>} false, too, for what is no point of the curve
 */
export const isSignatureOfRound = async ({ chain, round, signature, sha256 }) => {
  const randomness = toRandomness(signature, sha256)
  if (randomness === null) return false
  try {
    await fetchBeacon(clientOf({ chain, beacon: { round, signature, randomness } }), round)
    return true
  } catch {
    // The library throws for a signature that is wrong and for one that is none; there is nothing else it could fail at.
    return false
  }
}

/**
 * drand's randomness of a round: SHA-256 of its signature. Null for a signature that is not written as drand writes them.
 *
 * @param {string} signature
 * @param {import('./canonical.js').Sha256} sha256
 */
export const toRandomness = (signature, sha256) => {
  if (!/^(?:[0-9a-f]{2})+$/.test(signature)) return null
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return toHex(sha256(bytes))
}

/** @param {{ chain: import('./format.js').Chain, beacon: { round: number, signature: string, randomness: string } }} args */
const clientOf = ({ chain, beacon }) => {
  const info = {
    public_key: chain.publicKey,
    period: chain.period,
    genesis_time: chain.genesisTime,
    hash: chain.hash,
    groupHash: '',
    schemeID: chain.scheme,
    metadata: { beaconID: '' },
  }
  return {
    options: { disableBeaconVerification: false, noCache: false },
    latest: async () => beacon,
    get: async () => beacon,
    chain: () => ({ baseUrl: '', info: async () => info }),
  }
}
