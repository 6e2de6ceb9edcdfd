/**
 * Does the time of an answer tell whether an address is known? Asks with a known and an unknown address by turns, so
 * that both meet the same machine, and prints the difference of the medians for each door that strangers have.
 */
import { graphql } from 'graphql'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { hubSchema } from '../src/config/graphql'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-bench-'))
// In development the schema follows the code: no migration is needed for a database of one run.
Object.assign(process.env, { NODE_ENV: 'development', DATA_DIR: scratch, LOG_LEVEL: 'silent' })
const { default: config } = await import('../payload.config')

/** Milliseconds that known and unknown may differ by, in the median. */
const bound = 5
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)

const doors: Record<string, (address: string) => string> = {
  logIn: (address) => `logIn(email: "${address}", password: "not the password") { token }`,
  loginMember: (address) => `loginMember(email: "${address}", password: "not the password") { token }`,
  forgotPasswordMember: (address) => `forgotPasswordMember(email: "${address}")`,
  resendVerification: (address) => `resendVerification(email: "${address}") { email }`,
  registerMember: (address) =>
    `registerMember(data: { email: "${address}", password: "long enough to pass", handle: "${freshHandle()}", displayName: "Somebody" }) { email }`,
}

let made = 0
const freshHandle = (): string => `new-${(made += 1)}`

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const payload = await getPayload({ config })
const known = await payload.create({
  collection: 'members',
  data: {
    email: 'known@example.org',
    password: 'long enough to pass',
    displayName: 'Known',
    handle: 'known',
    roles: ['member'],
    _verified: true,
  },
  disableVerificationEmail: true,
})
const { schema } = hubSchema(payload.config)

const timed = async (mutation: string): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const start = performance.now()
  await graphql({ schema, source: `mutation { ${mutation} }`, contextValue: { req, headers: {} } })
  return performance.now() - start
}

let isWithin = true
for (const [name, write] of Object.entries(doors)) {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let round = 0; round < rounds; round += 1) {
    // Failures would let the account rest, which is another path.
    await payload.db.updateOne({
      collection: 'members',
      id: known.id,
      data: { loginAttempts: 0, lockUntil: null },
    })
    times.known.push(await timed(write(known.email)))
    times.unknown.push(await timed(write(`nobody-${name}-${round}@example.org`)))
  }
  const difference = median(times.known) - median(times.unknown)
  if (Math.abs(difference) >= bound) isWithin = false
  console.log(
    `${name.padEnd(22)} known ${median(times.known).toFixed(1)} ms · unknown ${median(times.unknown).toFixed(1)} ms · difference ${difference.toFixed(2)} ms`,
  )
}
await payload.destroy()
rmSync(scratch, { recursive: true, force: true })
console.log(isWithin ? `Every difference is below ${bound} ms.` : `A difference is ${bound} ms or more.`)
process.exitCode = isWithin ? 0 : 1
