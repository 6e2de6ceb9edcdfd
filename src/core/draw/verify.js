// @ts-check
import { canonical, hashText, parseCanonical } from './canonical.js'
import { commitmentTo, drawLog, hashOfList, quicknet, roundFor } from './format.js'
import { isLog } from './shape.js'

/**
 * @typedef {import('./canonical.js').Sha256} Sha256
 * @typedef {import('./format.js').DrawLog} DrawLog
 * @typedef {import('./format.js').Chain} Chain
 *
 * @typedef {typeof checkNames[number]} CheckName
 * @typedef {{ name: CheckName, outcome: 'holds' | 'fails' | 'unchecked' }} Check
 * @typedef {(args: { chain: Chain, round: number, signature: string }) => Promise<boolean>} VerifySignature
 *
 * @typedef {object} Verdict
 * @property {'verified' | 'refuted' | 'incomplete'} verdict `incomplete`: all that was checked holds, the signature was not
 * @property {Check[]} checks in the order in which they were made; the first that fails is the last
 * @property {DrawLog | null} log null for what has not the form of one
 */

/** What is checked, in order. */
export const checkNames = /** @type {const} */ ([
  'form',
  'bytes',
  'list',
  'fingerprint',
  'source',
  'signature',
  'picks',
])

/**
 * Recomputes a draw from its log. Nothing in the log is believed but the frozen list and a signature, or a secret that was
 * committed to; all else has to follow from them.
 *
 * What it cannot see: whether the list is the one that was published before the seed was known. Give as `published` the
 * fingerprint that you kept, or compare `listHash` with it.
 *
 * @param {object} args
 * @param {Uint8Array | string} args.bytes the log exactly as published
 * @param {Sha256} args.sha256
 * @param {VerifySignature | null} args.verifySignature null where there is no BLS at hand; the verdict then says so
 * @param {string} [args.published] the fingerprint of the list as it was published before the draw
 * @param {readonly Chain[]} [args.chains] the chains that are believed; by default quicknet alone
 * @returns {Promise<Verdict>}
 */
export const verifyLog = async ({ bytes, sha256, verifySignature, published, chains = [quicknet] }) => {
  const log = parseCanonical(bytes)
  if (!isLog(log)) return { verdict: 'refuted', checks: [{ name: 'form', outcome: 'fails' }], log: null }
  /** @type {Check[]} */
  const checks = [{ name: 'form', outcome: 'holds' }]
  for (const name of checkNames.slice(1)) {
    const outcome = await judge[name]({ log, sha256, verifySignature, published, chains })
    checks.push({ name, outcome: outcome === null ? 'unchecked' : outcome ? 'holds' : 'fails' })
    if (outcome === false) return { verdict: 'refuted', checks, log }
  }
  const isWhole = checks.every(({ outcome }) => outcome === 'holds')
  return { verdict: isWhole ? 'verified' : 'incomplete', checks, log }
}

/**
 * @typedef {object} Given
 * @property {DrawLog} log
 * @property {Sha256} sha256
 * @property {VerifySignature | null} verifySignature
 * @property {string | undefined} published
 * @property {readonly Chain[]} chains
 */

/** @type {Record<Exclude<CheckName, 'form'> | 'form', (given: Given) => boolean | null | Promise<boolean | null>>} */
const judge = {
  form: () => true,

  // The last member is the hash of all before it: a slip of the hand shows here. Who changes both is found below.
  bytes: ({ log, sha256 }) => {
    const { digest, ...rest } = log
    return hashText(canonical(rest), sha256) === digest
  },

  list: ({ log: { list } }) =>
    list.entrants.length > 0 &&
    list.entrants.every(
      ({ id, weight }, index, all) =>
        weight <= list.weightCap && (index === 0 || (all[index - 1]?.id ?? '') < id),
    ),

  fingerprint: ({ log, sha256, published }) => {
    const hash = hashOfList(log.list, sha256)
    return hash === log.listHash && (published === undefined || published === hash)
  },

  source: ({ log: { list, proof }, sha256, chains }) => {
    const { source, closedAt } = list
    if (source.kind === 'drand') {
      const { chain, frozenAt, round } = source
      return (
        'signature' in proof &&
        chains.some((known) => canonical(known) === canonical(chain)) &&
        frozenAt >= closedAt &&
        round === roundFor({ frozenAt, chain })
      )
    }
    const { commitment, committedAt, opensAt } = source
    return (
      'secret' in proof &&
      committedAt <= opensAt &&
      opensAt < closedAt &&
      commitmentTo(proof.secret, sha256) === commitment
    )
  },

  signature: async ({ log: { list, proof }, verifySignature }) => {
    if (list.source.kind !== 'drand' || !('signature' in proof)) return true
    const { chain, round } = list.source
    return verifySignature === null ? null : verifySignature({ chain, round, signature: proof.signature })
  },

  picks: ({ log, sha256 }) =>
    canonical(drawLog({ list: log.list, proof: log.proof, sha256 })) === canonical(log),
}
