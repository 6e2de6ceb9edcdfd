import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import type { Chain } from '../../src/core/draw/format.js'
import { signingChain } from './drandChain'
import { type RunningServer, startHttpServer } from './httpServer'

/** How the beacon misbehaves until it is told otherwise. */
export type BeaconMode = 'faithful' | 'wrong-signature' | 'other-round' | 'silent' | 'failing' | 'nonsense'

/** A server of the drand network with a chain of its own. */
export type Drand = RunningServer & {
  chain: Chain
  /** Rounds that were asked for, in order. */
  asked: readonly number[]
  behave: (mode: BeaconMode) => void
}

/**
 * drand's HTTP API (docs.drand.love) with real signatures: `/<chain>/info`, `/<chain>/public/<round>` and `…/latest`. A
 * round that its clock has not come to is answered with 404, as the real servers do.
 */
export const startDrand = async (options: { now: () => Date; genesisTime?: number }): Promise<Drand> => {
  const { now, ...rest } = options
  const { chain, sign } = signingChain(rest)
  const asked: number[] = []
  let mode: BeaconMode = 'faithful'
  const current = (): number => Math.floor((now().getTime() / 1_000 - chain.genesisTime) / chain.period) + 1
  const beacon = (round: number) => {
    const signature = sign(round)
    return { round, randomness: bytesToHex(sha256(hexToBytes(signature))), signature }
  }
  const server = await startHttpServer(({ path, answer, say, drop }) => {
    const [, hash, what, name] = path.split('/')
    if (hash !== chain.hash) return say(404, 'chain not found')
    if (what === 'info')
      return answer(200, {
        public_key: chain.publicKey,
        period: chain.period,
        genesis_time: chain.genesisTime,
        hash: chain.hash,
        groupHash: chain.hash,
        schemeID: chain.scheme,
        metadata: { beaconID: 'simulated' },
      })
    const round = name === 'latest' ? current() : Number(name)
    if (what !== 'public' || !Number.isSafeInteger(round) || round < 1) return say(400, 'bad request')
    asked.push(round)
    if (mode === 'silent') return drop()
    if (mode === 'failing') return say(503, 'unavailable')
    if (mode === 'nonsense') return say(200, '<!doctype html>', { 'content-type': 'text/html' })
    if (round > current()) return say(404, 'round not found')
    if (mode === 'other-round') return answer(200, beacon(round - 1))
    // Well-formed, and made with the right key: for another round.
    if (mode === 'wrong-signature') return answer(200, { ...beacon(round - 1), round })
    return answer(200, beacon(round))
  })
  return { ...server, chain, asked, behave: (next) => void (mode = next) }
}
