// @ts-check
import { canonical, hashText } from './canonical.js'
import { pickEntrants } from './pick.js'

/**
 * @typedef {import('./canonical.js').Sha256} Sha256
 * @typedef {import('./pick.js').Entrant} Entrant
 * @typedef {import('./pick.js').Picked} Picked
 *
 * @typedef {object} Chain a chain of the drand network; times in seconds
 * @property {string} hash
 * @property {string} publicKey
 * @property {string} scheme
 * @property {number} genesisTime Unix time of round 1
 * @property {number} period
 *
 * @typedef {{ kind: 'drand', chain: Chain, frozenAt: string, round: number }} DrandSource
 * @typedef {{ kind: 'commitment', commitment: string, committedAt: string, opensAt: string }} CommitmentSource
 *
 * @typedef {object} DrawList what is frozen; its SHA-256 is published before the seed can be known
 * @property {'hub-draw-list/1'} format
 * @property {string} contest the contest's slug
 * @property {string} closedAt ISO 8601 in UTC
 * @property {number} winners
 * @property {number} alternates
 * @property {number} weightCap the most tickets that a member may hold
 * @property {string} pseudonymKey SHA-256 of the key that turns members into pseudonyms
 * @property {DrandSource | CommitmentSource} source
 * @property {Entrant[]} entrants in the order of their ids
 *
 * @typedef {{ signature: string } | { secret: string }} Proof what the seed comes from, beside the list
 *
 * @typedef {object} DrawLog
 * @property {'hub-draw/1'} format
 * @property {DrawList} list
 * @property {string} listHash
 * @property {Proof} proof
 * @property {string} seed
 * @property {Picked[]} picks winners first, then alternates
 * @property {string} digest SHA-256 of all the rest
 */

/** Seconds between the freeze and the round that decides. A constant of the format: nobody chooses it. */
export const leadSeconds = 600

/** The most that a list may call its cap. */
export const greatestCap = 1_000

/**
 * drand's quicknet: a signature every 3 seconds by a threshold of independent organisations (docs.drand.love). Pinned: a
 * chain of the organiser's own would prove nothing.
 *
 * @type {Chain}
 */
export const quicknet = {
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  scheme: 'bls-unchained-g1-rfc9380',
  genesisTime: 1_692_803_367,
  period: 3,
}

/**
 * The first round that is made {@link leadSeconds} after the freeze or later.
 *
 * @param {{ frozenAt: string, chain: Pick<Chain, 'genesisTime' | 'period'> }} args
 */
export const roundFor = ({ frozenAt, chain }) => {
  const wanted = Date.parse(frozenAt) / 1_000 + leadSeconds
  return Math.ceil((wanted - chain.genesisTime) / chain.period) + 1
}

/**
 * When a round is made, in milliseconds of Unix time.
 *
 * @param {{ round: number, chain: Pick<Chain, 'genesisTime' | 'period'> }} args
 */
export const timeOfRound = ({ round, chain }) => (chain.genesisTime + (round - 1) * chain.period) * 1_000

/**
 * @param {DrawList} list
 * @param {Sha256} sha256
 */
export const hashOfList = (list, sha256) => hashText(canonical(list), sha256)

/**
 * What a secret is published as before it may be known.
 *
 * @param {string} secret
 * @param {Sha256} sha256
 */
export const commitmentTo = (secret, sha256) => hashText(`hub-draw/1/secret/${secret}`, sha256)

/**
 * The seed: of the list and of what nobody knew, or nobody could change, when the list was frozen.
 *
 * @param {{ listHash: string, proof: Proof, sha256: Sha256 }} args
 */
export const seedOf = ({ listHash, proof, sha256 }) =>
  hashText(`hub-draw/1/seed/${listHash}/${'signature' in proof ? proof.signature : proof.secret}`, sha256)

/**
 * Entrants in the order of the list.
 *
 * @template {{ id: string }} T
 * @param {readonly T[]} entrants
 */
export const inListOrder = (entrants) =>
  [...entrants].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/**
 * Does the draw: the log that follows from a list and its proof, and nothing else does.
 *
 * @param {{ list: DrawList, proof: Proof, sha256: Sha256 }} args
 * @returns {DrawLog}
 */
export const drawLog = ({ list, proof, sha256 }) => {
  const listHash = hashOfList(list, sha256)
  const seed = seedOf({ listHash, proof, sha256 })
  const { entrants, winners, alternates } = list
  const picks = pickEntrants({ seed, entrants, count: winners + alternates, sha256 })
  const rest = { format: /** @type {const} */ ('hub-draw/1'), list, listHash, proof, seed, picks }
  return { ...rest, digest: hashText(canonical(rest), sha256) }
}

/**
 * The bytes of a log, as they are published.
 *
 * @param {DrawLog} log
 */
export const textOfLog = (log) => canonical(log)
