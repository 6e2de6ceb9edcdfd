import { type Env, EnvError, parseEnv } from '../config/env'
import { StartError } from './boot'
import { type RunningHub, type SiteOf, startHub } from './startHub'

/**
 * Runs a hub as this process: starts it from `process.env`, says where it is, stops it on SIGTERM and SIGINT, and
 * ends the process: with 0 after a graceful stop, with 1 and one clear message when it cannot start.
 *
 * @param args.site - who answers the pages, for this environment.
 * @param args.dev - see `startHub`.
 */
export const run = async (args: { site: (env: Env) => SiteOf | null; dev: boolean }): Promise<void> => {
  outliveReaders()
  try {
    const env = parseEnv(process.env, { cwd: process.cwd() })
    const starting = startHub({ env, site: args.site(env), dev: args.dev, say })
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
}

/**
 * Whoever reads what the hub says may go before it does. Unheard, a line that fails is an error that Next writes down,
 * which fails again, for ever, at the cost of a processor.
 */
const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}

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

/** One clear message for what the operator can mend; everything known for the rest. */
const fail = (error: unknown): never => {
  console.error(error instanceof EnvError || error instanceof StartError ? error.message : error)
  process.exit(1)
}
