import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../helpers/freePort'
import { startForeignProgram } from './foreignProgram'
import { gotosocialFolder } from './gotosocial/folder.js'
import type { RunningServer } from './httpServer'

/** A real GoToSocial with two people on it. */
export type RunningGotosocial = RunningServer & {
  /** Signs a person in at an address of the server's that asks to, says yes, and gives where that leads back to. */
  consent: (person: 'hub' | 'reader', authorizeAt: string) => Promise<URL>
}

const program = path.join(gotosocialFolder, 'gotosocial')

/** Why it cannot be started here; null when it can. */
export const gotosocialMissing = (): string | null =>
  existsSync(program) ? null : 'GoToSocial is not built: node tests/servers/gotosocial/build.js (needs Go)'

/** Starts one on loopback, in a folder of its own that `stop` removes. */
export const startGotosocial = async (): Promise<RunningGotosocial> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-gotosocial-'))
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const env = {
    GTS_HOST: `127.0.0.1:${port}`,
    GTS_PROTOCOL: 'http',
    GTS_BIND_ADDRESS: '127.0.0.1',
    GTS_PORT: port,
    GTS_LETSENCRYPT_ENABLED: 'false',
    GTS_DB_TYPE: 'sqlite',
    GTS_DB_ADDRESS: path.join(folder, 'database.sqlite'),
    // Nothing of it outlives the test.
    GTS_DB_SQLITE_SYNCHRONOUS: 'OFF',
    GTS_STORAGE_LOCAL_BASE_PATH: path.join(folder, 'storage'),
    GTS_WEB_TEMPLATE_BASE_DIR: path.join(gotosocialFolder, 'web', 'template'),
    GTS_WEB_ASSET_BASE_DIR: path.join(gotosocialFolder, 'web', 'assets'),
    // Its ffmpeg is compiled once for all starts.
    GTS_WAZERO_COMPILATION_CACHE: path.join(gotosocialFolder, 'wazero'),
    GTS_LOG_LEVEL: 'error',
  }
  const running = await startForeignProgram({
    command: program,
    args: ['server', 'start'],
    env,
    cwd: folder,
    ready: `${url}/api/v1/instance`,
  })
  const password = randomBytes(24).toString('base64url')
  const addressOf = (person: string): string => `${person}@people.example`
  for (const person of ['hub', 'reader'])
    await promisify(execFile)(
      program,
      [
        'admin',
        'account',
        'create',
        '--username',
        person,
        '--email',
        addressOf(person),
        '--password',
        password,
      ],
      { cwd: folder, env: { ...process.env, ...env } },
    )
  return {
    url,
    consent: async (person, authorizeAt) => {
      const browser = createBrowser()
      await browser(authorizeAt)
      await browser(`${url}/auth/sign_in`, { username: addressOf(person), password })
      await browser(`${url}/oauth/authorize`)
      const answer = await browser(`${url}/oauth/authorize`, {})
      const location = answer.headers.get('location')
      if (location === null)
        throw new Error(`GoToSocial leads nowhere: ${answer.status} ${await answer.text()}`)
      return new URL(location)
    },
    stop: async () => {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As much of a browser as a consent needs: cookies, forms, and no redirect followed. */
const createBrowser = () => {
  const cookies = new Map<string, string>()
  return async (address: string, form?: Record<string, string>): Promise<Response> => {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
}
