import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../helpers/freePort'

const root = path.resolve(import.meta.dirname, '../..')
let bundled: Promise<string> | null = null

/** The process as one plain file: it starts twice as fast as by tsx. */
const bundle = async (): Promise<string> => {
  const outfile = path.join(root, `node_modules/.cache/hub-tests/server-child-${process.pid}.mjs`)
  await build({
    entryPoints: [path.join(root, 'tests/server/child.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  return outfile
}

describe('a hub that starts and stops', () => {
  let directory: string
  const children: ChildProcess[] = []
  beforeEach(() => {
    directory = mkdtempSync(path.join(os.tmpdir(), 'hub-start-'))
  })
  afterEach(async () => {
    for (const child of children.splice(0))
      if (child.exitCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    rmSync(directory, { recursive: true, force: true })
  })

  const start = async (env: Record<string, string>) => {
    bundled ??= bundle()
    const child = spawn(process.execPath, ['--conditions=production', await bundled], {
      cwd: root,
      // Nothing of the machine's own settings.
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        HUB_SEED: 'none',
        DATA_DIR: path.join(directory, 'data'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    const output = { out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output.error += chunk.toString()))
    const closed = once(child, 'close') as Promise<[number | null]>
    return {
      child,
      output,
      ready: async () => {
        while (!output.out.includes('The hub is ready')) {
          const ended = closed.then(() => Promise.reject(new Error(`It did not start: ${output.error}`)))
          await Promise.race([once(child.stdout, 'data'), ended])
        }
      },
      exit: async () => (await closed)[0],
    }
  }

  it('should name every fault of the environment, and create nothing', async () => {
    const hub = await start({ PORT: 'many', SITE_URL: 'hub', HUB_SEED: 'maybe' })
    expect(await hub.exit()).toBe(1)
    expect(hub.output.error.trim().split('\n')).toEqual([
      'The environment is not usable:',
      '  PORT: must be a number',
      '  SITE_URL: must be a URL that begins with http:// or https://',
      '  HUB_SEED: must be demo or none',
    ])
    expect(existsSync(path.join(directory, 'data'))).toBe(false)
  })

  it('should say in one line that the port is in use, and create nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const hub = await start({ PORT: String(port) })
    expect(await hub.exit()).toBe(1)
    other.close()
    expect(hub.output.error).toBe(
      `PORT: ${port} is in use on 127.0.0.1; choose another, or stop what listens there.\n`,
    )
    expect(existsSync(path.join(directory, 'data'))).toBe(false)
  })

  it('should say in one line that the data folder cannot be used', async () => {
    writeFileSync(path.join(directory, 'file'), '')
    const hub = await start({
      PORT: String(await freePort()),
      DATA_DIR: path.join(directory, 'file', 'data'),
    })
    expect(await hub.exit()).toBe(1)
    expect(hub.output.error).toMatch(/^DATA_DIR: .*file\/data cannot be read and written \(ENOTDIR\)\.\n$/)
  })

  it('should say in one line that the database is none, and leave the file alone', async () => {
    const file = path.join(directory, 'data', 'hub.db')
    mkdirSync(path.dirname(file))
    writeFileSync(file, 'This is a shopping list. '.repeat(200))
    const hub = await start({ PORT: String(await freePort()) })
    expect(await hub.exit()).toBe(1)
    expect(hub.output.error).toBe('DATABASE_URL: the database cannot be opened (SQLITE_NOTADB).\n')
    expect(readFileSync(file, 'utf8')).toContain('shopping list')
  })

  it('should say in one line that the database is of a newer hub, and leave it alone', async () => {
    const file = path.join(directory, 'data', 'hub.db')
    mkdirSync(path.dirname(file))
    const database = createClient({ url: `file:${file}` })
    await database.executeMultiple(`
      CREATE TABLE payload_migrations (id integer PRIMARY KEY, name text, batch numeric);
      INSERT INTO payload_migrations (name, batch) VALUES ('29990101_000000_tomorrow', 1);
    `)
    database.close()
    const content = () => createHash('sha256').update(readFileSync(file).subarray(100)).digest('hex')
    const before = content()
    const hub = await start({ PORT: String(await freePort()) })
    expect(await hub.exit()).toBe(1)
    expect(hub.output.error).toBe(
      'This database was written by a newer version of the hub (it holds 29990101_000000_tomorrow). Start that version, or restore a backup.\n',
    )
    expect(content()).toBe(before)
  })

  it('should make an admin once, answer, and finish what is in flight when it is asked to stop', async () => {
    const port = String(await freePort())
    const url = `http://127.0.0.1:${port}`
    const first = await start({ PORT: port, HUB_ADMIN_EMAIL: 'boss@example.org' })
    await first.ready()
    expect(first.output.out).toContain(`http://localhost:${port}/admin`)
    const [, password] = /Password\s+(\S{20}) /.exec(first.output.out) ?? []
    expect(statSync(path.join(directory, 'data', 'secret')).mode & 0o777).toBe(0o600)

    const login = await fetch(`${url}/api/members/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'boss@example.org', password }),
    })
    expect(login.status).toBe(200)
    const ready = await fetch(`${url}/readyz`)
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: true, worker: true } })
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' })

    const slow = await fetch(`${url}/slow`)
    first.child.kill('SIGTERM')
    expect(await slow.text()).toBe('begun, finished')
    expect(await first.exit()).toBe(0)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')

    const second = await start({ PORT: port, HUB_ADMIN_EMAIL: 'boss@example.org' })
    await second.ready()
    expect(second.output.out).not.toContain('Password')
    second.child.kill('SIGINT')
    expect(await second.exit()).toBe(0)
    expect(first.output.error + second.output.error).toBe('')
  })

  it('should go on when nobody reads any more what it says', async () => {
    const port = String(await freePort())
    const hub = await start({ PORT: port, HUB_ADMIN_EMAIL: 'boss@example.org' })
    await hub.ready()
    hub.child.stdout?.destroy()
    hub.child.stderr?.destroy()
    for (let line = 0; line < 3; line += 1)
      expect(await (await fetch(`http://127.0.0.1:${port}/say`)).text()).toBe('a page')
    hub.child.kill('SIGTERM')
    expect(await hub.exit()).toBe(0)
  })
})
