/**
 * node scripts/verifyDraw.js <log.json> [fingerprint]
 *
 * Verifies the log of a draw without the hub: recomputes everything in it from the frozen list and the signature of the
 * beacon, or the secret that was committed to. Runs from a bare clone with Node alone; the signature of a beacon's round
 * is checked when the package drand-client is there (npm install drand-client).
 *
 * `fingerprint` is the SHA-256 of the list as it was published before the draw. Without it, compare by eye.
 *
 * Ends with 0 when the log verifies, 1 when it does not, 2 when the signature could not be checked, 64 for a wrong call.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { verifyLog } from '../src/core/draw/index.js'

const [file, published] = process.argv.slice(2)
if (file === undefined) {
  console.error(
    'Usage: node scripts/verifyDraw.js <log.json> [fingerprint of the list, as published before the draw]',
  )
  process.exit(64)
}

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest()

const beacon = await import('../src/core/draw/beacon.js').catch(() => null)

const { verdict, checks, log } = await verifyLog({
  bytes: readFileSync(file),
  sha256,
  verifySignature: beacon && ((given) => beacon.isSignatureOfRound({ ...given, sha256 })),
  ...(published === undefined ? {} : { published }),
})

const said = {
  form: 'The file has the form of a log, in its one spelling',
  bytes: 'Its bytes are those that its own hash was made of',
  list: 'Each entrant stands in the list once, with no more tickets than the cap',
  fingerprint: 'The fingerprint is that of the list',
  source: 'The source of the seed was fixed by a rule, and could not be known at the freeze',
  signature: 'The signature is that of the beacon, for this round',
  picks: 'The same winners follow from list and seed',
}
const marks = { holds: 'holds    ', fails: 'FAILS    ', unchecked: 'unchecked' }
for (const { name, outcome } of checks) console.log(`${marks[outcome]}  ${said[name]}`)

if (log) {
  const { list, listHash, picks } = log
  console.log(`\nContest      ${list.contest}, ${list.entrants.length} entrants\nFingerprint  ${listHash}`)
  for (const { place, id, ticket, of } of picks)
    console.log(
      `${String(place).padStart(4)}  ${id}  ticket ${ticket} of ${of}  ${place > list.winners ? 'alternate' : 'winner'}`,
    )
}
console.log(
  {
    verified: '\nVerified.',
    refuted: '\nThis log does not verify.',
    incomplete:
      '\nAll but the signature holds. Install drand-client, or compare it with https://api.drand.sh by eye.',
  }[verdict],
)
process.exitCode = { verified: 0, refuted: 1, incomplete: 2 }[verdict]
