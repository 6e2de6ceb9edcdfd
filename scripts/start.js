/** `npm start` and `npm run dev`: see docs/operations.md. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dev = process.argv.includes('--dev')
const host = process.env.HOST || (process.env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1')
const server = spawn(
  process.execPath,
  dev
    ? [
        path.join(root, 'node_modules/tsx/dist/cli.mjs'),
        'watch',
        '--clear-screen=false',
        'src/server/main.ts',
        '--dev',
      ]
    : ['--import', 'tsx', 'src/server/main.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: dev ? 'development' : 'production',
      HOST: host,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 1))
