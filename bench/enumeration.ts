/**
 * Does the time of an answer tell whether an address is known? Asks with the address of a member, with one that waits
 * to be verified, and with an unknown one by turns, so that all meet the same machine, and prints the medians of each
 * door that strangers have; the last line is the same as JSON.
 */
import { graphql } from 'graphql'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { hubSchema } from '../src/config/graphql'
import { publishCode } from '../tests/helpers/publishCode'

const scratch = mkdtempSync(path.join(os.tmpdir(), 'hub-bench-'))
// In development the schema follows the code: no migration is needed for a database of one run.
Object.assign(process.env, { NODE_ENV: 'development', DATA_DIR: scratch, LOG_LEVEL: 'silent' })
const { default: config } = await import('../payload.config')

/** Milliseconds that an address may differ by from an unknown one, in the median. */
const bound = 5
const rounds = Number(process.env.BENCH_ROUNDS ?? 60)

let made = 0
const freshHandle = (): string => `new-${(made += 1)}`

const doors: Record<string, (address: string) => string> = {
  logIn: (address) => `logIn(email: "${address}", password: "not the password") { token }`,
  loginMember: (address) => `loginMember(email: "${address}", password: "not the password") { token }`,
  forgotPasswordMember: (address) => `forgotPasswordMember(email: "${address}")`,
  resendVerification: (address) => `resendVerification(email: "${address}") { email }`,
  registerMember: (address) =>
    `registerMember(data: { email: "${address}", password: "long enough to pass", handle: "${freshHandle()}", displayName: "Somebody", acceptedCode: 1 }) { email }`,
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

const payload = await getPayload({ config })
await publishCode(payload, { version: 1 })
const account = (handle: string, _verified: boolean) =>
  payload.create({
    collection: 'members',
    data: {
      email: `${handle}@example.org`,
      password: 'long enough to pass',
      displayName: handle,
      handle,
      roles: ['member'],
      _verified,
    },
    disableVerificationEmail: true,
  })
const known = await account('known', true)
const waiting = await account('waiting', false)
const { schema } = hubSchema(payload.config)

const timed = async (mutation: string): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const start = performance.now()
  await graphql({ schema, source: `mutation { ${mutation} }`, contextValue: { req, headers: {} } })
  return performance.now() - start
}

const measure = async (name: string, write: (address: string) => string) => {
  const times: Record<'known' | 'waiting' | 'unknown', number[]> = { known: [], waiting: [], unknown: [] }
  for (let round = 0; round < rounds; round += 1) {
    // Failures would let the account rest, which is another path.
    await payload.db.updateOne({
      collection: 'members',
      id: known.id,
      data: { loginAttempts: 0, lockUntil: null },
    })
    times.known.push(await timed(write(known.email)))
    times.waiting.push(await timed(write(waiting.email)))
    times.unknown.push(await timed(write(`nobody-${name}-${round}@example.org`)))
  }
  return { known: median(times.known), waiting: median(times.waiting), unknown: median(times.unknown) }
}

const results: Record<string, Awaited<ReturnType<typeof measure>> & { difference: number }> = {}
for (const [name, write] of Object.entries(doors)) {
  const medians = await measure(name, write)
  const [ofKnown, ofWaiting] = [medians.known - medians.unknown, medians.waiting - medians.unknown]
  results[name] = { ...medians, difference: Math.abs(ofKnown) > Math.abs(ofWaiting) ? ofKnown : ofWaiting }
  console.log(
    `${name.padEnd(22)} unknown ${medians.unknown.toFixed(1)} ms · known ${ofKnown.toFixed(2)} ms more · waiting ${ofWaiting.toFixed(2)} ms more`,
  )
}
await payload.destroy()
rmSync(scratch, { recursive: true, force: true })
const isWithin = Object.values(results).every(({ difference }) => Math.abs(difference) < bound)
console.log(isWithin ? `Every difference is below ${bound} ms.` : `A difference is ${bound} ms or more.`)
console.log(JSON.stringify(results))
process.exit(0)
