import { z } from 'zod'
import type { Chain } from '../../core/draw/format.js'
import { isSignatureOfRound } from '../../core/draw/beacon.js'
import { type GuardedFetch, jsonOf } from '../../network/guardedFetch'
import type { BeaconFault } from './collections/Draws'
import { sha256 } from './secrets'

/** A round of the beacon, its signature checked; or why there is none yet. */
export type BeaconAnswer = { kind: 'signed'; signature: string } | { kind: 'none'; fault: BeaconFault }

/** As much of drand's answer (docs.drand.love, HTTP API) as is believed; its randomness is worked out anew. */
const answered = z.object({ round: z.int(), signature: z.string().regex(/^[0-9a-f]{96,192}$/) })

/** Bytes of an answer that are read: a round has some 300. */
const maxBytes = 4_096

/** The less a fault says, the sooner it gives way to another: what a server did wrong is told before that one was silent. */
const byWeight: readonly BeaconFault[] = [
  'wrongSignature',
  'otherRound',
  'unreadable',
  'early',
  'unreachable',
]

/**
 * Asks one server of the beacon after the other for a round, until one of them has it with a signature that the chain's
 * key made. Who serves it need not be trusted.
 */
export const askBeacon = async (args: {
  beacons: readonly string[]
  chain: Chain
  round: number
  fetch: GuardedFetch
  signal?: AbortSignal
}): Promise<BeaconAnswer> => {
  const faults: BeaconFault[] = []
  for (const beacon of args.beacons) {
    const answer = await askOne(beacon, args)
    if (answer.kind === 'signed') return answer
    faults.push(answer.fault)
  }
  return { kind: 'none', fault: byWeight.find((fault) => faults.includes(fault)) ?? 'unreachable' }
}

const askOne = async (
  beacon: string,
  { chain, round, fetch, signal }: Parameters<typeof askBeacon>[0],
): Promise<BeaconAnswer> => {
  const answer = await fetch({
    url: `${beacon}/${chain.hash}/public/${round}`,
    timeoutMs: 10_000,
    maxBytes,
    ...(signal ? { signal } : {}),
  })
  if (answer.kind !== 'answered' || answer.status >= 500) return { kind: 'none', fault: 'unreachable' }
  // drand answers 404, or 425, for a round that is still to come.
  if (answer.status !== 200) return { kind: 'none', fault: 'early' }
  const { data } = answered.safeParse(jsonOf(answer))
  if (!data) return { kind: 'none', fault: 'unreadable' }
  if (data.round !== round) return { kind: 'none', fault: 'otherRound' }
  const { signature } = data
  return (await isSignatureOfRound({ chain, round, signature, sha256 }))
    ? { kind: 'signed', signature }
    : { kind: 'none', fault: 'wrongSignature' }
}
