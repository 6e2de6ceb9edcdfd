import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../helpers/freePort'

/** A hub that `npm start` started on an empty directory. */
export type StartedHub = {
  url: string
  dataDir: string
  admin: { email: string; password: string }
  /** `npm run hub -- …` on the same data; what it printed. */
  command: (...args: string[]) => Promise<string>
  stop: () => Promise<void>
}

/**
 * Runs `npm start` as its reader would, and waits for the line that says it is ready.
 *
 * @param env - what the operator sets: mail, private network, ….
 * @param args.port - where it listens, for those who must know it before. @default a free one
 * @param args.empty - on an empty folder, with nothing prepared. @default false: on a copy of one that a first start
 *   has filled (`filledFolder.js`)
 */
export const startHub = async (
  env: Record<string, string>,
  args: { port?: number; empty?: boolean } = {},
): Promise<StartedHub> => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'hub-e2e-'))
  const filled = args.empty ? null : filledBefore()
  if (filled) await cp(filled.dataDir, dataDir, { recursive: true })
  const port = args.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const whole = {
    ...process.env,
    ...env,
    DATA_DIR: dataDir,
    PORT: String(port),
    SITE_URL: url,
    LOG_LEVEL: 'warn',
  }
  // The tests' own mode is not the operator's.
  delete (whole as Partial<typeof whole> & { NODE_ENV?: string }).NODE_ENV
  // A group of its own: npm does not pass every signal on.
  const child = spawn('npm', ['start', '--silent'], {
    env: whole,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const printed = await readUntil(child, /The hub is ready/)
  const [, email = filled?.email ?? ''] = /First admin\s+(\S+)/.exec(printed) ?? []
  const [, password = filled?.password ?? ''] = /Password\s+(\S+)/.exec(printed) ?? []
  return {
    url,
    dataDir,
    admin: { email, password },
    command: async (...args) => {
      const { stdout, stderr } = await promisify(execFile)('npm', ['run', '--silent', 'hub', '--', ...args], {
        env: whole,
      })
      return stdout + stderr
    },
    stop: async () => {
      const ended = once(child, 'close')
      process.kill(-(child.pid ?? 0), 'SIGTERM')
      await ended
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** What `filledFolder.js` says of the folder that it filled. */
const filledBefore = () =>
  JSON.parse(process.env.HUB_E2E_FILLED ?? 'null') as {
    dataDir: string
    email: string
    password: string
  } | null

const readUntil = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = ''
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)))
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
      // The banner comes in one piece, password included; the line after it is empty.
      if (pattern.test(printed) && printed.endsWith('\n')) resolve(printed)
    })
  })
