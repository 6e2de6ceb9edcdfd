/**
 * `npm start`: from a fresh clone to a hub that serves: installs what is missing, builds what is stale, starts the
 * server in this very process. `npm run dev` (`--dev`): the same hub with reload, on data of its own.
 *
 * Nothing but Node is there yet: this file and what it imports statically have no dependency.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from './lib/build.js'
import { compiled } from './lib/compiled.js'
import { installed } from './lib/install.js'
import { settleLexical } from './lib/lexical.js'
import { alone } from './lib/lock.js'
import { requireNode } from './lib/node.js'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
requireNode()

const { env } = process
// The operator's own NODE_ENV decides who may connect; from here on it is the mode of the libraries.
env.HOST ||= env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'
env.NEXT_TELEMETRY_DISABLED = '1'

const start = async () => {
  env.NODE_ENV = 'production'
  await alone(async () => {
    installed({ dev: false })
    // A minute of building would be lost on a port that is no number.
    const { EnvError, parseEnv } = await import(await compiled('src/config/env.ts'))
    try {
      parseEnv(env, { cwd: process.cwd() })
    } catch (error) {
      if (!(error instanceof EnvError)) throw error
      console.error(error.message)
      process.exit(1)
    }
    await built()
  })
  await settleLexical()
  await import(await compiled('src/server/main.ts'))
}

const develop = async () => {
  await alone(async () => installed())
  const watcher = spawn(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'watch',
      '--conditions=development',
      '--clear-screen=false',
      'src/server/main.ts',
      '--dev',
    ],
    {
      stdio: 'inherit',
      // A schema that follows the code is nothing for the data of `npm start`.
      env: { ...env, NODE_ENV: 'development', DATA_DIR: env.DATA_DIR || path.join('data', 'dev') },
    },
  )
  process.on('SIGTERM', () => watcher.kill('SIGTERM'))
  // A terminal sends it to the watcher, too, which ends first.
  process.on('SIGINT', () => undefined)
  watcher.on('exit', (code) => process.exit(code ?? 1))
}

await (process.argv.includes('--dev') ? develop() : start())
