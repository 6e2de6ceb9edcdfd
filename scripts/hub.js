/** `npm run hub -- <command>`: the operator's tool; see `npm run hub -- --help`. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiled } from './lib/compiled.js'
import { settleLexical } from './lib/lexical.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
if (!existsSync(path.join(root, 'node_modules/esbuild'))) {
  console.error('The packages are not installed yet: run npm start once, or npm ci.')
  process.exit(1)
}
// npm says in INIT_CWD where it was called; called without it, that is here.
process.env.INIT_CWD ??= process.cwd()
process.chdir(root)
process.env.NODE_ENV ??= 'production'
// The tool says itself what it does; the log is for what goes wrong below it.
process.env.LOG_LEVEL ||= 'error'
await settleLexical()
await import(await compiled('src/cli/hub.ts'))
