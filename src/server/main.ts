/** The server's process; `scripts/start.js` comes before it. `--dev`: Next compiles on request and reloads. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { nextSite } from './nextSite'
import { run } from './run'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const dev = process.argv.includes('--dev')
await run({ dev, site: ({ host, port }) => nextSite({ root, dev, host, port }) })
