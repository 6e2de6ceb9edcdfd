/** The server's process; `scripts/start.js` comes before it. `--dev`: Next compiles on request and reloads. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Env, EnvError, parseEnv } from '../config/env'
import { StartError } from './boot'
import { nextSite } from './nextSite'
import { type RunningHub, startHub } from './startHub'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const say = (line: string): void => console.log(line)

const banner = (env: Env, { firstAdmin }: RunningHub): string =>
  [
    '',
    `  The hub is ready   ${env.siteURL}`,
    `  Admin              ${env.siteURL}/admin`,
    `  GraphQL            ${env.siteURL}/api/graphql`,
    ...(firstAdmin ? ['', `  First admin        ${firstAdmin.email}`] : []),
    ...(firstAdmin?.generatedPassword
      ? [`  Password           ${firstAdmin.generatedPassword}   (shown this once)`]
      : []),
    '',
  ].join('\n')

/** Ends with one clear message for what the operator can mend, and with everything known for the rest. */
const fail = (error: unknown): never => {
  console.error(error instanceof EnvError || error instanceof StartError ? error.message : error)
  process.exit(1)
}

try {
  const env = parseEnv(process.env, { cwd: process.cwd() })
  const dev = process.argv.includes('--dev')
  const { host, port } = env
  const starting = startHub({ env, site: nextSite({ root, dev, host, port }), dev, say })
  let askedAt: number | null = null
  const stop = (): void => {
    if (askedAt !== null) {
      // A terminal and npm both pass one Ctrl-C on; asked again later, somebody is in a hurry.
      if (Date.now() - askedAt > 1000) process.exit(130)
      return
    }
    askedAt = Date.now()
    starting.then(({ stop }) => stop()).then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  say(banner(env, await starting))
} catch (error) {
  fail(error)
}
