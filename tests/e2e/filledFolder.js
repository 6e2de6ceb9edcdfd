/**
 * Before the browser tests: a hub starts once on an empty folder, is built, seeded and stopped, and all but the test of
 * that first start begin with a copy of its folder.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export default async () => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-e2e-filled-'))
  const port = await freePort()
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' }
  // The tests' own mode is not the operator's.
  delete env.NODE_ENV
  const child = spawn('npm', ['start', '--silent'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const ended = once(child, 'close')
  let printed = ''
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)))
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      printed += chunk
      if (printed.includes('The hub is ready') && printed.endsWith('\n')) resolve()
    })
  })
  process.kill(-child.pid, 'SIGTERM')
  await ended
  const [, email] = /First admin\s+(\S+)/.exec(printed) ?? []
  const [, password] = /Password\s+(\S+)/.exec(printed) ?? []
  // Read by `startedHub.ts`.
  process.env.HUB_E2E_FILLED = JSON.stringify({ dataDir, email, password })
  return async () => {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
